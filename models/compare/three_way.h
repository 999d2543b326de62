// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_type.h"
#include "models/json/pointer.h"
#include "models/schema/kinds.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace meshwright {

/// Something that both sides have changed, each in its own way.
struct MergeConflict
{
    Pointer inMine; ///< for what is not there, where it would be
    Pointer inTheirs;
    std::optional<json> base;
    std::optional<json> mine;
    std::optional<json> theirs;

    friend bool operator==(const MergeConflict&, const MergeConflict&) = default;
};

/// What comes of two changes of one input.
struct ThreeWay
{
    json merged; ///< what either side has changed; where both have, as in mine
    std::vector<MergeConflict> conflicts;
};

/// What @p mine and @p theirs, two inputs of @p kind, have both made of @p base, in one: member by member,
/// items of lists by what identifies them, in the order of @p mine with those that are only in @p theirs at
/// the end. What has a meaning only as a whole (a time with its unit, one choice of several) is taken from
/// one side; so is what both have added.
ThreeWay mergedInputs(Kind kind, const json& base, const json& mine, const json& theirs);

/// Each of the conflicts of @p all in the words of the form: "Listener 8080 › Health check › Timeout: mine
/// 3 s, theirs 5 s". Names and values of others are in them as they are.
QStringList mergeConflictWords(Kind kind, const json& mine, const json& theirs, const ThreeWay& all);

} // namespace meshwright
