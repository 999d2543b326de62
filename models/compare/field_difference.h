// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_type.h"
#include "models/json/pointer.h"

#include <optional>

namespace meshwright {

/// What a difference means.
enum class DifferenceClass : unsigned char {
    Behaviour, ///< traffic goes, or is told of, in another way
    Unknown,   ///< what stands on one side is not known (a variable of a template), so that nobody can say
    Metadata,  ///< about the resource, not about its traffic: tags, the account of the mesh
    Same,      ///< only written otherwise: a default, another spelling, a member that says nothing
};

/// One place in which two inputs are not the same.
struct FieldDifference
{
    Pointer before; ///< in the first input; for what is not there, where it would be
    Pointer after;  ///< in the second: another one where list items stand in another order
    std::optional<json> from;
    std::optional<json> to;
    DifferenceClass kind = DifferenceClass::Behaviour;
    std::optional<json> byDefault = {}; ///< what holds on the side where nothing is
    bool weakensTls = false;            ///< less is demanded of connections than before

    friend bool operator==(const FieldDifference&, const FieldDifference&) = default;
};

} // namespace meshwright
