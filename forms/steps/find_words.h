// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/steps/step.h"
#include "models/json/json_fwd.h"

#include <cstddef>
#include <span>
#include <vector>

namespace meshwright::steps {

/// Where words stand.
struct FoundPlaces
{
    std::vector<Pointer> places;
    bool isMore = false; ///< there are more than were looked for
};

/// Where in @p document @p words stand, in capitals or not: in what the forms show there (labels, captions,
/// values as they are called), step by step from the top, and in the line it has in the JSON. At most @p most
/// places, none for no words; what is behind them is not looked at.
FoundPlaces placesOf(const QString& words, const json& document, std::size_t most = 1000);
/// The same with other @p steps than the twelve.
FoundPlaces placesOf(const QString& words, const json& document, std::span<const Step> steps,
                     std::size_t most);

} // namespace meshwright::steps
