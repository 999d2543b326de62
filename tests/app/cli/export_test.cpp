// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "tests/app/cli/cli_fixture.h"

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

using Export = Cli;

constexpr char exported[] = R"({
  "meshName": "shop",
  "spec": {
    "logging": {
      "accessLog": {
        "file": {
          "path": "/dev/stdout"
        }
      }
    }
  },
  "virtualNodeName": "orders"
}
)";

} // namespace

TEST_F(Export, PrintsTheCreateInput)
{
    constexpr char input[] = R"({"virtualNodeName": "orders", "meshName": "shop",
        "spec": {"logging": {"accessLog": {"file": {"path": "/dev/stdout"}}}}})";
    const Ran ran = run({u"export"_s, u"-"_s}, input);
    EXPECT_EQ(ran.exit, 0);
    EXPECT_EQ(ran.output, exported);
}

TEST_F(Export, LeavesBehindWhatTheServiceAdds)
{
    write("described.json", R"({"virtualNode": {"virtualNodeName": "orders", "meshName": "shop",
        "metadata": {"uid": "u", "version": 1}, "status": {"status": "ACTIVE"},
        "spec": {"logging": {"accessLog": {"file": {"path": "/dev/stdout"}}}}}})");
    const Ran ran = run({u"export"_s, u"described.json"_s});
    EXPECT_EQ(ran.exit, 0);
    EXPECT_EQ(ran.output, exported);
}

TEST_F(Export, IsInMeaningExactlyTheDocument)
{
    write("fine.json", fineNode);
    const Ran ran = run({u"export"_s, u"fine.json"_s});
    EXPECT_EQ(json::parse(ran.output), json::parse(fineNode));
    EXPECT_EQ(run({u"export"_s, u"-"_s}, ran.output).output, ran.output);
}

TEST_F(Export, RefusesWhileThereAreErrors)
{
    write("faulty.json", faultyNode);
    write("there.json", "as it was");
    const Ran ran = run({u"export"_s, u"faulty.json"_s, u"-o"_s, u"there.json"_s});
    EXPECT_EQ(ran.exit, 1);
    EXPECT_EQ(ran.output, "");
    EXPECT_EQ(ran.errors,
              std::string("faulty.json") + faultyLine +
                  "Nothing was exported. Mend the errors, or export in spite of them with --force.\n");
    EXPECT_EQ(content("there.json"), "as it was");
}

TEST_F(Export, IsForcedInSpiteOfErrors)
{
    write("faulty.json", faultyNode);
    const Ran ran = run({u"export"_s, u"--force"_s, u"faulty.json"_s});
    EXPECT_EQ(ran.exit, 0);
    EXPECT_EQ(json::parse(ran.output), json::parse(faultyNode));
    EXPECT_EQ(ran.errors, std::string("faulty.json") + faultyLine);
}

TEST_F(Export, MissesTheNamesOfABareSpec)
{
    constexpr char spec[] = R"({"logging": {"accessLog": {"file": {"path": "/dev/stdout"}}}})";
    const Ran refused = run({u"export"_s, u"-"_s}, spec);
    EXPECT_EQ(refused.exit, 1);
    EXPECT_NE(refused.errors.find("meshName"), std::string::npos) << refused.errors;
    EXPECT_EQ(json::parse(run({u"export"_s, u"-"_s, u"--force"_s}, spec).output),
              json::parse(R"({"spec": {"logging": {"accessLog": {"file": {"path": "/dev/stdout"}}}}})"));
}

TEST_F(Export, CannotBeForcedWhereThereIsNoNode)
{
    for (const char* text : {"{'a': 1}", R"({"mesh": {}})", "[]", R"({"meshName": 99999999999999999999})"}) {
        SCOPED_TRACE(text);
        const Ran ran = run({u"export"_s, u"-"_s, u"--force"_s}, text);
        EXPECT_EQ(ran.exit, 1);
        EXPECT_EQ(ran.output, "");
        EXPECT_NE(ran.errors.find("-:1:"), std::string::npos) << ran.errors;
        EXPECT_NE(ran.errors.find("there is no virtual node to export"), std::string::npos) << ran.errors;
    }
}

TEST_F(Export, TakesOneNodeAtATime)
{
    const Ran ran = run({u"export"_s, u"-"_s}, std::string("[") + fineNode + "," + fineNode + "]");
    EXPECT_EQ(ran.exit, 1);
    EXPECT_NE(ran.errors.find("holds 2 nodes"), std::string::npos) << ran.errors;
    EXPECT_EQ(run({u"export"_s, u"-"_s}, std::string("[") + fineNode + "]").exit, 0);
}

TEST_F(Export, WritesAFile)
{
    write("fine.json", fineNode);
    write("out.json", "old");
    const Ran ran = run({u"export"_s, u"fine.json"_s, u"-o"_s, u"out.json"_s});
    EXPECT_EQ(ran.exit, 0);
    EXPECT_EQ(ran.output, "");
    EXPECT_EQ(content("out.json"), run({u"export"_s, u"fine.json"_s}).output);
    EXPECT_EQ(run({u"export"_s, u"fine.json"_s, u"--output=fine.json"_s}).exit, 0);
    EXPECT_EQ(content("fine.json"), content("out.json"));
}

TEST_F(Export, ExitsWithTwoWhenItCannotReadOrWrite)
{
    write("fine.json", fineNode);
    const std::pair<QStringList, const char*> rows[] = {
        {{u"export"_s, u"none.json"_s}, "none.json cannot be read: "},
        {{u"export"_s, u"."_s}, ". cannot be read: it is a folder."},
        {{u"export"_s, u"fine.json"_s, u"-o"_s, u"no/such/x.json"_s}, "no/such/x.json cannot be written: "},
        {{u"export"_s, u"fine.json"_s, u"-o"_s, u"."_s}, ". cannot be written: it is a folder."},
        {{u"export"_s}, "Nothing to export."},
        {{u"export"_s, u"a"_s, u"b"_s}, "One file is exported at a time, not 2."},
        {{u"export"_s, u"fine.json"_s, u"-o"_s}, "Missing value after '-o'."},
    };
    for (const auto& [arguments, expected] : rows) {
        SCOPED_TRACE(arguments.join(u' ').toStdString());
        const Ran ran = run(arguments);
        EXPECT_EQ(ran.exit, 2);
        EXPECT_EQ(ran.output, "");
        EXPECT_EQ(ran.errors.find(expected), 0U) << ran.errors;
    }
}

} // namespace meshwright
