// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/source/fault.h"
#include "models/source/tree.h"

#include <limits>
#include <optional>
#include <string>

namespace meshwright::source {

/// Deeper nesting than anything can be bound to.
inline constexpr std::size_t anyDepth = std::numeric_limits<std::size_t>::max();

/// A text that is JSON or shall become it, read once: what it says, where everything stands in it, and where
/// it is no JSON first. Never fails, whatever the text.
class Source
{
public:
    /// @p text is UTF-8 without byte order mark; nothing is read that is nested more than @p levels deep.
    explicit Source(std::string text, std::size_t levels = anyDepth);
    Source(const Source&) = delete;
    Source& operator=(const Source&) = delete;

    const std::string& text() const { return m_text; }
    const Tree& tree() const { return m_tree; }
    /// The first place at which the text is no JSON; nullopt when it is JSON.
    const std::optional<Fault>& fault() const { return m_fault; }
    /// Where the first value begins that is nested too deeply.
    const std::optional<std::size_t>& tooDeep() const { return m_tooDeep; }

private:
    std::string m_text;
    std::optional<Fault> m_fault;
    std::optional<std::size_t> m_tooDeep;
    Tree m_tree;
};

} // namespace meshwright::source
