// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/source/fault.h"

#include <QString>

#include <cstddef>
#include <string_view>

namespace meshwright {

/// A mistake as a person is told it.
struct SyntaxWords
{
    QString message;    ///< what is wrong, what was expected, how to mend it
    std::size_t offset; ///< where to look
};

/// @p fault in @p text in plain words. Knows what people write who know JSON from elsewhere: comments,
/// trailing commas, single quotes, unquoted names, words of Python and JavaScript, variables of a jq
/// template.
SyntaxWords inWords(std::string_view text, const source::Fault& fault);

} // namespace meshwright
