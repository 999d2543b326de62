// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/meshes/endpoint/retries.h"
#include "models/meshes/outcome.h"

#include <chrono>
#include <optional>
#include <set>
#include <string>

namespace meshwright {

/// How long reading a list may take, and how much it may be: far more than the quotas of App Mesh allow, and
/// little enough for a computer. Reading many lists, as a pull does, has no limit of its own.
struct ListLimits
{
    std::chrono::milliseconds time = std::chrono::minutes(5);
    std::size_t pages = 10'000;
    std::size_t bytes = std::size_t(64) * 1024 * 1024;
};

/// Follows a list from page to page and ends it when it has no end of its own.
class PageCount
{
public:
    explicit PageCount(const ListLimits& limits);

    /// When the list has to be there.
    Deadline deadline() const { return m_deadline; }
    /// What to ask for next; empty for the first page, and after the last one.
    const std::string& token() const { return m_token; }
    /// Takes note of a page of @p bytes, after which @p next is asked for. Why the list is not read on, when
    /// it is not.
    std::optional<Failure> turn(std::size_t bytes, const std::string& next);
    /// What becomes of @p failure, which came instead of a page: that the time was over explains more.
    Failure ended(const Failure& failure) const;

private:
    Failure tooLong() const;

    ListLimits m_limits;
    Deadline m_deadline;
    std::size_t m_pages = 0;
    std::size_t m_bytes = 0;
    std::string m_token;
    std::set<std::string> m_seen; ///< as large as the pages they came in, at most
};

} // namespace meshwright
