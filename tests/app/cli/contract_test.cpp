// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "tests/app/cli/cli_fixture.h"
#include "tests/support/system_calls.h"

#include <gmock/gmock.h>

#include <QFileInfo>

#include <sstream>

// What holds for every command: names, streams, errors for programs.
namespace meshwright {

using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace {

using Contract = Cli;

/// What an error for a program says of the first thing: "severity code: message".
std::string firstMessage(const std::string& errors)
{
    const json parsed = json::parse(errors, nullptr, false);
    const json::array_t& messages = items(member(parsed, "messages"));
    if (messages.empty())
        return "no JSON: " + errors;
    const auto of = [&](const char* key) {
        return std::string(text(member(messages.front(), key)).value_or("?"));
    };
    return of("severity") + ' ' + of("code") + ": " + of("message");
}

/// A node of which more is to be said than a pipe holds.
std::string manyFaults()
{
    std::string backends = "5";
    for (int i = 1; i < 3000; ++i)
        backends += ", 5";
    return R"({"meshName": "shop", "virtualNodeName": "orders", "spec": {"backends": [)" + backends + "]}}";
}

} // namespace

TEST_F(Contract, TheGeneralHelpHasALineForEachCommandInOneOrder)
{
    const std::string help = run({u"--help"_s}).output;
    std::string listed;
    std::istringstream lines(help.substr(help.find("Commands:\n") + 10));
    for (std::string line; std::getline(lines, line) && line.starts_with("  ");)
        listed += line.substr(2, line.find(' ', 2) - 2) + ' ';
    EXPECT_EQ(listed, "check diff explain export report list describe create delete pull push ");
    EXPECT_THAT(help, HasSubstr("\n  describe  a virtual node of a place\n"));
    EXPECT_THAT(help, HasSubstr("\n  meshwright-cli list|describe|create|delete|pull|push …\n"));
    EXPECT_THAT(help, HasSubstr("\ncheck, diff, explain, export and report send nothing anywhere.\n"));
}

TEST_F(Contract, EachCommandHasAHelpOfItsOwn)
{
    for (const char* name :
         {"check", "diff", "export", "list", "describe", "create", "delete", "pull", "push"}) {
        SCOPED_TRACE(name);
        const QString command = QString::fromLatin1(name);
        const Ran ran = run({command, u"--help"_s});
        EXPECT_EQ(ran.exit, 0);
        EXPECT_THAT(ran.output, HasSubstr(std::string("\n  meshwright-cli ") + name + ' '));
        EXPECT_THAT(ran.output, HasSubstr("--format"));
        EXPECT_EQ(run({u"help"_s, command}).output, ran.output);
    }
}

TEST_F(Contract, AnOptionOfOneCommandIsNoneOfAnother)
{
    for (const QStringList& call : {QStringList{u"list"_s, u"--force"_s},
                                    {u"push"_s, u"--yes-delete"_s, u"shop"_s},
                                    {u"pull"_s, u"--plan"_s, u"shop"_s},
                                    {u"check"_s, u"--folder=x"_s, u"a"_s},
                                    {u"create"_s, u"--output=x"_s, u"a"_s}}) {
        const Ran ran = run(call);
        EXPECT_EQ(ran.exit, 2);
        EXPECT_THAT(ran.errors, testing::StartsWith("Unknown option '"));
        EXPECT_THAT(ran.errors, HasSubstr("See meshwright-cli " + call.first().toStdString() + " --help."));
    }
}

TEST_F(Contract, OnlyWhatActsRefusesToStartWithoutAnOutput)
{
    const auto errors = [this](const char* words) {
        return shell((std::string("$CLI ") + words + " >&-").c_str()).errors;
    };
    for (const char* acts :
         {"create --folder . none.json", "delete --folder . --mesh shop --yes-delete orders",
          "pull --folder . --mesh shop there", "push --folder . --mesh shop there"})
        EXPECT_THAT(errors(acts), testing::StartsWith("Nothing was done: ")) << acts;
    for (const char* looks : {"list --folder .", "describe --folder . --mesh shop orders",
                              "push --plan --folder . --mesh shop there", "check none.json"})
        EXPECT_THAT(errors(looks), testing::Not(HasSubstr("Nothing was done"))) << looks;
    EXPECT_THAT(errors("delete --folder . --mesh shop orders"), HasSubstr("say --yes-delete as well"))
        << "what cannot be understood is told first";
}

TEST_F(Contract, AnEmptyNameIsAWrongCall)
{
    write("fine.json", fineNode);
    const QStringList calls[] = {
        {u"check"_s, u""_s},
        {u"check"_s, u"fine.json"_s, u""_s},
        {u"export"_s, u""_s},
        {u"export"_s, u"fine.json"_s, u"-o"_s, u""_s},
        {u"create"_s, u"--folder"_s, u"."_s, u""_s},
        {u"list"_s, u"--folder"_s, u""_s},
        {u"describe"_s, u"--folder"_s, u"."_s, u"--mesh"_s, u"shop"_s, u""_s},
        {u"delete"_s, u"--folder"_s, u"."_s, u"--mesh"_s, u"shop"_s, u"--yes-delete"_s, u""_s},
        {u"pull"_s, u"--mesh"_s, u"shop"_s, u""_s},
        {u"pull"_s, u"--mesh"_s, u""_s, u"there"_s},
        {u"push"_s, u"--mesh"_s, u"shop"_s, u""_s},
    };
    for (const QStringList& call : calls) {
        const Ran ran = run(call);
        EXPECT_EQ(ran.exit, 2) << call.join(u' ').toStdString();
        EXPECT_THAT(ran.errors, HasSubstr(" is empty.")) << call.join(u' ').toStdString();
        EXPECT_THAT(ran.errors, HasSubstr("--help."));
    }
}

TEST_F(Contract, ANameThatIsNotUtf8IsReported)
{
    write("fine.json", fineNode);
    const Ran made =
        shell("printf x > $'caf\\xe9.json' && mkdir $'M\\xfcll' && printf x > $'M\\xfcll/a.json'");
    if (made.exit != 0)
        GTEST_SKIP() << "this disk takes UTF-8 names only: " << made.errors;
    const Ran folder = run({u"check"_s, u"."_s});
    EXPECT_EQ(folder.exit, 2);
    EXPECT_EQ(folder.output, "Nothing to report in 1 file.\n") << "the others are checked all the same";
    EXPECT_EQ(folder.errors,
              "./M\\xfcll cannot be read: its name is not UTF-8. Rename it (with convmv, for example).\n"
              "./caf\\xe9.json cannot be read: its name is not UTF-8. Rename it (with convmv, for example).\n"
              "1 virtual node from 1 file.\n");
    EXPECT_THAT(run({u"check"_s, u"-f"_s, u"github"_s, u"."_s}).output,
                HasSubstr("::error::./caf\\xe9.json cannot be read: "));
    const Ran named = shell("$CLI check $'caf\\xe9.json'");
    EXPECT_EQ(named.exit, 2);
    EXPECT_THAT(named.errors, HasSubstr("“caf\\xe9.json” is not UTF-8."));
    EXPECT_EQ(shell("$CLI export fine.json -o $'caf\\xe9.out'; ls | wc -l").output, "3\n")
        << "nothing was written";
    shell("rm -r *"); // Qt's own cleaning does not see those names
}

TEST_F(Contract, AHyphenIsStandardOutput)
{
    write("fine.json", fineNode);
    const Ran ran = run({u"export"_s, u"fine.json"_s, u"-o"_s, u"-"_s});
    EXPECT_EQ(ran.exit, 0);
    EXPECT_EQ(ran.output, run({u"export"_s, u"fine.json"_s}).output);
    EXPECT_FALSE(QFileInfo::exists(folder() + u"/-"_s));
}

TEST_F(Contract, ALinkThatLeadsInACircleStays)
{
    write("fine.json", fineNode);
    ASSERT_TRUE(QFile::link(u"b"_s, folder() + u"/a"_s));
    ASSERT_TRUE(QFile::link(u"a"_s, folder() + u"/b"_s));
    const Ran ran = run({u"export"_s, u"fine.json"_s, u"-o"_s, u"a"_s});
    EXPECT_EQ(ran.exit, 2);
    EXPECT_THAT(ran.errors, HasSubstr("a cannot be written: its links lead in a circle."));
    EXPECT_EQ(QFileInfo(folder() + u"/a"_s).symLinkTarget(), folder() + u"/b"_s);
    EXPECT_EQ(run({u"check"_s, u"a"_s}).exit, 2);
}

TEST_F(Contract, OneByteOrderMarkIsTakenAndTwoAreRefused)
{
    EXPECT_EQ(run({u"check"_s, u"-"_s}, std::string("\xEF\xBB\xBF") + fineNode).exit, 0);
    const Ran ran = run({u"check"_s, u"-"_s}, std::string("\xEF\xBB\xBF\xEF\xBB\xBF") + fineNode);
    EXPECT_EQ(ran.exit, 1);
    EXPECT_THAT(ran.output, HasSubstr("-:1:1: error: The file begins with more than one byte order mark"));
    EXPECT_THAT(ran.output, HasSubstr("[json-syntax]"));
}

TEST_F(Contract, ErrorsAreJsonForWhoAsksForJson)
{
    write("faulty.json", faultyNode);
    const std::pair<QStringList, const char*> rows[] = {
        {{u"check"_s, u"none.json"_s}, "error NotReadable: none.json cannot be read"},
        {{u"check"_s, u"--fast"_s, u"x"_s}, "error WrongCall: Unknown option 'fast'"},
        {{u"check"_s}, "error WrongCall: Nothing to check."},
        {{u"chekc"_s}, "error WrongCall: “chekc” is no command."},
        {{}, "error WrongCall: “-f” is no option here."},
        {{u"export"_s, u"none.json"_s}, "error NotReadable: none.json cannot be read"},
        {{u"export"_s, u"faulty.json"_s, u"--force"_s, u"-o"_s, u"."_s}, "error ?: This must be a list"},
        {{u"list"_s, u"--folder"_s, u"none"_s}, "error FolderMissing: The folder "},
        {{u"list"_s, u"--endpoint-url"_s, u"ftp://x"_s, u"--region"_s, u"us-west-2"_s}, "error BadAddress: "},
        {{u"describe"_s, u"--folder"_s, u"."_s, u"--mesh"_s, u"shop"_s, u"orders"_s},
         "error NotFoundException: "},
        {{u"create"_s, u"--folder"_s, u"."_s, u"none.json"_s}, "error NotReadable: none.json cannot be read"},
        {{u"create"_s, u"--folder"_s, u"."_s, u"faulty.json"_s}, "error ?: This must be a list"},
        {{u"delete"_s, u"--folder"_s, u"."_s, u"--mesh"_s, u"shop"_s, u"orders"_s},
         "error WrongCall: Nothing was deleted."},
        {{u"pull"_s, u"--folder"_s, u"none"_s, u"--mesh"_s, u"shop"_s, u"there"_s}, "error "},
        {{u"push"_s, u"--folder"_s, u"."_s, u"--mesh"_s, u"shop"_s, u"none"_s}, "error "},
    };
    for (const auto& [arguments, expected] : rows) {
        for (const QStringList& asked : {QStringList{u"-f"_s, u"json"_s}, {u"--format=json"_s}}) {
            SCOPED_TRACE((arguments + asked).join(u' ').toStdString());
            const Ran ran = run(arguments + asked);
            const std::string wanted = arguments.isEmpty() && asked.size() == 1
                                           ? "error WrongCall: “--format=json” is no"
                                           : expected;
            EXPECT_EQ(firstMessage(ran.errors).substr(0, wanted.size()), wanted) << ran.errors;
            EXPECT_NE(ran.exit, 0);
            EXPECT_THAT(run(arguments).errors, testing::Not(testing::StartsWith("{")))
                << "and words for who does not";
        }
    }
}

TEST_F(Contract, AnErrorForAProgramSaysWhere)
{
    write("faulty.json", faultyNode);
    const Ran ran = run({u"export"_s, u"-f"_s, u"json"_s, u"faulty.json"_s});
    EXPECT_EQ(ran.exit, 1);
    EXPECT_EQ(json::parse(ran.errors), json::parse(R"({"messages": [
        {"severity": "error", "rule": "type", "path": "faulty.json", "pointer": "/spec/backends", "line": 2, "column": 23,
         "message": "This must be a list […], not 5."},
        {"severity": "error", "code": "HasErrors",
         "message": "Nothing was exported. Mend the errors, or export in spite of them with --force."}]})"));
}

