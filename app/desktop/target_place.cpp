// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/target_place.h"

#include "app/desktop/transfer_actions.h"
#include "models/places/place_names.h"

#include <vector>

namespace meshwright {

namespace {

bool fits(const Place& place, const TargetWanted& wanted)
{
    return place.kind == wanted.kind && place.id != wanted.otherThan.id;
}

std::optional<Place> addTarget(const TargetWanted& wanted, PlaceActions& places, Questions& questions,
                               QWidget* parent)
{
    const QString question =
        wanted.kind == PlaceKind::Folder
            ? TransferActions::tr("There is no other folder among your places yet. Add one to go on.")
            : TransferActions::tr("There is no other endpoint among your places yet. Add one to go on.");
    if (!questions.ask(parent, question, TransferActions::tr("Add place…")))
        return {};
    const auto id = places.add(parent);
    const Place* const added = id ? places.find(*id) : nullptr;
    return added && fits(*added, wanted) ? std::optional(*added) : std::nullopt;
}

} // namespace

std::optional<Place> askForTarget(const TargetWanted& wanted, PlaceActions& places, Questions& questions,
                                  QWidget* parent)
{
    std::vector<Place> fitting;
    for (const Place& place : places.places())
        if (fits(place, wanted))
            fitting.push_back(place);
    if (fitting.empty())
        return addTarget(wanted, places, questions, parent);
    const int chosen = questions.pick(parent, TransferActions::tr("Choose a place"), wanted.question,
                                      namesToChooseFrom(fitting));
    return chosen < 0 ? std::nullopt : std::optional(fitting[static_cast<std::size_t>(chosen)]);
}

} // namespace meshwright
