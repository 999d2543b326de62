// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/check_files.h"
#include "reading_lines.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>
#include <thread>

namespace meshwright {

namespace {

/// A folder with files to check.
class CheckFiles : public testing::Test
{
protected:
    /// Writes a node called @p name with such @p backends.
    QString write(const QString& name, const char* backends = "[]") const
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(R"({"meshName": "shop", "virtualNodeName": ")" + name.toUtf8() +
                   R"(", "spec": {"backends": )" + backends + "}}");
        return path;
    }
    QString at(const QString& name) const { return m_folder.filePath(name); }

    /// A line for each of @p paths as it was handed out: its name, what it could not be read for, its issues.
    static QStringList checked(const QStringList& paths, const QSet<QString>& inTurn = {})
    {
        QStringList out;
        checkFiles(paths, inTurn, [&out](const CheckedFile& file) { out.append(line(file)); });
        return out;
    }
    static QString line(const CheckedFile& file)
    {
        QString out = file.path + u' ' + file.error;
        for (const CheckedNode& node : file.found)
            out += QString::fromStdString(' ' + node.name + ' ' + lines(node.issues));
        return out;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(CheckFiles, HandsOutWhatIsFoundInTheOrderOfThePaths)
{
    QStringList paths, expected;
    for (int i = 0; i < 500; ++i)
        paths.append(i == 250 ? at(QStringLiteral("gone.json"))
                              : write(QString::number(i), i % 7 == 0 ? "5" : "[]"));
    for (const QString& path : paths)
        expected.append(line(checkFile(path)));
    EXPECT_TRUE(expected[250].contains(QStringLiteral("cannot be read")));
    EXPECT_TRUE(expected[252].contains(QStringLiteral("/spec/backends error type")));
    EXPECT_EQ(checked(paths), expected);
}

TEST_F(CheckFiles, TakesNothingFromNoPaths)
{
    EXPECT_EQ(checked({}), QStringList());
}

TEST_F(CheckFiles, ReadsAPipeWhenItsTurnComes)
{
    const QString pipe = at(QStringLiteral("pipe"));
    ASSERT_EQ(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    const QString text = write(QStringLiteral("orders"), "5");
    std::jthread writer([&] {
        QFile from(text), to(pipe);
        if (from.open(QIODevice::ReadOnly) && to.open(QIODevice::WriteOnly))
            to.write(from.readAll());
    });
    const QStringList found = checked({write(QStringLiteral("first")), pipe, text}, {pipe});
    ASSERT_EQ(found.size(), 3);
    EXPECT_EQ(found[1].mid(pipe.size()), found[2].mid(text.size()));
    EXPECT_TRUE(found[1].contains(QStringLiteral("orders"))) << found[1].toStdString();
}

} // namespace meshwright
