// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rules/check.h"

#include "models/json/json_type.h"
#include "models/rules/check_shapes.h"
#include "models/rules/file_words.h"
#include "models/rules/generic_fixes.h"
#include "models/rules/node_parts.h"
#include "models/rules/order.h"
#include "models/rules/rule.h"
#include "models/schema/inputs.h"

#include <algorithm>
#include <iterator>
#include <span>

namespace meshwright {

namespace {

/// The pointers of the errors in @p issues, sorted.
std::vector<const Pointer*> errorPlaces(const std::vector<Issue>& issues)
{
    std::vector<const Pointer*> places;
    for (const Issue& issue : issues)
        if (issue.severity == Severity::Error)
            places.push_back(&issue.pointer);
    std::ranges::sort(places, {}, [](const Pointer* at) -> const Pointer& { return *at; });
    return places;
}

bool holds(const std::vector<const Pointer*>& places, const Pointer& at)
{
    return std::ranges::binary_search(places, at, {}, [](const Pointer* p) -> const Pointer& { return *p; });
}

/// One mistake, one issue: a rule's error replaces the generic issue at its pointer, a generic error the
/// rules' lesser issues there.
std::vector<Issue> merged(const std::vector<Issue>& generic, const std::vector<Issue>& found)
{
    const auto ruleErrors = errorPlaces(found);
    const auto genericErrors = errorPlaces(generic);
    std::vector<Issue> out;
    std::ranges::copy_if(generic, std::back_inserter(out),
                         [&](const Issue& issue) { return !holds(ruleErrors, issue.pointer); });
    std::ranges::copy_if(found, std::back_inserter(out), [&](const Issue& issue) {
        return issue.severity == Severity::Error || !holds(genericErrors, issue.pointer);
    });
    return out;
}

void runRules(Kind kind, const json& input, Findings& findings)
{
    const NodeParts parts(input, kind);
    for (const std::span<const NodeRule> subject : nodeRules())
        for (const NodeRule& rule : subject)
            if (rule.kinds.has(kind))
                rule.run(parts, rule.info, findings);
    for (const std::span<const ResourceRule> subject : resourceRules())
        for (const ResourceRule& rule : subject)
            if (rule.kinds.has(kind))
                rule.run(kind, input, rule.info, findings);
}

/// @p words is nullptr for those of the API.
std::vector<Issue> checked(Kind kind, const json& input, const FileWords* words)
{
    const schema::Field& root = schema::createInput(kind);
    std::vector<Issue> generic, found;
    Findings walked(generic), ruled(found);
    checkShapes(root, input, walked, words);
    runRules(kind, input, ruled);
    if (generic.empty() && found.empty())
        return {};
    if (words)
        for (Issue& issue : found)
            issue.message = inWordsOfFile(issue.message, root, issue.pointer, *words);

    offerGenericFixes(root, input, generic);
    std::vector<Issue> out = inOrder(root, merged(generic, found));
    if (walked.isFull() || ruled.isFull())
        out.push_back(moreIssues());
    return out;
}

} // namespace

std::vector<Issue> check(const json& node)
{
    return check(Kind::VirtualNode, node);
}

std::vector<Issue> check(Kind kind, const json& input)
{
    return checked(kind, input, nullptr);
}

std::vector<Issue> check(Kind kind, const json& input, const FileWords& words)
{
    return checked(kind, input, &words);
}

} // namespace meshwright
