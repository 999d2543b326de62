// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/source/yaml_fault.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace meshwright::source {

/// Where the characters of a text in UTF-8 stand: libyaml counts them, we count bytes.
class YamlOffsets
{
public:
    /// @p text must outlive this object.
    explicit YamlOffsets(std::string_view text);

    /// The byte at which character @p number, from 0, begins; the size of the text behind the last one.
    std::size_t byteOf(std::size_t number) const;
    /// The number of characters before the byte @p byte.
    std::size_t charactersBefore(std::size_t byte) const;

private:
    std::string_view m_text;
    std::vector<std::uint32_t> m_marks; ///< every 64th character; empty where each takes one byte
};

/// A character that YAML does not allow anywhere.
struct YamlUnreadable
{
    YamlFaultKind kind; ///< NotUtf8 or ControlCharacter
    std::size_t at;
};

/// The first such character of @p text from the byte @p from on.
std::optional<YamlUnreadable> firstUnreadable(std::string_view text, std::size_t from);

/// Whether @p text begins as UTF-16 does.
bool isUtf16(std::string_view text);

} // namespace meshwright::source
