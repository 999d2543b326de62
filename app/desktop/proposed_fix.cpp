// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/proposed_fix.h"

#include "forms/review_window/rule_in_file.h"
#include "models/files/read_file.h"
#include "models/fixing/fixed_input.h"
#include "models/fixing/fixes_of_mesh.h"
#include "models/fixing/proof.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace meshwright {

namespace {

/// Why the one fix of @p fixed was not done; empty when it was.
QString whyNotDone(const FixedText& fixed)
{
    if (!fixed.done.empty())
        return {};
    if (fixed.notDone.empty())
        return hasChangedWords();
    const FixNotDone& one = fixed.notDone.front();
    return one.byHand.empty() ? one.why : one.why + u'\n' + QString::fromStdString(one.byHand);
}

/// Whether somebody has accepted @p issue of number @p resource of @p read; where its place has moved since,
/// whether somebody has one with its words.
bool isAccepted(const CheckedFile& read, std::size_t resource, const Issue& issue, Places places)
{
    return std::ranges::any_of(foundIn(read, resource).issues, [&](const LocatedIssue& one) {
        const bool isThere = places == Places::AsRead ? one.issue.pointer == issue.pointer
                                                      : one.issue.message == issue.message;
        return one.accepted && one.issue.rule == issue.rule && isThere;
    });
}

/// @p out with what @p fixed makes of its file, where that can be kept.
ProposedChange withFixed(ProposedChange out, const Review& review, FixedText fixed)
{
    out.why = whyNotDone(fixed);
    if (out.why.isEmpty())
        out.why = whyNotInMesh(review.inventory, {}, {out.path, out.before, fixed});
    out.after = std::move(fixed.text);
    return out;
}

} // namespace

ProposedChange proposed(const Review& review, const ReviewIssue& issue, std::size_t fix)
{
    const ReviewRow& row = review.rows[issue.row];
    const CheckedFile& read = review.file(row);
    ProposedChange out = changeOf(read.path, read.digest);
    if (!out.why.isEmpty())
        return out;
    const LocatedIssue& found = review.issue(issue);
    const std::size_t resource = review.inventory.resources[*row.resource].index;
    FixedText fixed = fixThese(read.path, out.before, {{found, found.issue.fixes[fix], resource}}, {});
    return withFixed(std::move(out), review, std::move(fixed));
}

ProposedChange proposedOfRule(const Review& review, const ReviewIssue& issue)
{
    const CheckedFile& read = review.file(review.rows[issue.row]);
    ProposedChange out = changeOf(read.path, read.digest);
    if (!out.why.isEmpty())
        return out;
    FixOptions options;
    options.isWanted = [&read, &rule = review.issue(issue).issue.rule](std::size_t resource,
                                                                       const Issue& found, Places places) {
        return found.rule == rule && !isAccepted(read, resource, found, places);
    };
    FixedText fixed = fixText(read.path, out.before, options);
    if (fixed.done.empty()) { // it is the mesh that shows them
        std::vector<FixOfIssue> all;
        for (const ReviewIssue& one : mendableOfRule(review, issue)) {
            const LocatedIssue& found = review.issue(one);
            const std::size_t resource = *review.rows[one.row].resource;
            all.push_back({found, *sureFixOf(found.issue), review.inventory.resources[resource].index});
        }
        fixed = fixThese(read.path, out.before, all, {});
    }
    return withFixed(std::move(out), review, std::move(fixed));
}

NodeInFile nodeNow(const CheckedFile& read, std::size_t index)
{
    if (const QString why = whyNoFile(read.path); !why.isEmpty())
        return {.why = why};
    const FileBytes file = readFile(read.path, {.sort = FileSort::Regular});
    if (!file.error.isEmpty())
        return {.why = file.error};
    const ResourceInFile& sought = read.resources[index];
    const Reading now = meshwright::read(file.text());
    const bool isAsRead = digestOf(file.text()) == read.digest;
    std::vector<std::size_t> numbers;
    std::size_t number = 0;
    for (std::size_t i = 0; i < now.resources.size(); ++i) {
        const ResourceInFile& one = now.resources[i];
        if (one.kind != Kind::VirtualNode)
            continue;
        const bool isSame = one.name() == sought.name() && one.mesh() == sought.mesh();
        if (isAsRead ? i == index : isSame && !one.name().empty())
            numbers.push_back(number);
        ++number;
    }
    return numbers.size() == 1 ? NodeInFile{numbers.front()} : NodeInFile{.why = hasChangedWords()};
}

} // namespace meshwright
