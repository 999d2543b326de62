// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/report/report_issues.h"

#include "models/formats/catalogue.h"
#include "models/help/help_page.h"
#include "models/report/report_paths.h"
#include "models/schema/field.h"
#include "models/schema/inputs.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// What the page of @p rule says of why it matters.
QString whyOf(const std::string& rule)
{
    const auto page = helpPage(rule);
    const QString heading = u"\n## Why it matters\n"_s;
    const qsizetype begin = page ? page->markdown.indexOf(heading) : -1;
    if (begin < 0)
        return {};
    const QString rest = page->markdown.mid(begin + heading.size());
    return rest.left(rest.indexOf(u"\n## "_s)).trimmed();
}

/// "Virtual node stock (mesh/stock.json:4)".
QString elsewhereWords(const PlaceElsewhere& place, const QString& root)
{
    return u"%1 (%2:%3)"_s.arg(resourceTitle({place.kind, place.mesh, place.parent, place.name}),
                               pathFrom(root, place.path), QString::number(place.at.line));
}

ReportPlace reportPlaceOf(const Inventory& inventory, const CheckedFile& file,
                          std::optional<std::size_t> number, std::optional<std::size_t> row,
                          const LocatedIssue& found, const QString& root)
{
    ReportPlace out{
        .row = row, .file = pathFrom(root, file.path), .at = found.at, .message = found.issue.message};
    if (number && !found.issue.pointer.isRoot())
        out.field =
            schema::words(schema::createInput(inventory.resources[*number].key.kind), found.issue.pointer);
    for (const PlaceElsewhere& place : found.elsewhere)
        if (const QString words = elsewhereWords(place, root); !out.elsewhere.contains(words))
            out.elsewhere.append(words);
    out.elsewhere.sort();
    return out;
}

/// All that was found, by severity and rule, until it is in order.
class CollectedIssues
{
public:
    explicit CollectedIssues(MeshReport& report) : m_report(report)
    {
        for (const RuleInfo& rule : allRuleInfos())
            m_titles.emplace(rule.id, titleOf(rule));
    }

    void add(const LocatedIssue& found, ReportPlace place)
    {
        const std::string& rule = found.issue.rule;
        if (found.accepted)
            m_report.acceptances.push_back(
                {rule, found.issue.severity, m_titles[rule], std::move(place), *found.accepted});
        else
            m_places[{found.issue.severity, rule}].push_back(std::move(place));
    }

    void putInOrder()
    {
        const auto where = [](const ReportPlace& place) {
            // What is wrong with a file stands before what is wrong with resources.
            return std::tuple(place.row ? *place.row + 1 : 0, place.file, place.at, place.message);
        };
        for (auto& [key, places] : m_places) {
            std::ranges::sort(places, {}, where);
            m_report.rules.push_back(
                {key.second, key.first, m_titles[key.second], whyOf(key.second), std::move(places)});
        }
        std::ranges::stable_sort(m_report.acceptances, {}, [&](const ReportAcceptance& one) {
            return std::tuple(one.severity, one.rule, where(one.place));
        });
    }

private:
    MeshReport& m_report;
    std::map<std::string, QString> m_titles;
    std::map<std::pair<Severity, std::string>, std::vector<ReportPlace>> m_places;
};

} // namespace

void addIssues(const Inventory& inventory, std::span<const std::optional<std::size_t>> rows,
               MeshReport& report)
{
    std::map<std::pair<std::size_t, std::size_t>, std::size_t> numbers;
    for (std::size_t i = 0; i < inventory.resources.size(); ++i)
        numbers[{inventory.resources[i].file, inventory.resources[i].found}] = i;
    CollectedIssues collected(report);
    for (std::size_t f = 0; f < inventory.files.size(); ++f)
        for (std::size_t r = 0; r < inventory.files[f].found.size(); ++r) {
            const auto number = numbers.find({f, r});
            const bool isResource = number != numbers.end();
            for (const LocatedIssue& one : inventory.files[f].found[r].issues)
                collected.add(one, reportPlaceOf(inventory, inventory.files[f],
                                                 isResource ? std::optional(number->second) : std::nullopt,
                                                 isResource ? rows[number->second] : std::nullopt, one,
                                                 report.details.roots.after));
        }
    collected.putInOrder();
}

} // namespace meshwright
