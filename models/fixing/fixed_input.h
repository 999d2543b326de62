// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_type.h"
#include "models/rules/issue.h"

#include <QString>

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace meshwright {

/// Finds what is wrong with an input.
using CheckInput = std::function<std::vector<Issue>(const json& input)>;

/// An input in which something was mended, or why that cannot be done.
struct FixedInput
{
    std::optional<json> value;
    QString why = {}; ///< in plain words; empty when there is a value
    int done = 0;     ///< how many issues were mended, those included that only showed by that

    friend bool operator==(const FixedInput&, const FixedInput&) = default;
};

/// @p input with @p fix of @p issue, which was found there: the issue is gone then, and there is no error
/// that was not there. Errors that only show by it, as those in a member that had a wrong name, are mended as
/// well where that is certain; where it is not, nothing is done.
FixedInput fixInput(const json& input, const Issue& issue, const Fix& fix, const CheckInput& check);

/// The same with the best fix of every issue of the rule @p rule that @p meant finds (not given: @p check),
/// where nobody has to choose. What cannot be mended stays as it is.
FixedInput fixRule(const json& input, std::string_view rule, const CheckInput& check,
                   const CheckInput& meant = {});

/// The fix of @p issue that nobody has to choose; nullptr when there is none.
const Fix* sureFixOf(const Issue& issue);

} // namespace meshwright
