// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/folder/file_name.h"

#include <gtest/gtest.h>

namespace meshwright {

TEST(FileStem, IsSafeOnEveryFileSystemAndReadable)
{
    const struct
    {
        const char* name;
        const char* stem;
    } rows[] = {
        {"orders", "orders"},
        {"Orders_v1.2-b", "Orders_v1.2-b"},
        {"a b", "a%20b"},
        {"a/b", "a%2Fb"},
        {"..", "%2E%2E"},
        {".", "%2E"},
        {".hidden", "%2Ehidden"},
        {"final.", "final%2E"},
        {"../../etc/passwd", "%2E.%2F..%2Fetc%2Fpasswd"},
        {"100%", "100%25"},
        {"a~b", "a%7Eb"},
        {"a:b*c?d\"e<f>g|h\\i", "a%3Ab%2Ac%3Fd%22e%3Cf%3Eg%7Ch%5Ci"},
        {"con", "%63on"},
        {"NUL", "%4EUL"},
        {"com1.x", "%63om1.x"},
        {"console", "console"},
        {"größe", "gr%C3%B6%C3%9Fe"},
    };
    for (const auto& row : rows) {
        SCOPED_TRACE(row.name);
        EXPECT_EQ(fileStem(row.name).toStdString(), row.stem);
        EXPECT_EQ(nameOfStem(fileStem(row.name)), row.name);
    }
}

TEST(FileStem, FitsWhateverTheLengthAndTellsLongNamesApart)
{
    const std::string name(255, 'n');
    const QString stem = fileStem(name);
    EXPECT_EQ(stem.size(), 200);
    EXPECT_NE(stem, fileStem(name.substr(1) + 'm'));
    EXPECT_EQ(stem, fileStem(name));
    EXPECT_EQ(fileStem(std::string(200, 'n')).size(), 200);
    EXPECT_FALSE(fileStem(std::string(200, 'n')).contains(u'~'));
}

TEST(FreeStem, DiffersWhereCaseMakesNoDifference)
{
    const QStringList taken{QStringLiteral("Orders")};
    const QString stem = freeStem("orders", taken);
    EXPECT_FALSE(taken.contains(stem, Qt::CaseInsensitive)) << stem.toStdString();
    EXPECT_TRUE(stem.startsWith(QStringLiteral("orders~")));
    EXPECT_EQ(nameOfStem(stem), "orders");
    EXPECT_NE(freeStem("orders", taken + QStringList{stem}), stem);
    EXPECT_EQ(freeStem("payments", taken).toStdString(), "payments");
}

} // namespace meshwright
