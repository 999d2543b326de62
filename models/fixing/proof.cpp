// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/fixing/proof.h"

#include "models/fixing/changed_value.h"
#include "models/json/difference.h"
#include "models/rules/rule.h"
#include "models/text/texts.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace meshwright {

namespace {

/// An issue wherever it stands, as places change with what is taken away above.
using SameIssue = std::pair<std::string, QString>;

SameIssue sameIssue(const Issue& issue)
{
    return {issue.rule, issue.message};
}

std::map<SameIssue, int> countsOf(const std::vector<LocatedIssue>& issues, bool onlyErrors)
{
    std::map<SameIssue, int> out;
    for (const LocatedIssue& found : issues)
        if (!onlyErrors || found.issue.severity == Severity::Error)
            ++out[sameIssue(found.issue)];
    return out;
}

/// An error of @p after that was not there in @p before; nullptr for none. Where there are more than can be
/// listed, mending some only shows others.
const Issue* newError(const std::vector<LocatedIssue>& before, const std::vector<LocatedIssue>& after)
{
    auto known = countsOf(before, true);
    if (known.contains(sameIssue(moreIssues())))
        return nullptr;
    for (const LocatedIssue& found : after)
        if (found.issue.severity == Severity::Error && --known[sameIssue(found.issue)] < 0)
            return &found.issue;
    return nullptr;
}

/// What the resources of @p before become by @p all; nullopt where these do not fit them.
std::optional<std::vector<json>> inputsAfter(const CheckedFile& before, std::span<const FixOfIssue> all)
{
    std::vector<json> out;
    for (const ResourceInFile& resource : before.resources)
        out.push_back(resource.input);
    for (const FixOfIssue& one : all) {
        auto after = changed(std::move(out[one.resource]), one.fix.changes);
        if (!after)
            return {};
        out[one.resource] = *std::move(after);
    }
    return out;
}

bool isReadAs(const CheckedFile& after, const std::vector<json>& inputs)
{
    return std::ranges::equal(after.resources, inputs, [](const ResourceInFile& resource, const json& input) {
        return sameValue(resource.input, input);
    });
}

bool isStillThere(const CheckedFile& before, const CheckedFile& after, std::span<const FixOfIssue> all)
{
    std::map<std::size_t, std::map<SameIssue, int>> mendedOf;
    for (const FixOfIssue& one : all)
        ++mendedOf[one.resource][sameIssue(one.found.issue)];
    for (const auto& [resource, issues] : mendedOf) {
        auto was = countsOf(foundIn(before, resource).issues, false);
        auto is = countsOf(foundIn(after, resource).issues, false);
        for (const auto& [issue, count] : issues)
            if (is[issue] > std::max(0, was[issue] - count))
                return true;
    }
    return false;
}

} // namespace

const CheckedResource& foundIn(const CheckedFile& file, std::size_t resource)
{
    return file.found[file.found.size() - file.resources.size() + resource];
}

QString newErrorIn(const CheckedFile& before, const CheckedFile& after)
{
    // What is said of the file itself stands in front of the resources.
    const bool wasOfFile = before.found.size() > before.resources.size();
    const bool isOfFile = after.found.size() > after.resources.size();
    const std::vector<LocatedIssue> none;
    const Issue* error = newError(wasOfFile ? before.found.front().issues : none,
                                  isOfFile ? after.found.front().issues : none);
    for (std::size_t i = 0; !error && i < after.resources.size(); ++i)
        error = newError(foundIn(before, i).issues, foundIn(after, i).issues);
    return error ? Texts::tr("It would be wrong in another way: %1").arg(error->message) : QString();
}

bool hasIssueLike(const CheckedFile& file, std::size_t resource, const Issue& issue)
{
    return std::ranges::any_of(foundIn(file, resource).issues, [&](const LocatedIssue& found) {
        return sameIssue(found.issue) == sameIssue(issue);
    });
}

FixFault faultOf(const CheckedFile& before, const CheckedFile& after, std::span<const FixOfIssue> all)
{
    const auto inputs = inputsAfter(before, all);
    if (!inputs || !isReadAs(after, *inputs))
        return {Texts::tr("The file would not be read as it is meant: what stands there is used elsewhere as "
                          "well, or its format spells it otherwise.")};
    if (isStillThere(before, after, all))
        return {Texts::tr("It would still be wrong.")};
    const QString error = newErrorIn(before, after);
    return {error, !error.isEmpty()};
}

} // namespace meshwright
