// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_fwd.h"
#include "models/json/pointer.h"

#include <string_view>

namespace meshwright {

class Findings;
struct RuleInfo;

/// Two members of an object, of which one is to be given.
struct Choice
{
    std::string_view first, second;
    /// What is said of none of them, and of both: texts for Texts::tr().
    const char* none;
    const char* both;
};

/// Reports @p object, at @p at, when it is empty, or has both members and both are known.
void reportChoice(const Choice& choice, const json* object, const Pointer& at, const RuleInfo& self,
                  Findings& findings);

} // namespace meshwright
