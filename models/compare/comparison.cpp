// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/compare/comparison.h"

#include "models/compare/comparison_words.h"
#include "models/text/texts.h"

#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

const json& inputOf(const Inventory& inventory, const std::optional<std::size_t>& number)
{
    static const json nothing;
    return number ? inventory.resource(*number).input : nothing;
}

QString troubleWith(const Comparison& both)
{
    if (both.inBefore.resources.empty() && both.inAfter.resources.empty() && both.missing.isEmpty())
        return Texts::tr("There is nothing of App Mesh on either side.");
    for (const auto& [state, inventory] :
         {std::pair(&both.before, &both.inBefore), std::pair(&both.after, &both.inAfter)})
        if (isOnlyMissing(*inventory))
            return Texts::tr("Nothing was read from %1. All of the other side would be new, or gone.")
                .arg(state->title);
    return {};
}

/// @p all without what is only on the other side of one that is a part.
InventoryDifference withoutUnasked(const Comparison& both, InventoryDifference all)
{
    std::erase_if(all.resources, [&](const ResourceDifference& one) {
        return (both.after.isPart && one.change == ResourceChange::Removed) ||
               (both.before.isPart && one.change == ResourceChange::Added);
    });
    // Who compares two that are called otherwise does not ask whether one has become the other.
    if (both.before.isPart && both.after.isPart)
        for (ResourceDifference& one : all.resources)
            if (one.change == ResourceChange::Renamed)
                one.change = ResourceChange::Changed;
    return all;
}

} // namespace

const json& Comparison::inputBefore(const ResourceDifference& one) const
{
    return inputOf(inBefore, one.before);
}

const json& Comparison::inputAfter(const ResourceDifference& one) const
{
    return inputOf(inAfter, one.after);
}

Comparison compareStates(ComparedState before, ComparedState after, const std::stop_token& stop)
{
    Comparison out;
    out.before = std::move(before);
    out.after = std::move(after);
    const FillOptions reading{.stop = stop, .checking = Checking::Reading};
    out.inBefore = readState(out.before, reading);
    if (!stop.stop_requested())
        out.inAfter = readState(out.after, reading);
    out.isStopped = stop.stop_requested();
    if (out.isStopped)
        return out;
    out.missing =
        out.before.missing + out.after.missing + missingWords(out.inBefore) + missingWords(out.inAfter);
    out.missing.removeDuplicates();
    out.trouble = troubleWith(out);
    if (out.trouble.isEmpty())
        out.all = withoutUnasked(
            out, compareInventories(out.inBefore, out.inAfter, {rootOf(out.before), rootOf(out.after)}));
    return out;
}

QStringList comparisonLines(const Inventory& before, const Inventory& after, const InventoryDifference& all)
{
    QStringList out;
    for (const ResourceDifference& one : all.resources) {
        out.append(resourceDifferenceWords(before, after, one, all.hasSeveralMeshes));
        for (const FieldDifference& field : one.fields)
            out.append(u"    "_s + fieldDifferenceWords(one.kind, inputOf(before, one.before),
                                                        inputOf(after, one.after), field));
    }
    out.append(summaryWords(all));
    return out;
}

} // namespace meshwright
