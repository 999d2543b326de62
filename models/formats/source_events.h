// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_type.h"

#include <cstddef>
#include <string_view>

namespace meshwright {

/// Reads JSON text with nlohmann's parser and passes on what it finds together with where that begins, which
/// the parser itself does not tell. No nesting exhausts the stack.
class SourceEvents : private nlohmann::json_sax<json>
{
public:
    SourceEvents(const SourceEvents&) = delete;
    SourceEvents& operator=(const SourceEvents&) = delete;

protected:
    /// @p text without byte order mark; it must outlive this object.
    explicit SourceEvents(std::string_view text) : m_text(text) {}
    ~SourceEvents() override = default;

    std::string_view text() const { return m_text; }
    /// Reads the whole text. False when it is no JSON or an event asked to stop.
    bool run();

    // The events. @p start is the offset of the first byte; false stops reading.

    /// A value that is neither object nor list.
    virtual bool onLeaf(std::size_t start, json value) = 0;
    virtual bool onOpen(std::size_t start, json::value_t type) = 0;
    virtual bool onName(std::size_t start, std::string name) = 0;
    virtual void onClose() = 0;
    /// The text is no JSON: the token that begins at @p start and was read up to @p stop does not fit.
    virtual void onError(std::size_t start, std::size_t stop, const json::exception& error) = 0;

private:
    class Cursor;

    bool null() final;
    bool boolean(bool value) final;
    bool number_integer(json::number_integer_t value) final;
    bool number_unsigned(json::number_unsigned_t value) final;
    bool number_float(json::number_float_t value, const json::string_t& written) final;
    bool string(json::string_t& value) final;
    bool binary(json::binary_t& value) final;
    bool start_object(std::size_t elements) final;
    bool key(json::string_t& name) final;
    bool end_object() final;
    bool start_array(std::size_t elements) final;
    bool end_array() final;
    bool parse_error(std::size_t position, const std::string& lastToken, const json::exception& error) final;

    bool leaf(json value);
    std::size_t nextToken(std::size_t last) const;
    void done() { m_behind = m_read; }

    std::string_view m_text;
    std::size_t m_read = 0;   ///< bytes the parser has taken
    std::size_t m_behind = 0; ///< the same at the last event
};

} // namespace meshwright
