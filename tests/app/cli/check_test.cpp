// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "report_lines.h"
#include "tests/app/cli/cli_fixture.h"

#include <QFileInfo>

#include <unistd.h>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

using Check = Cli;

} // namespace

TEST_F(Check, ExitsWithZeroWithoutErrors)
{
    write("fine.json", fineNode);
    const Ran ran = run({u"check"_s, u"fine.json"_s});
    EXPECT_EQ(ran.exit, 0);
    EXPECT_EQ(ran.output, "Nothing to report in 1 file.\n");
    EXPECT_EQ(ran.errors, "1 virtual node from 1 file.\n");
}

TEST_F(Check, ExitsWithOneWithErrors)
{
    write("faulty.json", faultyNode);
    const Ran ran = run({u"check"_s, u"faulty.json"_s});
    EXPECT_EQ(ran.exit, 1);
    EXPECT_EQ(ran.output,
              std::string("faulty.json") + faultyLine + "1 error, 0 warnings, 0 hints in 1 file.\n");
    EXPECT_EQ(ran.errors, "1 virtual node from 1 file.\n");
}

TEST_F(Check, ExitsWithZeroWithWarnings)
{
    std::string twice = fineNode;
    write("twice.json", twice.insert(1, "\n  \"meshName\": \"shop\","));
    const Ran ran = run({u"check"_s, u"twice.json"_s});
    EXPECT_EQ(ran.exit, 0);
    EXPECT_NE(
        ran.output.find("twice.json:3:3: warning: “meshName” is given twice: in line 2 and again in line 3."),
        std::string::npos)
        << ran.output;
}

TEST_F(Check, ExitsWithTwoWhenAPathCannotBeRead)
{
    write("faulty.json", faultyNode);
    const Ran ran = run({u"check"_s, u"none.json"_s, u"faulty.json"_s});
    EXPECT_EQ(ran.exit, 2);
    EXPECT_NE(ran.output.find(faultyLine), std::string::npos) << "the others are checked all the same";
    EXPECT_EQ(ran.errors, "none.json cannot be read: No such file or directory.\n"
                          "1 virtual node from 1 file.\n");
}

TEST_F(Check, ReportsManyFilesInTheirOrderWithOneThatCannotBeRead)
{
    QStringList call{u"check"_s};
    std::string expected;
    for (int i = 0; i < 300; ++i) {
        const QByteArray name = QByteArray::number(i) + ".json";
        call.append(QString::fromUtf8(name));
        if (i == 150)
            continue;
        write(name.constData(), called(i % 3 == 0 ? faultyNode : fineNode, i));
        expected += i % 3 == 0 ? name.toStdString() + faultyLine : std::string();
    }
    const Ran ran = run(call);
    EXPECT_EQ(ran.exit, 2);
    EXPECT_EQ(ran.output, expected + "99 errors, 0 warnings, 0 hints in 299 files.\n");
    EXPECT_EQ(ran.errors, "150.json cannot be read: No such file or directory.\n"
                          "299 virtual nodes from 299 files.\n");
}

TEST_F(Check, ExitsWithTwoWhenTheCallIsWrong)
{
    const std::pair<QStringList, const char*> rows[] = {
        {{},
         "Say what to do: check, diff, explain, export, report, list, describe, create, delete, pull or push. See meshwright-cli --help.\n"},
        {{u"chekc"_s},
         "“chekc” is no command. There are check, diff, explain, export, report, list, describe, create, delete, pull and push. See meshwright-cli --help.\n"},
        {{u"--fast"_s}, "“--fast” is no option here. See meshwright-cli --help.\n"},
        {{u"check"_s},
         "Nothing to check. Name files or folders, or - for standard input. See meshwright-cli check --help.\n"},
        {{u"check"_s, u"--format"_s, u"yaml"_s, u"x"_s},
         "“yaml” is no format. Choose text, json, sarif, junit or github. See meshwright-cli check --help.\n"},
        {{u"check"_s, u"--folder"_s, u"x"_s}, "Unknown option 'folder'. See meshwright-cli check --help.\n"},
    };
    for (const auto& [arguments, expected] : rows) {
        SCOPED_TRACE(arguments.join(u' ').toStdString());
        const Ran ran = run(arguments);
        EXPECT_EQ(ran.exit, 2);
        EXPECT_EQ(ran.output, "");
        EXPECT_EQ(ran.errors, expected);
    }
}

