// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/text/free_names.h"

namespace meshwright {

std::string FreeNames::of(const std::string& name, const std::function<bool(const std::string&)>& isTaken)
{
    std::size_t& number = m_numbers.try_emplace(name, 1).first->second;
    if (number == 1 && !isTaken(name))
        return name;
    for (;;) {
        std::string out = name + m_before + std::to_string(++number) + m_after;
        if (!isTaken(out))
            return out;
    }
}

} // namespace meshwright
