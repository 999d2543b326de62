// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/review/review_groups.h"

#include "models/review/review_words.h"
#include "models/text/texts.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace meshwright {

namespace {

QString pluralOf(Kind kind)
{
    switch (kind) {
    case Kind::Mesh:
        return Texts::tr("Meshes");
    case Kind::VirtualNode:
        return Texts::tr("Virtual nodes");
    case Kind::VirtualRouter:
        return Texts::tr("Virtual routers");
    case Kind::Route:
        return Texts::tr("Routes");
    case Kind::VirtualService:
        return Texts::tr("Virtual services");
    case Kind::VirtualGateway:
        return Texts::tr("Virtual gateways");
    case Kind::GatewayRoute:
        break;
    }
    return Texts::tr("Gateway routes");
}

constexpr int isSound = 3;

/// How bad the worst of a row is: a Severity as an int, or isSound.
int standing(const ReviewRow& row)
{
    return row.counts.errors > 0 ? 0 : row.counts.warnings > 0 ? 1 : row.counts.hints > 0 ? 2 : isSound;
}

/// Groups as they are being filled: each has a key that tells it from the others and orders it.
class GroupsInOrder
{
public:
    using Key = std::pair<int, std::string>;

    void add(Key key, std::size_t row, const ReviewGroup& named)
    {
        auto [at, isNew] = m_groups.try_emplace(std::move(key));
        if (isNew)
            at->second = named;
        at->second.rows.push_back(row);
    }
    std::vector<ReviewGroup> take(const Review& review)
    {
        std::vector<ReviewGroup> out;
        for (auto& [key, group] : m_groups) {
            std::ranges::stable_sort(group.rows, {},
                                     [&](std::size_t row) { return standing(review.rows[row]); });
            out.push_back(std::move(group));
        }
        return out;
    }

private:
    std::map<Key, ReviewGroup> m_groups;
};

void addByKind(const Review& review, std::size_t number, GroupsInOrder& out)
{
    const InventoryKey* const key = review.key(review.rows[number]);
    if (key)
        out.add({1 + static_cast<int>(key->kind), {}}, number, {pluralOf(key->kind), key->kind});
    else
        out.add({0, {}}, number, {Texts::tr("Files")});
}

void addByMesh(const Review& review, std::size_t number, GroupsInOrder& out)
{
    const InventoryKey* const key = review.key(review.rows[number]);
    const std::string mesh = key ? key->mesh : std::string();
    const QString title = !key           ? Texts::tr("Files")
                          : mesh.empty() ? Texts::tr("Of no mesh that is known")
                                         : QString::fromStdString(mesh);
    out.add({key ? (mesh.empty() ? 2 : 1) : 0, mesh}, number, {title, Kind::Mesh});
}

void addByFile(const Review& review, std::size_t number, GroupsInOrder& out)
{
    const QString& path = review.file(review.rows[number]).path;
    out.add({0, path.toStdString()}, number, {shownPath(review, path)});
}

void addByRule(const Review& review, std::size_t number, GroupsInOrder& out)
{
    std::set<std::pair<int, std::string>> rules;
    for (const LocatedIssue& found : review.found(review.rows[number]).issues)
        if (!found.accepted)
            rules.emplace(static_cast<int>(found.issue.severity), found.issue.rule);
    for (const auto& rule : rules)
        out.add(rule, number, {QString::fromStdString(rule.second), {}, static_cast<Severity>(rule.first)});
    if (rules.empty())
        out.add({isSound, {}}, number, {Texts::tr("Sound")});
}

QString titleOfSeverity(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Texts::tr("With errors");
    case Severity::Warning:
        return Texts::tr("With warnings");
    case Severity::Hint:
        break;
    }
    return Texts::tr("With hints");
}

void addBySeverity(const Review& review, std::size_t number, GroupsInOrder& out)
{
    const int bad = standing(review.rows[number]);
    if (bad == isSound)
        return out.add({bad, {}}, number, {Texts::tr("Sound")});
    const auto severity = static_cast<Severity>(bad);
    out.add({bad, {}}, number, {titleOfSeverity(severity), {}, severity});
}

} // namespace

std::vector<ReviewGroup> groupsOf(const Review& review, ReviewGrouping by, std::span<const std::size_t> rows)
{
    GroupsInOrder out;
    for (const std::size_t row : rows) {
        switch (by) {
        case ReviewGrouping::Kind:
            addByKind(review, row, out);
            break;
        case ReviewGrouping::Mesh:
            addByMesh(review, row, out);
            break;
        case ReviewGrouping::File:
            addByFile(review, row, out);
            break;
        case ReviewGrouping::Rule:
            addByRule(review, row, out);
            break;
        case ReviewGrouping::Severity:
            addBySeverity(review, row, out);
            break;
        }
    }
    return out.take(review);
}

} // namespace meshwright