TEST_F(Check, ReadsStandardInput)
{
    const Ran ran = run({u"check"_s, u"-"_s}, faultyNode);
    EXPECT_EQ(ran.exit, 1);
    EXPECT_EQ(ran.output, std::string("-") + faultyLine + "1 error, 0 warnings, 0 hints in 1 file.\n");
}

TEST_F(Check, PrintsTheJsonOfTheContract)
{
    write("faulty.json", faultyNode);
    const Ran ran = run({u"check"_s, u"--format"_s, u"json"_s, u"faulty.json"_s});
    EXPECT_EQ(ran.exit, 1);
    EXPECT_EQ(
        json::parse(ran.output),
        json::parse(R"({"files": [{"path": "faulty.json", "format": "create-input", "kind": "virtualNode",
                               "mesh": "shop", "parent": "", "name": "orders", "node": "orders", "issues": [
        {"pointer": "/spec/backends", "severity": "error", "rule": "type",
         "message": "This must be a list […], not 5.", "line": 2, "column": 23, "related": [], "fixes": []}]}],
                              "skipped": [], "notChecked": []})"));
}

TEST_F(Check, GivesOneIssueForWhatIsNoJson)
{
    write("broken.json", "{\n  \"meshName\": \"shop\",\n}");
    const Ran ran = run({u"check"_s, u"--format=json"_s, u"broken.json"_s});
    EXPECT_EQ(ran.exit, 1);
    EXPECT_EQ(
        json::parse(ran.output),
        json::parse(R"({"files": [{"path": "broken.json", "format": "", "kind": "", "mesh": "", "parent": "",
                               "name": "", "node": "", "issues": [
        {"pointer": "", "severity": "error", "rule": "json-syntax",
         "message": "There is a comma after the last entry. Remove it.", "line": 2, "column": 21,
         "related": [], "fixes": []}]}],
                              "skipped": [], "notChecked": []})"));
}

