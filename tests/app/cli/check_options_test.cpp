// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "report_lines.h"
#include "tests/app/cli/cli_fixture.h"

#include <gmock/gmock.h>

// Which issues count: chosen rules, what was there before, what is accepted.
namespace meshwright {

using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace {

using CheckOptions = Cli;

/// A node with an error (type), and a warning (duplicate-key) in line 1.
constexpr char twoFaults[] =
    "{\"meshName\": \"shop\", \"meshName\": \"shop\", \"virtualNodeName\": \"orders\",\n"
    " \"spec\": {\"backends\": 5}}\n";

/// The rules in a JSON report, in their order.
std::string rulesIn(const Ran& ran)
{
    const std::string line = entries(ran.output);
    const std::size_t colon = line.find(": ");
    return colon == line.npos ? std::string() : line.substr(colon + 2, line.size() - colon - 3);
}

} // namespace

TEST_F(CheckOptions, ReportOnlyTheRulesThatAreNamed)
{
    write("a.json", twoFaults);
    const auto chosen = [this](const QStringList& words) {
        return run(QStringList{u"check"_s, u"-f"_s, u"json"_s, u"a.json"_s} + words);
    };
    EXPECT_EQ(rulesIn(chosen({})), "duplicate-key type");
    EXPECT_EQ(rulesIn(chosen({u"--only"_s, u"type"_s})), "type");
    EXPECT_EQ(rulesIn(chosen({u"--only"_s, u"type"_s, u"--only"_s, u"duplicate-key"_s})),
              "duplicate-key type");
    EXPECT_EQ(rulesIn(chosen({u"--only=type, duplicate-key"_s})), "duplicate-key type");
    EXPECT_EQ(rulesIn(chosen({u"--except"_s, u"type"_s})), "duplicate-key");
    EXPECT_EQ(rulesIn(chosen({u"--only=type,duplicate-key"_s, u"--except=type"_s})), "duplicate-key");
    EXPECT_EQ(chosen({u"--only=type"_s}).exit, 1);
    EXPECT_EQ(chosen({u"--except=type"_s}).exit, 0) << "what is left out does not count";
    EXPECT_EQ(chosen({u"--except=type"_s, u"--fail-on=warning"_s}).exit, 1);
}

TEST_F(CheckOptions, TellOfAFileThatNoRuleCouldLookAt)
{
    write("broken.json", "{\n  \"meshName\": \"shop\",\n}");
    const Ran ran = run({u"check"_s, u"-f"_s, u"json"_s, u"--only"_s, u"type"_s, u"broken.json"_s});
    EXPECT_EQ(ran.exit, 1);
    EXPECT_EQ(rulesIn(ran), "json-syntax");
    EXPECT_EQ(run({u"check"_s, u"--except"_s, u"json-syntax"_s, u"broken.json"_s}).exit, 0);
}

TEST_F(CheckOptions, LeaveOutWhatOtherRulesCouldNotCheck)
{
    write("route.json", R"({"meshName": "shop", "virtualRouterName": "stock", "routeName": "all", "spec": {
        "httpRoute": {"match": {"prefix": "/"},
                      "action": {"weightedTargets": [{"virtualNode": "stock", "weight": 1}]}}}})");
    EXPECT_THAT(run({u"check"_s, u"route.json"_s}).errors, HasSubstr("not checked"));
    EXPECT_THAT(run({u"check"_s, u"--only"_s, u"type"_s, u"route.json"_s}).errors,
                testing::Not(HasSubstr("not checked")));
}

TEST_F(CheckOptions, NameTogetherOnlyRulesThatNeedTheSame)
{
    write("mesh.yaml", R"([
        {"meshName": "shop", "virtualRouterName": "stock", "spec": {
            "listeners": [{"portMapping": {"port": 80, "protocol": "http"}}]}},
        {"meshName": "shop", "virtualNodeName": "orders", "spec": {
            "backends": [{"virtualService": {"virtualServiceName": "stock.shop.local"}}]}}])");
    const json report = json::parse(run({u"check"_s, u"-f"_s, u"json"_s, u"mesh.yaml"_s}).output);
    EXPECT_EQ(report.at("notChecked"), json::parse(R"([
        {"mesh": "shop", "rules": ["router-without-route"], "needs": ["route"]},
        {"mesh": "shop", "rules": ["backend-unknown-service", "unused"], "needs": ["virtualService"]}])"));
}

