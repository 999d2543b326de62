// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/proposed_taking.h"

#include "models/compare/taken_over.h"
#include "models/fixing/by_hand.h"
#include "models/fixing/changed_value.h"
#include "models/fixing/mended_file.h"
#include "models/fixing/proof.h"
#include "models/json/difference.h"
#include "models/json/json.h"
#include "models/reading/checked_file.h"
#include "models/text/texts.h"

#include <utility>
#include <variant>
#include <vector>

namespace meshwright {

namespace {

FixChange wholeOf(const json& taken, const Pointer& at)
{
    const json* const value = find(taken, at);
    return {at, value ? std::optional<json>(*value) : std::nullopt};
}

/// @p change, one of those that make @p taken, as a change of a fix: that has no items in between.
FixChange inFix(const Change& change, const json& taken)
{
    if (const auto* const value = std::get_if<ValueChange>(&change))
        return {value->at, value->after};
    const auto* const item = std::get_if<ItemChange>(&change);
    if (!item)
        return wholeOf(taken, changedBy(change).value_or(Pointer()));
    const json* const list = find(taken, item->list);
    const bool isLast = list && item->index + 1 == list->size();
    if (item->inserted && !isLast)
        return wholeOf(taken, item->list);
    return {item->list / item->index, item->inserted ? std::optional<json>(item->item) : std::nullopt};
}

/// What makes @p taken of @p mine, which is another. One field is one change nearly always.
Fix fixFor(const json& mine, const json& taken)
{
    const std::vector<Change> all = difference(mine, taken);
    if (all.size() == 1)
        return {{}, {inFix(all.front(), taken)}};
    return {{}, {wholeOf(taken, changedBy(all).value_or(Pointer()))}};
}

/// Puts into @p out what becomes of its file, read as @p read, with @p fix of number @p number of the
/// resources.
void mend(ProposedChange& out, const CheckedFile& read, std::size_t number, const Fix& fix)
{
    MendedFile after = mended(out.before, read, std::vector<Mend>{{number, &fix}});
    if (!after.text) {
        const std::string lines = ByHand(read).of(number, fix);
        out.why = after.why + u'\n' + QString::fromStdString(lines);
        return;
    }
    const std::vector<FixFault> faults =
        faultsOf(read, checkBytes(out.path, *after.text), std::vector<FixOfIssue>{{{}, fix, number}});
    for (const FixFault& fault : faults)
        if (fault.isNewError) // a person may want it all the same
            out.warning = fault.why;
        else
            out.why = fault.why;
    out.after = *std::move(after.text);
}

} // namespace

ProposedChange proposedTaking(const Comparison& comparison, const ResourceDifference& resource,
                              const FieldDifference& field)
{
    const InventoryResource& where = comparison.inAfter.resources[*resource.after];
    const CheckedFile& known = comparison.inAfter.files[where.file];
    ProposedChange out = changeOf(known.path, known.digest);
    if (!out.why.isEmpty())
        return out;
    const CheckedFile read = checkBytes(out.path, out.before);
    if (where.index >= read.resources.size() || read.resources[where.index].kind != resource.kind) {
        // It is as it was read, but the folder of a place tells more than the file by itself.
        out.why = Texts::tr("Read by itself, the file does not say what it is. Change it by hand.");
        return out;
    }
    const json& mine = read.resources[where.index].input;
    const auto taken =
        takenOver(mine, comparison.inputBefore(resource), comparison.inputAfter(resource), field);
    if (!taken || sameValue(mine, *taken))
        out.why =
            Texts::tr("The file by itself does not have such a place: others decide what stands there.");
    else
        mend(out, read, where.index, fixFor(mine, *taken));
    return out;
}

} // namespace meshwright
