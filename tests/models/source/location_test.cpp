// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/source/location.h"

#include <gtest/gtest.h>

#include <numeric>
#include <string>

namespace meshwright {

TEST(LocationIndex, FindsWhatOnePassFinds)
{
    for (const char* const piece : {"", "a", "öß\n", "one line 𝄞 ", "a\r\n\n"}) {
        std::string text;
        for (int i = 0; i < 500; ++i)
            text += piece;
        const LocationIndex index(text);
        std::vector<std::size_t> offsets(text.size() + 3);
        std::iota(offsets.begin(), offsets.end(), std::size_t(0));
        const std::vector<Location> all = locations(text, offsets);
        for (const std::size_t offset : offsets)
            ASSERT_EQ(index.at(offset), all[offset]) << piece << " at " << offset;
    }
}

} // namespace meshwright