TEST_F(Contract, AFormatThatACommandHasNotIsAWrongCall)
{
    for (const char* command : {"export", "list", "describe", "create", "delete", "pull", "push"}) {
        QStringList call{QString::fromLatin1(command), u"-f"_s, u"sarif"_s, u"--mesh"_s, u"shop"_s, u"x"_s};
        if (command == std::string_view("list"))
            call.removeLast();
        if (command == std::string_view("export"))
            call = {u"export"_s, u"-f"_s, u"sarif"_s, u"x"_s};
        const Ran ran = run(call);
        EXPECT_EQ(ran.exit, 2);
        EXPECT_THAT(ran.errors, HasSubstr("“sarif” is no format. Choose text or json.")) << command;
    }
}

TEST_F(Contract, ClosedStreamsAreTroubleAndNoFilesTakeTheirPlace)
{
    write("fine.json", fineNode);
    EXPECT_EQ(shell("$CLI check fine.json >&-").exit, 2);
    EXPECT_EQ(shell("$CLI check - <&-").exit, 2);
    EXPECT_EQ(shell("$CLI check fine.json 2>&-").exit, 0);
    EXPECT_EQ(shell("$CLI export fine.json -o out.json <&- >&- 2>&-").exit, 0);
    EXPECT_EQ(content("out.json"), run({u"export"_s, u"fine.json"_s}).output);
    EXPECT_EQ(shell("$CLI export fine.json -o /dev/stdout >&-").exit, 2) << "by another name as well";
    EXPECT_EQ(shell("$CLI check /dev/stdin <&-").exit, 2);
}

