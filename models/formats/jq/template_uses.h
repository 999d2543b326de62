// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/pointer.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace meshwright {

/// A piece of a template that is no JSON, and what stands there.
struct TemplateUse
{
    enum class Kind {
        Value,    ///< a variable in place of a value: $NAME, $ENV.NAME, env.NAME, ${NAME}
        Number,   ///< the same that jq makes a number: ($NAME | tonumber)
        InString, ///< inside a string: ${NAME}, $NAME, \($NAME)
        Comment,  ///< of jq: from # to the end of the line
    };

    Kind kind;
    std::string name; ///< of the variable; empty for a comment
    std::size_t begin;
    std::size_t end;
    std::optional<Pointer> at; ///< of the value it is or is in, from the top of the file, when that is known
};

/// The variables and comments in @p text, in their order; none when it is no template. That takes a variable
/// outside of strings, jq's \($NAME), or ${NAME} in capitals: $name inside a string may be meant so. Also
/// none when there are more than ten thousand.
std::vector<TemplateUse> templateUses(std::string_view text);

} // namespace meshwright
