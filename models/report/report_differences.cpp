// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/report/report_differences.h"

#include "models/compare/comparison_words.h"
#include "models/compare/resource_pairs.h"
#include "models/inventory/inventory_words.h"
#include "models/json/json.h"
#include "models/report/mesh_report.h"
#include "models/report/report_paths.h"
#include "models/text/texts.h"

#include <algorithm>
#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// @p all without what means the same in another spelling; a resource that has nothing else is counted.
InventoryDifference withoutSpellings(InventoryDifference all)
{
    std::erase_if(all.resources, [&](ResourceDifference& one) {
        std::erase_if(one.fields,
                      [](const FieldDifference& field) { return field.kind == DifferenceClass::Same; });
        if (one.change != ResourceChange::Changed || !one.fields.empty())
            return false;
        ++all.sameBehaviour;
        return true;
    });
    return all;
}

const json& comparedInput(const Inventory& inventory, const std::optional<std::size_t>& number)
{
    static const json nothing;
    return number ? inventory.resource(*number).input : nothing;
}

/// The differences of two inventories as the report has them.
class DifferencesInWords
{
public:
    DifferencesInWords(const Inventory& before, const Inventory& after, const ComparedRoots& roots,
                       bool hasSeveralMeshes)
        : m_before(before),
          m_after(after),
          m_roots(roots),
          m_hasSeveralMeshes(hasSeveralMeshes)
    {}

    ReportDifference of(const ResourceDifference& one) const
    {
        const Inventory& inventory = one.after ? m_after : m_before;
        const std::size_t number = one.after ? *one.after : one.before.value_or(0);
        ReportDifference out{.title = titleOfPair(one),
                             .change = one.change,
                             .file =
                                 pathFrom(one.after ? m_roots.after : m_roots.before, inventory.path(number)),
                             .at = inventory.checked(number).at};
        for (const FieldDifference& field : one.fields) {
            out.kind = std::min(out.kind.value_or(field.kind), field.kind);
            out.fields.push_back({fieldDifferenceWords(one.kind, comparedInput(m_before, one.before),
                                                       comparedInput(m_after, one.after), field),
                                  field.weakensTls});
        }
        return out;
    }

private:
    QString titleOfPair(const ResourceDifference& one) const
    {
        const auto keyIn = [](const Inventory& inventory, const std::optional<std::size_t>& number) {
            return number ? comparedKey(inventory, *number) : InventoryKey();
        };
        const InventoryKey before = keyIn(m_before, one.before), after = keyIn(m_after, one.after);
        const InventoryKey& last = one.after ? after : before;
        const bool hasTwoNames =
            one.change == ResourceChange::Renamed && resourceName(before) != resourceName(after);
        const QString title =
            hasTwoNames ? resourceTitle(before) + u" → "_s + resourceName(after) : resourceTitle(last);
        if (!m_hasSeveralMeshes || last.kind == Kind::Mesh || last.mesh.empty())
            return title;
        return Texts::tr("%1 of mesh %2", "a resource").arg(title, QString::fromStdString(last.mesh));
    }

    const Inventory& m_before;
    const Inventory& m_after;
    const ComparedRoots& m_roots;
    bool m_hasSeveralMeshes;
};

} // namespace

bool ReportDifference::weakensTls() const
{
    return std::ranges::any_of(fields, &ReportFieldDifference::weakensTls);
}

ReportDifferences reportDifferences(const Inventory& before, const Inventory& after,
                                    std::span<const std::optional<std::size_t>> rows,
                                    const ComparedRoots& roots)
{
    const InventoryDifference all = withoutSpellings(compareInventories(before, after, roots));
    SkippedFiles skipped = before.skipped;
    for (SkippedFile& file : skipped.files)
        file.path = pathFrom(roots.before, file.path);
    ReportDifferences out{summaryWords(before), summaryWords(all), toldWords(skipped), {}};
    const DifferencesInWords inWords(before, after, roots, all.hasSeveralMeshes);
    for (const ResourceDifference& one : all.resources) {
        out.resources.push_back(inWords.of(one));
        if (one.after)
            out.resources.back().row = rows[*one.after];
    }
    return out;
}

} // namespace meshwright