TEST_F(Contract, AReaderThatGoesAwayDoesNotChangeTheAnswer)
{
    write((std::string(200, 'n') + "/many.json").c_str(), manyFaults());
    EXPECT_EQ(shell("$CLI check */many.json | true; exit ${PIPESTATUS[0]}").exit, 1);
    EXPECT_EQ(shell("$CLI check */many.json none | head -n 1 >/dev/null").errors,
              "none cannot be read: No such file or directory.\n1 virtual node from 1 file.\n");
    write("fine.json", fineNode);
    EXPECT_EQ(shell("(sleep 0.5; $CLI export fine.json -o /dev/stdout) | exec true").errors,
              "/dev/stdout cannot be written: nobody reads what is written there.\n");
}

TEST_F(Contract, APipeThatIsFullIsWaitedFor)
{
    write((std::string(200, 'n') + "/many.json").c_str(), manyFaults());
    const Ran ran = shell(
        "python3 -c 'import fcntl, glob, os; fcntl.fcntl(1, fcntl.F_SETFL, os.O_NONBLOCK); "
        "os.execv(os.environ[\"CLI\"], [\"cli\", \"check\", *glob.glob(\"*/many.json\")])' | (sleep 1; wc -l)");
    EXPECT_EQ(ran.output, shell("$CLI check */many.json | wc -l").output) << ran.errors;
}

TEST_F(Contract, ADeepTreeTakesAsManyStepsAsItHasFolders)
{
    const auto depth = [this](int levels) {
        QString path = u"deep%1"_s.arg(levels);
        for (int i = 0; i < levels; ++i)
            path += u"/d"_s;
        write((path + u"/fine.json"_s).toUtf8().constData(), fineNode);
        return systemCalls(folder().toStdString(),
                           {MESHWRIGHT_CLI, "check", u"deep%1"_s.arg(levels).toStdString()});
    };
    const auto shallow = depth(100);
    const auto middle = depth(200);
    const auto deep = depth(400);
    if (!shallow || !middle || !deep)
        GTEST_SKIP() << "no program may be watched here";
    EXPECT_LT(*deep - *middle, 3 * (*middle - *shallow)) << "twice as deep, twice as many calls";
    EXPECT_LT(*deep, 400 * 25); // a third of them is memory for the address checker
}

} // namespace meshwright
