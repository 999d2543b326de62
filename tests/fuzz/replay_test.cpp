// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/fuzz/targets.h"

#include <gtest/gtest.h>

#include <QDir>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// How many files of the corpus @p name were tried.
int replay(const QString& name, void (*target)(std::string_view))
{
    const QDir folder(QStringLiteral(MESHWRIGHT_SOURCE_DIR) + u"/tests/fuzz/corpus/"_s + name);
    const auto entries = folder.entryInfoList(QDir::Files);
    for (const QFileInfo& entry : entries) {
        QFile file(entry.filePath());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << entry.filePath().toStdString();
        const QByteArray bytes = file.readAll();
        target({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    }
    return static_cast<int>(entries.size());
}

} // namespace

TEST(Fuzz, NothingThatWasFoundBeforeBreaksAnything)
{
    EXPECT_GT(replay(u"reader"_s, fuzz::reader), 10);
    EXPECT_GT(replay(u"draft"_s, fuzz::draft), 10);
    EXPECT_GT(replay(u"typing"_s, fuzz::typing), 10);
}

} // namespace meshwright
