// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/proposed_fix.h"

#include "models/files/read_file.h"
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

/// Whether @p issue of number @p resource of the file shows without the files beside it.
bool isOfFileAlone(const ProposedChange& change, std::size_t resource, const Issue& issue)
{
    const CheckedFile alone = checkBytes(change.path, change.before);
    return std::ranges::any_of(foundIn(alone, resource).issues, [&](const LocatedIssue& found) {
        return found.issue.rule == issue.rule && found.issue.pointer == issue.pointer &&
               found.issue.message == issue.message;
    });
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
    out.why = whyNotDone(fixed);
    if (out.why.isEmpty() && !isOfFileAlone(out, resource, found.issue))
        out.why = whyNotInMesh(review.inventory, {}, {read.path, out.before, fixed});
    out.after = std::move(fixed.text);
    return out;
}

NodeInFile nodeNow(const Review& review, const ReviewRow& row)
{
    const CheckedFile& read = review.file(row);
    if (const QString why = whyNoFile(read.path); !why.isEmpty())
        return {.why = why};
    const FileBytes file = readFile(read.path, {.sort = FileSort::Regular});
    if (!file.error.isEmpty())
        return {.why = file.error};
    const std::size_t index = review.inventory.resources[*row.resource].index;
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
