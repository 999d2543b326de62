// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "inventory_fixture.h"
#include "tests/models/formats/reading_lines.h"

#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>
#include <thread>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// A folder with files to read.
class ReadFiles : public InventoryFixture
{
protected:
    /// Writes a node called @p name with such @p backends.
    QString writeNode(const QString& name, const char* backends = "[]") const
    {
        return write(name.toUtf8().constData(),
                     node(name.toStdString(), std::string(R"({"backends": )") + backends + "}"));
    }

    /// A line for each of @p paths as it was handed out: its name, what it could not be read for, its issues.
    static QStringList checked(const QStringList& paths, const FillOptions& options = {})
    {
        QStringList out;
        readFiles(filesAt(paths), options, [&out](const FilePart& part) {
            for (const CheckedFile& file : part.files)
                out.append(line(file));
        });
        return out;
    }
    static QString line(const CheckedFile& file)
    {
        QString out = file.path + u' ' + file.error;
        for (const CheckedResource& found : file.found)
            out += QString::fromStdString(' ' + found.name + ' ' + lines(found.issues));
        return out;
    }
};

} // namespace

TEST_F(ReadFiles, HandsOutWhatIsFoundInTheOrderOfThePaths)
{
    QStringList paths, expected;
    for (int i = 0; i < 500; ++i)
        paths.append(i == 250 ? at("gone.json") : writeNode(QString::number(i), i % 7 == 0 ? "5" : "[]"));
    for (const QString& path : paths)
        expected.append(line(checkFile(path)));
    EXPECT_TRUE(expected[250].contains(u"cannot be read"_s));
    EXPECT_TRUE(expected[252].contains(u"/spec/backends error type"_s));
    EXPECT_EQ(checked(paths), expected);
}

TEST_F(ReadFiles, SaysOnlyWhatReadingHasToSayWhenNothingElseIsAsked)
{
    const QString wrong = writeNode(u"wrong"_s, "5");
    const QString broken = write("broken.json", R"({"meshName": "shop", "virtualNodeName": })");
    const QStringList all = checked({wrong, broken});
    const QStringList read = checked({wrong, broken}, {.checking = Checking::Reading});
    EXPECT_TRUE(all[0].contains(u"/spec/backends error type"_s));
    EXPECT_FALSE(read[0].contains(u"error"_s)) << read[0].toStdString();
    EXPECT_TRUE(read[1].contains(u"json-syntax"_s));
    const Inventory inventory = inventoryAt({folder()}, {.checking = Checking::Reading});
    EXPECT_EQ(inventory.resources.size(), 1U);
    EXPECT_TRUE(inventory.notChecked.empty());
}

TEST_F(ReadFiles, TakesNothingFromNoPaths)
{
    EXPECT_EQ(checked({}), QStringList());
}

TEST_F(ReadFiles, ReadsAPipeWhenItsTurnComes)
{
    const QString pipe = at("pipe");
    ASSERT_EQ(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    const QString text = writeNode(u"orders"_s, "5");
    std::jthread writer([&] {
        QFile from(text), to(pipe);
        if (from.open(QIODevice::ReadOnly) && to.open(QIODevice::WriteOnly))
            to.write(from.readAll());
    });
    const QStringList found = checked({writeNode(u"first"_s), pipe, text});
    ASSERT_EQ(found.size(), 3);
    EXPECT_EQ(found[1].mid(pipe.size()), found[2].mid(text.size()));
    EXPECT_TRUE(found[1].contains(u"orders"_s)) << found[1].toStdString();
}

TEST_F(ReadFiles, EndsWhenItIsStopped)
{
    QStringList paths;
    for (int i = 0; i < 100; ++i)
        paths.append(writeNode(QString::number(i)));
    std::stop_source stopped;
    stopped.request_stop();
    EXPECT_EQ(checked(paths, {{}, stopped.get_token()}), QStringList());
}

TEST_F(ReadFiles, TakesAFileThatIsNamedTwiceOnce)
{
    writeNode(u"orders"_s);
    EXPECT_EQ(checked({at("orders"), folder(), at("./orders")}).size(), 1);
}

TEST_F(ReadFiles, TakesAFileOnceWhateverLinksLeadToIt)
{
    writeNode(u"orders"_s);
    ASSERT_TRUE(QFile::link(at("orders"), at("link")));
    EXPECT_EQ(checked({at("orders"), at("link")}).size(), 1);
    EXPECT_EQ(checked({at("link"), folder()}).size(), 1);
    const QTemporaryDir elsewhere;
    ASSERT_TRUE(QFile::link(folder(), elsewhere.filePath(u"way"_s)));
    EXPECT_EQ(checked({at("orders"), elsewhere.filePath(u"way"_s)}).size(), 1);
}

} // namespace meshwright
