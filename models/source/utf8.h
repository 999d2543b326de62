// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>
#include <string_view>

namespace meshwright::source {

/// The bytes of a character.
struct Utf8Character
{
    std::size_t size = 0; ///< of them, as far as they are UTF-8; 0 when no character begins there
    bool isWhole = false; ///< there are no more to come
};

/// The character that begins at the byte @p at of @p text (Unicode, table 3-7).
Utf8Character characterAt(std::string_view text, std::size_t at);

} // namespace meshwright::source
