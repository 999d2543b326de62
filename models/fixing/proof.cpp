// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/fixing/proof.h"

#include "models/fixing/changed_value.h"
#include "models/fixing/same_issues.h"
#include "models/json/difference.h"
#include "models/text/texts.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>
#include <vector>

namespace meshwright {

namespace {

IssuePointers pointersTo(const std::vector<LocatedIssue>& issues)
{
    IssuePointers out;
    for (const LocatedIssue& found : issues)
        out.push_back(&found.issue);
    return out;
}

IssuePointers issuesOf(const CheckedFile& file, std::size_t resource)
{
    return pointersTo(foundIn(file, resource).issues);
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

/// The issues that @p all mend, by the resource they are in.
std::map<std::size_t, IssuePointers> mendedIn(std::span<const FixOfIssue> all)
{
    std::map<std::size_t, IssuePointers> out;
    for (const FixOfIssue& one : all)
        out[one.resource].push_back(&one.found.issue);
    return out;
}

} // namespace

bool isAnyStillThere(const CheckedFile& before, const CheckedFile& after, std::span<const FixOfIssue> all)
{
    return std::ranges::any_of(mendedIn(all), [&](const auto& mended) {
        return isAnyStillThere(issuesOf(before, mended.first), issuesOf(after, mended.first), mended.second);
    });
}

const CheckedResource& foundIn(const CheckedFile& file, std::size_t resource)
{
    return file.found[file.found.size() - file.resources.size() + resource];
}

std::vector<FixFault> newErrorsIn(const CheckedFile& before, const CheckedFile& after)
{
    std::vector<FixFault> out;
    // What is said of the file itself stands in front of the resources.
    const bool wasOfFile = before.found.size() > before.resources.size();
    const bool isOfFile = after.found.size() > after.resources.size();
    if (const Issue* error = newError(wasOfFile ? pointersTo(before.found.front().issues) : IssuePointers(),
                                      isOfFile ? pointersTo(after.found.front().issues) : IssuePointers()))
        out.push_back({newErrorWords(*error), true, {}});
    for (std::size_t i = 0; i < std::min(before.resources.size(), after.resources.size()); ++i)
        if (const Issue* error = newError(issuesOf(before, i), issuesOf(after, i)))
            out.push_back({newErrorWords(*error), true, i});
    return out;
}

bool hasIssueLike(const CheckedFile& file, std::size_t resource, const Issue& issue)
{
    return std::ranges::any_of(foundIn(file, resource).issues,
                               [&](const LocatedIssue& found) { return saysTheSame(found.issue, issue); });
}

std::vector<FixFault> faultsOf(const CheckedFile& before, const CheckedFile& after,
                               std::span<const FixOfIssue> all)
{
    const auto inputs = inputsAfter(before, all);
    if (!inputs || !isReadAs(after, *inputs))
        return {FixFault{
            Texts::tr("The file would not be read as it is meant: what stands there is used elsewhere "
                      "as well, or its format spells it otherwise.")}};
    std::vector<FixFault> out;
    for (const auto& [resource, mended] : mendedIn(all))
        if (isAnyStillThere(issuesOf(before, resource), issuesOf(after, resource), mended))
            out.push_back({Texts::tr("It would still be wrong."), false, resource});
    std::ranges::move(newErrorsIn(before, after), std::back_inserter(out));
    return out;
}

} // namespace meshwright
