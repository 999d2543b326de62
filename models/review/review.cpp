// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/review/review.h"

#include "models/review/review_words.h"
#include "models/review/searched_text.h"

#include <algorithm>
#include <map>
#include <span>
#include <tuple>
#include <utility>

namespace meshwright {

namespace {

void count(const std::vector<LocatedIssue>& issues, ReviewRow& row)
{
    for (const LocatedIssue& one : issues) {
        if (one.accepted)
            ++row.accepted;
        else
            row.counts.add(one.issue.severity);
    }
}

void addRows(Review& out, std::size_t number)
{
    const CheckedFile& file = out.inventory.files[number];
    for (std::size_t i = 0; i < file.found.size(); ++i) {
        // What a file itself has stands before its resources, and is a row when there is anything wrong.
        if (!file.found[i].kind && file.found[i].issues.empty())
            continue;
        ReviewRow row{.file = number, .found = i};
        count(file.found[i].issues, row);
        out.rows.push_back(std::move(row));
    }
}

/// Which resource each row is.
void addResources(Review& out)
{
    std::vector<std::vector<std::size_t>> numbers(out.inventory.files.size());
    for (std::size_t f = 0; f < numbers.size(); ++f)
        numbers[f].assign(out.inventory.files[f].found.size(), out.inventory.resources.size());
    for (std::size_t i = 0; i < out.inventory.resources.size(); ++i)
        numbers[out.inventory.resources[i].file][out.inventory.resources[i].found] = i;
    for (ReviewRow& row : out.rows)
        if (const std::size_t i = numbers[row.file][row.found]; i < out.inventory.resources.size())
            row.resource = i;
}

/// Which rows their names do not tell apart.
void noteNames(Review& out)
{
    std::map<QString, std::vector<std::size_t>> called;
    for (std::size_t i = 0; i < out.rows.size(); ++i)
        called[titleWords(out, out.rows[i])].push_back(i);
    for (const auto& [title, numbers] : called) {
        std::map<std::size_t, int> ofFiles;
        for (const std::size_t i : numbers)
            ++ofFiles[out.rows[i].file];
        for (const std::size_t i : numbers) {
            out.rows[i].isNamedTwice = numbers.size() > 1;
            out.rows[i].isNamedTwiceInFile = ofFiles[out.rows[i].file] > 1;
        }
    }
}

/// How soon a row is to be looked at: 0 for one with errors.
int turnOf(const ReviewRow& row)
{
    return row.counts.errors > 0 ? 0 : row.counts.warnings > 0 ? 1 : row.counts.hints > 0 ? 2 : 3;
}

void order(Review& out)
{
    const auto less = [&out](const ReviewRow& a, const ReviewRow& b) {
        if (turnOf(a) != turnOf(b))
            return turnOf(a) < turnOf(b);
        const InventoryKey* const one = out.key(a);
        const InventoryKey* const other = out.key(b);
        if (!one || !other)
            return one == other ? std::tie(a.file, a.found) < std::tie(b.file, b.found) : !one;
        return std::tie(one->mesh, one->kind, one->parent, one->name, a.file, a.found) <
               std::tie(other->mesh, other->kind, other->parent, other->name, b.file, b.found);
    };
    std::ranges::sort(out.rows, less);
}

void addIssues(Review& out)
{
    for (std::size_t r = 0; r < out.rows.size(); ++r) {
        const std::vector<LocatedIssue>& issues = out.found(out.rows[r]).issues;
        const std::size_t first = out.issues.size();
        for (std::size_t i = 0; i < issues.size(); ++i)
            if (!issues[i].accepted)
                out.issues.push_back({r, i});
        std::ranges::stable_sort(std::span(out.issues).subspan(first), {},
                                 [&](const ReviewIssue& one) { return issues[one.issue].issue.severity; });
    }
}

} // namespace

Tally Review::counts() const
{
    Tally out;
    for (const ReviewRow& row : rows) {
        out.errors += row.counts.errors;
        out.warnings += row.counts.warnings;
        out.hints += row.counts.hints;
    }
    return out;
}

int Review::countAccepted() const
{
    int out = 0;
    for (const ReviewRow& row : rows)
        out += row.accepted;
    return out;
}

Review reviewOf(Inventory inventory, const QStringList& paths)
{
    Review out{.paths = paths, .inventory = std::move(inventory), .rows = {}, .issues = {}};
    for (std::size_t f = 0; f < out.inventory.files.size(); ++f)
        addRows(out, f);
    addResources(out);
    order(out);
    noteNames(out);
    addIssues(out);
    for (ReviewRow& row : out.rows)
        noteSearchedText(out, row);
    return out;
}

} // namespace meshwright
