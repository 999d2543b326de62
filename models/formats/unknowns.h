// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_fwd.h"
#include "models/json/pointer.h"

#include <string>
#include <vector>

namespace meshwright {

/// A value that is not known, and what is written in its place.
struct UnknownPlace
{
    Pointer at;
    std::string written;

    friend bool operator==(const UnknownPlace&, const UnknownPlace&) = default;
};

/// Every value in @p input that is not known (models/json/unknown.h), in the order of its members.
std::vector<UnknownPlace> unknownsIn(const json& input);

} // namespace meshwright
