// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/source/yaml_characters.h"

#include <memory>
#include <optional>
#include <string_view>

namespace meshwright::source {

/// What libyaml finds next in a text. Offsets are bytes of the whole text.
struct YamlEvent
{
    enum class Kind : unsigned char {
        DocumentBegin,
        DocumentEnd,
        Alias,
        Scalar,
        ListBegin,
        ListEnd,
        ObjectBegin,
        ObjectEnd,
        End
    };

    Kind kind = Kind::End;
    std::size_t begin = 0; ///< with anchor and tag
    std::size_t end = 0;
    std::string_view anchor{}; ///< of an alias: what it stands for
    std::string_view tag{};    ///< as it is meant: !! stands for tag:yaml.org,2002:
    std::string_view text{};   ///< what a scalar says
    bool isPlain = false;      ///< a scalar without quotation marks, | or >
    bool isFlow = false;       ///< { or [
    bool isMarked = false;     ///< a document's end: with "..."
};

/// The events of a piece of text.
class YamlEvents
{
public:
    /// Reads from the byte @p begin to the byte @p end, between which all is readable. @p text and @p
    /// offsets, which are those of @p text, must outlive this object.
    YamlEvents(std::string_view text, const YamlOffsets& offsets, std::size_t begin, std::size_t end);
    YamlEvents(const YamlEvents&) = delete;
    YamlEvents& operator=(const YamlEvents&) = delete;
    ~YamlEvents();

    /// The next event, which lives until the one after it; nullopt where the text is no YAML.
    std::optional<YamlEvent> next();
    /// Why there is none. Without line and column.
    YamlFault fault() const;

private:
    class Parser;

    std::unique_ptr<Parser> m_parser;
};

} // namespace meshwright::source
