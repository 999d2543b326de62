// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <unordered_map>
#include <utility>

namespace meshwright {

/// Names that nobody else has, where many may ask for the same one: "orders", "orders (2)", "orders (3)".
/// Each goes on behind the number that the last one got, so that a hundred thousand of them take no longer
/// than as many others.
class FreeNames
{
public:
    /// The numbers stand between @p before and @p after, behind the name.
    explicit FreeNames(std::string before = " (", std::string after = ")")
        : m_before(std::move(before)),
          m_after(std::move(after))
    {}

    /// @p name, with a number behind it where that one @p isTaken. Which are taken is remembered elsewhere.
    std::string of(const std::string& name, const std::function<bool(const std::string&)>& isTaken);

private:
    std::string m_before;
    std::string m_after;
    std::unordered_map<std::string, std::size_t> m_numbers; ///< the last of each name
};

} // namespace meshwright
