// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/source/utf8.h"

namespace meshwright::source {

Utf8Character characterAt(std::string_view text, std::size_t at)
{
    const auto valueAt = [&](std::size_t byte) { return static_cast<unsigned char>(text[byte]); };
    const unsigned first = valueAt(at);
    if (first < 0x80)
        return {1, true};
    if (first < 0xC2 || first > 0xF4)
        return {};
    const std::size_t whole = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    unsigned lowest = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    unsigned highest = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    for (std::size_t size = 1; size < whole; ++size) {
        if (at + size >= text.size() || valueAt(at + size) < lowest || valueAt(at + size) > highest)
            return {size, false};
        lowest = 0x80;
        highest = 0xBF;
    }
    return {whole, true};
}

} // namespace meshwright::source
