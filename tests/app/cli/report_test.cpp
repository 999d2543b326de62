// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/cli/cli_fixture.h"

#include <gmock/gmock.h>

#include <QFileInfo>
#include <QXmlStreamReader>

#include <algorithm>
#include <utility>
#include <vector>

// What check writes for continuous integration, and where.
namespace meshwright {

using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace {

using Report = Cli;

/// @p node with other words in the place of "orders".
std::string called(const char* name, const char* node)
{
    return QString::fromUtf8(node).replace(u"orders"_s, QString::fromUtf8(name)).toStdString();
}

/// The node cart, with a warning: a name that is there twice.
std::string nodeWithWarning()
{
    return called("cart", fineNode).insert(1, "\n  \"meshName\": \"shop\",");
}

/// A report of JUnit in short: an element a line, with what it says of itself and what stands in it.
std::string outline(const std::string& xml)
{
    QXmlStreamReader reader(QByteArray::fromStdString(xml));
    QString out;
    for (int depth = 0; !reader.atEnd(); reader.readNext()) {
        depth -= reader.isEndElement() ? 1 : 0;
        if (reader.isCharacters() && !reader.isWhitespace())
            out += QString(2 * depth, u' ') + reader.text().toString().trimmed() + u'\n';
        if (!reader.isStartElement())
            continue;
        out += QString(2 * depth++, u' ') + reader.name().toString();
        for (const QXmlStreamAttribute& one : reader.attributes())
            out += u" %1=%2"_s.arg(one.name(), one.value());
        out += u'\n';
    }
    return (reader.hasError() ? u"no XML: "_s + reader.errorString() : out).toStdString();
}

/// Every format there is.
QStringList allFormats()
{
    return {u"text"_s, u"json"_s, u"sarif"_s, u"junit"_s, u"github"_s};
}

/// What is said behind "check", and how it ends.
std::vector<std::pair<QStringList, int>> exitRows()
{
    return {
        {{u"fine.json"_s}, 0},
        {{u"fine.json"_s, u"--fail-on=warning"_s}, 0},
        {{u"hint.json"_s}, 0},
        {{u"hint.json"_s, u"--fail-on=warning"_s}, 0},
        {{u"twice.json"_s}, 0},
        {{u"twice.json"_s, u"--fail-on=error"_s}, 0},
        {{u"twice.json"_s, u"--fail-on=warning"_s}, 1},
        {{u"faulty.json"_s}, 1},
        {{u"faulty.json"_s, u"--fail-on=warning"_s}, 1},
        {{u"accepted"_s}, 0},
        {{u"accepted"_s, u"--fail-on=warning"_s}, 0},
        {{u"accepted"_s, u"faulty.json"_s}, 1},
        {{u"broken.json"_s}, 1},
        {{u"missing.json"_s}, 2},
        {{u"missing.json"_s, u"--fail-on=warning"_s}, 2},
        {{u"faulty.json"_s, u"missing.json"_s}, 2},
        {{u"none"_s}, 2},
        {{u"none"_s, u"--if-any"_s}, 0},
    };
}

} // namespace

TEST_F(Report, AnnotatesForGitHubALineAnIssueAndNothingElse)
{
    write("faulty.json", faultyNode);
    write("twice.json", nodeWithWarning());
    const Ran ran = run({u"check"_s, u"-f"_s, u"github"_s, u"./faulty.json"_s, u"twice.json"_s});
    EXPECT_EQ(ran.exit, 1);
    EXPECT_THAT(ran.output,
                testing::StartsWith("::error file=faulty.json,line=2,col=23,title=type::This must "
                                    "be a list […], not 5.\n"
                                    "::warning file=twice.json,line=3,col=3,title=duplicate-key::"));
    EXPECT_EQ(std::ranges::count(ran.output, '\n'), 2);
    write("fine.json", fineNode);
    EXPECT_EQ(run({u"check"_s, u"-f"_s, u"github"_s, u"fine.json"_s}).output, "");
}

TEST_F(Report, EscapesForGitHubWhatWouldEndAProperty)
{
    write("a,b:c%\n\x1B[2J.json", faultyNode);
    EXPECT_EQ(
        run({u"check"_s, u"-f"_s, u"github"_s, u"."_s}).output,
        "::error file=a%2Cb%3Ac%25%0A\\u001b[2J.json,line=2,col=23,title=type::This must be a list […], "
        "not 5.\n");
}

TEST_F(Report, TellsGitHubOfAFileThatCannotBeRead)
{
    EXPECT_EQ(run({u"check"_s, u"-f"_s, u"github"_s, u"none.json"_s}).output,
              "::error file=none.json::none.json cannot be read: No such file or directory.\n");
}

TEST_F(Report, HasASuiteAFileAndATestCaseAResourceForJunit)
{
    write("a.json", std::string("[") + fineNode + ",\n" + called("stock", faultyNode) + "]");
    write("twice.json", nodeWithWarning());
    const Ran ran = run({u"check"_s, u"-f"_s, u"junit"_s, u"a.json"_s, u"none.json"_s, u"twice.json"_s});
    EXPECT_EQ(ran.exit, 2);
    EXPECT_THAT(outline(ran.output), testing::StartsWith(R"(testsuites name=meshwright-cli
  testsuite name=a.json tests=2 failures=1 errors=0
    testcase classname=a.json name=virtualNode shop/orders file=a.json
    testcase classname=a.json name=virtualNode shop/stock file=a.json
      failure message=This must be a list […], not 5. type=type
        a.json:13:23: error: This must be a list […], not 5. [type]
  testsuite name=none.json tests=1 failures=0 errors=1
    testcase classname=none.json name=file file=none.json
      error message=none.json cannot be read: No such file or directory.
  testsuite name=twice.json tests=1 failures=0 errors=0
    testcase classname=twice.json name=virtualNode shop/cart file=twice.json
      system-out
        twice.json:3:3: warning: “meshName” is given twice: in line 2 and again in line 3.)"))
        << ran.output;
}

TEST_F(Report, FailsForJunitForWarningsWhereTheyCount)
{
    write("twice.json", nodeWithWarning());
    const QStringList call{u"check"_s, u"-f"_s, u"junit"_s, u"twice.json"_s};
    EXPECT_THAT(outline(run(call).output), HasSubstr("failures=0"));
    const Ran ran = run(call + QStringList{u"--fail-on"_s, u"warning"_s});
    EXPECT_EQ(ran.exit, 1);
    EXPECT_THAT(outline(ran.output), HasSubstr("failures=1"));
    EXPECT_THAT(outline(ran.output), HasSubstr("failure message=“meshName” is given twice"));
}

TEST_F(Report, IsXmlWhateverStandsInTheFiles)
{
    write("a]]><&\"'\x1B\n\xEF\xBF\xBE.json",
          "{\"meshName\": \"]]><&\\u0000\\u000b\\uffff\xEF\xBF\xBE\", \"virtualNodeName\": "
          "\"<!--\\u0008\", \"spec\": {\"\\u001b\\ufffe\": 1, \"backends\": \"&#0;\"}}");
    const Ran ran = run({u"check"_s, u"-f"_s, u"junit"_s, u"."_s});
    EXPECT_THAT(outline(ran.output), HasSubstr("name=virtualNode ]]><&"));
    EXPECT_THAT(outline(ran.output), testing::Not(HasSubstr("no XML"))) << ran.output;
    EXPECT_EQ(ran.output.find('\x1B'), std::string::npos);
}

TEST_F(Report, IsWrittenInSeveralFormatsAtOnce)
{
    write("faulty.json", faultyNode);
    const Ran ran =
        run({u"check"_s, u"-f"_s, u"github"_s, u"-o"_s, u"sarif=out.sarif"_s, u"--output=junit=out.xml"_s,
             u"-o"_s, u"json=a=b.json"_s, u"-o"_s, u"text=out.txt"_s, u"faulty.json"_s});
    EXPECT_EQ(ran.exit, 1);
    const auto alone = [this](const QString& format) {
        return run({u"check"_s, u"-f"_s, format, u"faulty.json"_s}).output;
    };
    EXPECT_EQ(ran.output, alone(u"github"_s));
    EXPECT_EQ(content("out.sarif"), alone(u"sarif"_s));
    EXPECT_EQ(content("out.xml"), alone(u"junit"_s));
    EXPECT_EQ(content("a=b.json"), alone(u"json"_s));
    EXPECT_EQ(content("out.txt"), alone(u"text"_s));
}

TEST_F(Report, GoesToStandardOutputBehindAHyphenAndIsAloneThere)
{
    write("faulty.json", faultyNode);
    const Ran ran = run({u"check"_s, u"-o"_s, u"json=-"_s, u"-o"_s, u"text=out.txt"_s, u"faulty.json"_s});
    EXPECT_EQ(ran.output, run({u"check"_s, u"-f"_s, u"json"_s, u"faulty.json"_s}).output);
    EXPECT_THAT(content("out.txt"), HasSubstr(faultyLine));
    EXPECT_EQ(ran.errors, "1 virtual node from 1 file.\n");
    EXPECT_FALSE(QFileInfo::exists(folder() + u"/-"_s));
}

TEST_F(Report, ExitsAlikeInEveryFormat)
{
    write("fine.json", fineNode);
    write("faulty.json", faultyNode);
    write("twice.json", nodeWithWarning());
    write("hint.json", R"({"meshName": "shop", "virtualNodeName": "my_orders", "spec": {}})");
    write("broken.json", "{");
    write("accepted/node.json", called("stock", faultyNode));
    write(
        "accepted/.meshwright.json",
        R"({"accepted": [{"rule": "type", "kind": "virtualNode", "mesh": "shop", "name": "stock", "pointer": "/spec/backends", "reason": "It is a sample."}]})");
    write("none/readme.txt", "nothing");
    for (const auto& [words, expected] : exitRows()) {
        SCOPED_TRACE(words.join(u' ').toStdString());
        QStringList intoFiles{u"check"_s};
        for (const QString& format : allFormats())
            intoFiles += {u"-o"_s, format + u"=out-"_s + format};
        EXPECT_EQ(run(intoFiles + words).exit, expected);
        for (const QString& format : allFormats()) {
            const Ran printed = run(QStringList{u"check"_s, u"-f"_s, format} + words);
            EXPECT_EQ(printed.exit, expected) << format.toStdString();
            EXPECT_EQ(content((u"out-"_s + format).toUtf8().constData()), printed.output);
        }
    }
}

TEST_F(Report, ThatCannotBeWrittenIsTroubleAndTheOthersAreWritten)
{
    write("fine.json", fineNode);
    write("folder/kept", "kept");
    const Ran ran = run({u"check"_s, u"fine.json"_s, u"-o"_s, u"sarif=folder"_s, u"-o"_s, u"text=out.txt"_s});
    EXPECT_EQ(ran.exit, 2);
    EXPECT_THAT(ran.errors, HasSubstr("folder cannot be written: it is a folder."));
    EXPECT_EQ(ran.output, "Nothing to report in 1 file.\n");
    EXPECT_EQ(content("out.txt"), "Nothing to report in 1 file.\n");
    EXPECT_EQ(content("folder/kept"), "kept");
}

TEST_F(Report, ThatDoesNotFitOnADiskLeavesTheOneBefore)
{
    if (!QFileInfo::exists(u"/dev/full"_s))
        GTEST_SKIP() << "there is no /dev/full here";
    write("fine.json", fineNode);
    EXPECT_EQ(run({u"check"_s, u"fine.json"_s, u"-o"_s, u"json=/dev/full"_s}).exit, 2);
    write("out.json", "before");
    EXPECT_EQ(
        shell("ulimit -f 0; trap '' XFSZ; $CLI check fine.json -o json=out.json 2>/dev/null | cat; exit "
              "${PIPESTATUS[0]}")
            .exit,
        2);
    EXPECT_EQ(content("out.json"), "before");
}

} // namespace meshwright