TEST_F(CheckOptions, TellWhatIsThereInPartFromWhatIsNot)
{
    write("mesh.json", R"([{"meshName": "shop", "virtualServiceName": "stock.shop.local", "spec": {
            "provider": {"virtualRouter": {"virtualRouterName": "stock"}}}},
        {"meshName": "shop", "virtualRouterName": "stock", "spec": {
            "listeners": [{"portMapping": {"port": 8080, "protocol": "http"}}]}},
        {"meshName": "shop", "virtualNodeName": "stock", "spec": {
            "listeners": [{"portMapping": {"port": 8080, "protocol": "http"}}],
            "serviceDiscovery": {"dns": {"hostname": "stock.shop.local"}}}}])");
    const Ran ran = run({u"check"_s, u"-f"_s, u"json"_s, u"mesh.json"_s});
    const json found = json::parse(ran.output).at("notChecked");
    const auto needsOf = [&](const char* rule) {
        for (const json& one : found)
            if (one.at("rules") == json::array({rule}))
                return one.at("needs").dump() + " and all of " + one.value("needsAll", json::array()).dump();
        return std::string();
    };
    EXPECT_EQ(needsOf("router-without-route"), "[\"route\"] and all of []");
    EXPECT_THAT(needsOf("unused"), testing::MatchesRegex(".*gatewayRoute.* and all of .*virtualNode.*"));
    EXPECT_THAT(needsOf("unused"), testing::Not(HasSubstr("virtualNode\"] and")));
    EXPECT_THAT(ran.errors, HasSubstr("needs: route.")) << "hints are missed by nobody";
}

TEST_F(CheckOptions, CountWhatIsNotListed)
{
    std::string nodes;
    for (int i = 0; i < 1002; ++i) {
        const std::string name = "orders-" + std::to_string(i);
        nodes += (i == 0 ? "[" : ",\n") + std::string(R"({"meshName": "shop", "virtualNodeName": ")") + name +
                 R"(", "spec": {"listeners": [{"portMapping": {"port": 8080, "protocol": "http"}}],
                     "serviceDiscovery": {"dns": {"hostname": ")" +
                 name + R"(.apps.local"}}}})";
    }
    write("mesh.json", nodes + "]");
    const auto report = [this](const QStringList& words) {
        return run(QStringList{u"check"_s, u"--complete"_s, u"mesh.json"_s} + words).output;
    };
    EXPECT_THAT(report({}), testing::EndsWith("hints in 1 file. 2 more are not listed.\n"));
    EXPECT_THAT(report({u"--except"_s, u"unused"_s}),
                testing::AllOf(testing::EndsWith("in 1 file.\n"), testing::Not(HasSubstr("not listed"))));
    EXPECT_THAT(report({u"--only"_s, u"unused"_s}), HasSubstr("2 more problems of the rule unused are"));
    EXPECT_THAT(report({u"-f"_s, u"json"_s}),
                HasSubstr("2 more problems of the rule unused are not listed."));
}

TEST_F(CheckOptions, ThatAreWrongAreToldBeforeAnythingIsRead)
{
    const std::pair<QStringList, const char*> rows[] = {
        {{u"--only"_s, u"typ"_s}, "There is no rule “typ”. Is “type” meant?"},
        {{u"--except"_s, u"type,dupicate-key"_s},
         "There is no rule “dupicate-key”. Is “duplicate-key” meant?"},
        {{u"--only"_s, u"zzzzzzzzz"_s},
         "There is no rule “zzzzzzzzz”. check prints the rule of each issue in brackets."},
        {{u"--only"_s, u"type,"_s}, "There is no rule “”."},
        {{u"--only"_s, u"type,audit-tags"_s},
         "The rule “audit-tags” is asked in an audit only. Say --audit as well."},
        {{u"--fail-on"_s, u"hint"_s}, "--fail-on takes “error” or “warning”, not “hint”."},
        {{u"-o"_s, u"out.sarif"_s}, "-o takes FORMAT=FILE, not “out.sarif”."},
        {{u"-o"_s, u"sarif="_s}, "-o takes FORMAT=FILE, not “sarif=”."},
        {{u"-o"_s, u"=out"_s}, "-o takes FORMAT=FILE, not “=out”."},
        {{u"-o"_s, u"yaml=out"_s}, "“yaml” is no format. Choose text, json, sarif, junit or github."},
        {{u"-o"_s, u"json=-"_s, u"-o"_s, u"sarif=-"_s},
         "Two reports are to go to “-”. Name a file for each."},
        {{u"-f"_s, u"text"_s, u"-o"_s, u"sarif=-"_s}, "Two reports are to go to “-”. Name a file for each."},
        {{u"-o"_s, u"json=out"_s, u"-o"_s, u"sarif=./out"_s},
         "Two reports are to go to “./out”. Name a file for each."},
        {{u"-"_s, u"-"_s}, "Standard input is named twice, and can be read once. Name it once."},
        {{u"--baseline"_s, u"-"_s}, "A baseline is a file. Name it instead of -."},
        {{u"--force"_s}, "--force says how files are mended. Say --fix as well."},
        {{u"--dry-run"_s}, "--dry-run says how files are mended. Say --fix as well."},
        {{u"--fix"_s, u"-"_s}, "Standard input cannot be mended. Name files or folders."},
        {{u"--fix"_s, u"--dry-run"_s, u"-f"_s, u"sarif"_s},
         "With --dry-run the changes go to standard output, and a report cannot. Write it into a file with -o."},
    };
    for (const auto& [words, expected] : rows) {
        SCOPED_TRACE(words.join(u' ').toStdString());
        const Ran ran = run(QStringList{u"check"_s} + words + QStringList{u"none.json"_s});
        EXPECT_EQ(ran.exit, 2);
        EXPECT_EQ(ran.output, "");
        EXPECT_THAT(ran.errors, testing::StartsWith(expected));
        EXPECT_THAT(ran.errors, HasSubstr("See meshwright-cli check --help."));
    }
    EXPECT_FALSE(QFileInfo::exists(folder() + u"/out"_s));
}

