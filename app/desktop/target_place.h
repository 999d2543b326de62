// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/desktop/place_actions.h"
#include "app/desktop/questions.h"

#include <QString>

#include <optional>

namespace meshwright {

/// Where something of a place is to be carried.
struct TargetWanted
{
    Place otherThan; ///< where it comes from
    PlaceKind kind;  ///< of the place it goes to
    QString question;
};

/// Asks for a place of the person's as @p wanted. Where there is none it says so, and offers to add one.
/// nullopt when the person wants none of it, or has added one of another kind.
std::optional<Place> askForTarget(const TargetWanted& wanted, PlaceActions& places, Questions& questions,
                                  QWidget* parent);

} // namespace meshwright