TEST_F(Check, ExitsWithTwoWhenAFolderCannotBeRead)
{
    if (::geteuid() == 0)
        GTEST_SKIP() << "root may read every folder";
    write("mesh/closed/a.json", fineNode);
    const QString closed = folder() + u"/mesh/closed"_s;
    ASSERT_TRUE(QFile::setPermissions(closed, {}));
    const Ran ran = run({u"check"_s, u"mesh"_s});
    QFile::setPermissions(closed, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    EXPECT_EQ(ran.exit, 2);
    EXPECT_EQ(ran.errors.find("mesh/closed cannot be read: "), 0U) << ran.errors;
}

TEST_F(Check, ReportsEachNodeOfAListByItself)
{
    write("list.json", "[{\"meshName\": \"shop\", \"virtualNodeName\": \"a\", \"spec\": {}},\n"
                       " {\"meshName\": \"shop\", \"virtualNodeName\": \"b\",\n  \"spec\": {\"backends\": 5, "
                       "\"backends\": 6}},\n 7]");
    const Ran ran = run({u"check"_s, u"--format=json"_s, u"list.json"_s});
    EXPECT_EQ(entries(ran.output), "list.json : not-a-resource\n"
                                   "list.json a:\n"
                                   "list.json b: duplicate-key type\n");
    EXPECT_NE(ran.output.find("\"pointer\": \"/spec/backends\""), std::string::npos) << ran.output;
    EXPECT_EQ(ran.output.find("\"pointer\": \"/1/"), std::string::npos) << ran.output;
}

TEST_F(Check, TellsTheNodeFromWhatIsNoneInAList)
{
    write("list.json", "[{\"meshName\": \"shop\", \"virtualNodeName\": \"a\", \"spec\": {}}, 7]");
    EXPECT_EQ(entries(run({u"check"_s, u"--format=json"_s, u"list.json"_s}).output),
              "list.json : not-a-resource\n"
              "list.json a:\n");
}

TEST_F(Check, TakesNamesThatLookLikeOptionsBehindTwoDashes)
{
    write("-f.json", fineNode);
    EXPECT_EQ(run({u"check"_s, u"--"_s, u"-f.json"_s}).exit, 0);
}

TEST_F(Check, KeepsControlCharactersFromTheTerminal)
{
    write("e\x1B[2Jvil.json", faultyNode);
    EXPECT_EQ(run({u"check"_s, u"."_s}).output.find('\x1B'), std::string::npos);
}

TEST_F(Check, TakesAThousandFiles)
{
    for (int i = 0; i < 1000; ++i)
        write(("mesh/" + std::to_string(i) + ".json").c_str(), called(fineNode, i));
    const Ran ran = run({u"check"_s, u"mesh"_s});
    EXPECT_EQ(ran.output, "Nothing to report in 1000 files.\n");
}

TEST_F(Check, RefusesAHundredMegabytes)
{
    QFile file(folder() + u"/large.json"_s);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_TRUE(file.resize(100 * 1000 * 1000)); // a hole: no disk is filled
    const Ran ran = run({u"check"_s, u"--format=json"_s, u"large.json"_s});
    EXPECT_EQ(ran.exit, 1);
    EXPECT_EQ(entries(ran.output), "large.json : file-too-large\n");
}

TEST_F(Check, ExitsWithTwoWhenTheOutputCannotBeWritten)
{
    if (!QFileInfo::exists(u"/dev/full"_s))
        GTEST_SKIP() << "there is no /dev/full here";
    write("fine.json", fineNode);
    QProcess program;
    program.setStandardOutputFile(u"/dev/full"_s);
    program.start(QStringLiteral(MESHWRIGHT_CLI), {u"check"_s, folder() + u"/fine.json"_s});
    ASSERT_TRUE(program.waitForFinished());
    EXPECT_EQ(program.exitCode(), 2);
    EXPECT_EQ(program.readAllStandardError().toStdString(),
              "1 virtual node from 1 file.\n"
              "Standard output cannot be written. Check that the disk has free space.\n");
}

TEST_F(Check, HelpsAndTellsItsVersion)
{
    for (const QStringList& call :
         {QStringList{u"--help"_s}, {u"check"_s, u"--help"_s}, {u"export"_s, u"-h"_s}}) {
        const Ran ran = run(call);
        EXPECT_EQ(ran.exit, 0);
        EXPECT_NE(ran.output.find("Exit codes:"), std::string::npos);
        EXPECT_EQ(ran.errors, "");
    }
    EXPECT_EQ(run({u"--version"_s}).output, "meshwright-cli " MESHWRIGHT_VERSION "\n");
}

TEST_F(Check, NeedsNoGui)
{
    QProcess ldd;
    ldd.start(u"ldd"_s, {QStringLiteral(MESHWRIGHT_CLI)});
    if (!ldd.waitForFinished())
        GTEST_SKIP() << "there is no ldd here";
    const QByteArray libraries = ldd.readAllStandardOutput();
    EXPECT_TRUE(libraries.contains("libQt6Core"));
    EXPECT_FALSE(libraries.contains("libQt6Gui")) << libraries.constData();
    EXPECT_FALSE(libraries.contains("libQt6Widgets"));
}

TEST_F(Cli, CheckTakesNoWordOfAFileThatAValueIsNotKnown)
{
    const std::string node = R"({"meshName": "shop", "virtualNodeName": "orders", "spec": )";
    write("spec.json", node + R"({"$unknown": "x"}})");
    const Ran spec = run({u"check"_s, u"spec.json"_s});
    EXPECT_EQ(spec.exit, 1) << spec.output;
    EXPECT_EQ(spec.output.substr(0, spec.output.find(" Write")),
              "spec.json:1:60: error: Nothing has a member of this name, which stands for values that files "
              "leave open.");
    EXPECT_NE(spec.output.find("[unknown-member]"), std::string::npos) << spec.output;
    write("escaped.json", node + R"({"listeners": [{"\u0024unknown": "x"}]}})");
    EXPECT_EQ(run({u"check"_s, u"escaped.json"_s}).exit, 1);
    write("node.yaml", "meshName: shop\nvirtualNodeName: orders\nspec:\n  backends: [{$unknown: x}]\n");
    EXPECT_EQ(run({u"check"_s, u"node.yaml"_s}).exit, 1);
    write("stack.json", R"({"Resources": {"A": {"Type": "AWS::AppMesh::VirtualNode", "Properties":
      {"MeshName": "shop", "VirtualNodeName": "orders", "Spec": {"$unknown": "x"}}}}})");
    EXPECT_EQ(run({u"check"_s, u"stack.json"_s}).exit, 1);
    write("open.json", node + R"({"backends": [$BACKEND]}})");
    EXPECT_EQ(run({u"check"_s, u"open.json"_s}).exit, 0) << "a variable of a template";
}

} // namespace meshwright