TEST_F(CheckOptions, CountWithABaselineOnlyWhatIsNew)
{
    write("faulty.json", faultyNode);
    const Ran written = run({u"check"_s, u"--write-baseline"_s, u"before.baseline"_s, u"faulty.json"_s});
    EXPECT_EQ(written.exit, 1) << "it is as wrong as before";
    EXPECT_THAT(written.output, HasSubstr(faultyLine));

    const QStringList call{u"check"_s, u"--baseline"_s, u"before.baseline"_s, u"faulty.json"_s};
    const Ran same = run(call);
    EXPECT_EQ(same.exit, 0);
    EXPECT_THAT(same.output, HasSubstr("Nothing to report in 1 file. 1 is in the baseline.\n"));

    write("faulty.json", twoFaults);
    EXPECT_EQ(rulesIn(run(call + QStringList{u"-f"_s, u"json"_s})), "duplicate-key");
    EXPECT_EQ(run(call + QStringList{u"--fail-on"_s, u"warning"_s}).exit, 1);
}

TEST_F(CheckOptions, TellABaselineThatCannotBeUsed)
{
    write("fine.json", fineNode);
    const Ran ran = run({u"check"_s, u"--baseline"_s, u"none"_s, u"fine.json"_s});
    EXPECT_EQ(ran.exit, 2);
    EXPECT_THAT(ran.errors, HasSubstr("none"));
    EXPECT_EQ(ran.output, "Nothing to report in 1 file.\n") << "the report is there all the same";
}

TEST_F(CheckOptions, WriteNoBaselineOfAPart)
{
    write("faulty.json", faultyNode);
    write("kept", "kept");
    for (const QStringList& paths : {QStringList{u"faulty.json"_s, u"none.json"_s}, {u"none"_s}}) {
        const Ran ran = run(QStringList{u"check"_s, u"--write-baseline"_s, u"kept"_s} + paths);
        EXPECT_EQ(ran.exit, 2);
        EXPECT_THAT(ran.errors, HasSubstr("The baseline was not written: not all of it could be read."));
        EXPECT_EQ(content("kept"), "kept");
    }
}

TEST_F(CheckOptions, TellThatABaselineIsEmpty)
{
    constexpr char empty[] = "The baseline is empty: nothing was found to put into it.";
    write("fine.json", fineNode);
    const Ran ran = run({u"check"_s, u"--write-baseline"_s, u"before"_s, u"fine.json"_s});
    EXPECT_EQ(ran.exit, 0);
    EXPECT_THAT(ran.errors, HasSubstr(empty));
    EXPECT_THAT(content("before"), HasSubstr("\"issues\": []"));
    write("faulty.json", faultyNode);
    EXPECT_THAT(run({u"check"_s, u"--write-baseline"_s, u"before"_s, u"faulty.json"_s}).errors,
                testing::Not(HasSubstr(empty)));
    const Ran again =
        run({u"check"_s, u"--baseline"_s, u"before"_s, u"--write-baseline"_s, u"before"_s, u"faulty.json"_s});
    EXPECT_THAT(again.errors, testing::Not(HasSubstr(empty))) << "what is in it stays in it";
}

TEST_F(CheckOptions, DoNotTellWhatIsAccepted)
{
    write("faulty.json", faultyNode);
    write(".meshwright.json", R"({"accepted": [{"rule": "type", "kind": "virtualNode", "mesh": "shop",
        "name": "orders", "pointer": "/spec/backends", "reason": "It is a sample of a mistake."}]})");
    for (const QString& format : {u"text"_s, u"json"_s, u"junit"_s, u"github"_s}) {
        const Ran ran = run({u"check"_s, u"-f"_s, format, u"faulty.json"_s});
        EXPECT_EQ(ran.exit, 0) << ran.output;
        EXPECT_THAT(ran.output, testing::Not(HasSubstr("must be a list")));
    }
    EXPECT_EQ(run({u"check"_s, u"faulty.json"_s}).output,
              "Nothing to report in 1 file. 1 is accepted by .meshwright.json.\n");
    const Ran other = run({u"check"_s, u"-f"_s, u"json"_s, u"--except"_s, u"type"_s, u"faulty.json"_s});
    EXPECT_EQ(rulesIn(other), "") << "what is accepted is not unused because its rule is left out";
}

} // namespace meshwright
