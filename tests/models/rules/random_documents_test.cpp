// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/export.h"
#include "models/json/json.h"
#include "models/rules/check.h"
#include "models/rules/check_shapes.h"
#include "models/schema/inputs.h"
#include "tests/support/issue_lines.h"
#include "tests/support/python.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

// Random inputs of every kind by the API model of the installed botocore, judged by it and by us: those that
// create a virtual node by check(), the others by the shapes alone.
namespace meshwright {

namespace {

constexpr int documents = 10'000;
constexpr int seed = 1;
constexpr int mostFailures = 10;

/// The input of an operation, and how often its documents were taken and refused.
struct Tried
{
    const schema::Field& root;
    int fine = 0;
    int refused = 0;
};

/// Both inputs of every kind, by the operation each is for.
std::map<std::string, Tried> allInputs()
{
    std::map<std::string, Tried> inputs;
    for (const Kind kind : allKinds()) {
        const std::string name = resourceOf(kind).operation;
        inputs.emplace("Create" + name, Tried{schema::createInput(kind)});
        inputs.emplace("Update" + name, Tried{schema::updateInput(kind)});
    }
    return inputs;
}

std::vector<Issue> issuesOf(const schema::Field& root, const json& input)
{
    if (&root == &schema::createInput(Kind::VirtualNode))
        return check(input);
    std::vector<Issue> issues;
    Findings findings(issues);
    checkShapes(root, input, findings);
    return issues;
}

bool isGeneric(const Issue& issue)
{
    return std::ranges::any_of(genericRules(), [&](const RuleInfo& rule) { return issue.rule == rule.id; });
}

/// Whether @p reason is why something is wrong at @p place: there, or, when that has too many or too few
/// members, right below.
bool explains(const json& reason, const Pointer& place)
{
    const Pointer at{std::string(*text(&reason.at("at")))};
    return place == at || (*boolean(&reason.at("members")) && !place.isRoot() && place.parent() == at);
}

/// What @p issues miss of what botocore and its model refuse.
std::string missed(const std::vector<Issue>& issues, const json& refused)
{
    std::string out;
    for (const json& reason : items(&refused))
        if (std::ranges::none_of(issues, [&](const Issue& issue) {
                return issue.severity == Severity::Error && explains(reason, issue.pointer);
            }))
            out += "missed: " + reason.dump() + '\n';
    return out;
}

/// What the generic walk says of places that botocore and its model take.
std::string blamed(const std::vector<Issue>& issues, const json& refused)
{
    std::vector<Issue> wrong;
    std::ranges::copy_if(issues, std::back_inserter(wrong), [&](const Issue& issue) {
        return isGeneric(issue) && std::ranges::none_of(items(&refused), [&](const json& reason) {
                   return explains(reason, issue.pointer);
               });
    });
    return wrong.empty() ? std::string() : "blamed: " + lines(wrong);
}

} // namespace

TEST(RandomDocuments, AreJudgedAsBotocoreAndItsModelDo)
{
    const auto python = pythonWithBotocore();
    if (!python)
        GTEST_SKIP() << "no Python has botocore (Debian: python3-botocore)";
    auto inputs = allInputs();
    int judged = 0, failures = 0;
    const auto judge = [&](const std::string& line) {
        const json row = json::parse(line);
        const std::string operation(*text(&row.at("operation")));
        const json& input = row.at("input");
        const json& reasons = row.at("refused");
        Tried& tried = inputs.at(operation);
        const auto issues = issuesOf(tried.root, input);
        std::string wrong = missed(issues, reasons) + blamed(issues, reasons);
        ++(reasons.empty() ? tried.fine : tried.refused);
        ++judged;
        if (json::parse(exportText(input)) != input)
            wrong += "changed by export\n";
        if (!wrong.empty() && ++failures <= mostFailures)
            ADD_FAILURE() << wrong << "of " << operation << ' ' << input.dump() << "\nfound:\n"
                          << lines(issues);
    };
    const std::string script = MESHWRIGHT_SOURCE_DIR "/tests/models/rules/random_documents.py";
    ASSERT_TRUE(forEachLineOf(
        *python + " '" + script + "' " + std::to_string(seed) + ' ' + std::to_string(documents), judge));
    EXPECT_EQ(failures, 0);
    EXPECT_EQ(judged, documents);
    for (const auto& [operation, tried] : inputs) {
        EXPECT_GT(tried.fine, documents / 200) << operation;
        EXPECT_GT(tried.refused, documents / 200) << operation;
    }
}

} // namespace meshwright
