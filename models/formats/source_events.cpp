// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/source_events.h"

#include <algorithm>
#include <iterator>

namespace meshwright {

/// An iterator over the text that tells how far it was read.
class SourceEvents::Cursor
{
public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    Cursor(const char* at, std::size_t* read) : m_at(at), m_read(read) {}

    reference operator*() const { return *m_at; }
    Cursor& operator++()
    {
        ++m_at;
        ++*m_read;
        return *this;
    }
    Cursor operator++(int)
    {
        const Cursor before = *this;
        ++*this;
        return before;
    }
    friend bool operator==(const Cursor& a, const Cursor& b) { return a.m_at == b.m_at; }

private:
    const char* m_at;
    std::size_t* m_read;
};

bool SourceEvents::run()
{
    m_read = m_behind = 0;
    const char* const begin = m_text.data();
    nlohmann::json_sax<json>* const self = this;
    return json::sax_parse(Cursor(begin, &m_read), Cursor(begin + m_text.size(), &m_read), self);
}

/// Where the token begins that follows the last event's, at @p last at the latest. Behind a number the parser
/// has already taken one byte more: a blank, a comma or the end of a list or object, never a token that has a
/// beginning to report.
std::size_t SourceEvents::nextToken(std::size_t last) const
{
    const std::size_t found = m_text.find_first_not_of(" \t\r\n,:", m_behind);
    return std::min(found, last);
}

bool SourceEvents::leaf(json value)
{
    const bool goOn = onLeaf(nextToken(m_text.size()), std::move(value));
    done();
    return goOn;
}

bool SourceEvents::null()
{
    return leaf(nullptr);
}

bool SourceEvents::boolean(bool value)
{
    return leaf(value);
}

bool SourceEvents::number_integer(json::number_integer_t value)
{
    return leaf(value);
}

bool SourceEvents::number_unsigned(json::number_unsigned_t value)
{
    return leaf(value);
}

bool SourceEvents::number_float(json::number_float_t value, const json::string_t&)
{
    return leaf(value);
}

bool SourceEvents::string(json::string_t& value)
{
    return leaf(std::move(value));
}

bool SourceEvents::binary(json::binary_t&)
{
    return false; // not in text
}

bool SourceEvents::start_object(std::size_t)
{
    const bool goOn = onOpen(nextToken(m_text.size()), json::value_t::object);
    done();
    return goOn;
}

bool SourceEvents::key(json::string_t& name)
{
    const bool goOn = onName(nextToken(m_text.size()), std::move(name));
    done();
    return goOn;
}

bool SourceEvents::end_object()
{
    onClose();
    done();
    return true;
}

bool SourceEvents::start_array(std::size_t)
{
    const bool goOn = onOpen(nextToken(m_text.size()), json::value_t::array);
    done();
    return goOn;
}

bool SourceEvents::end_array()
{
    onClose();
    done();
    return true;
}

bool SourceEvents::parse_error(std::size_t position, const std::string&, const json::exception& error)
{
    const std::size_t stop = std::min(position, m_text.size());
    const bool atEnd = position > m_text.size();
    onError(nextToken(atEnd || stop == 0 ? stop : stop - 1), stop, error);
    return false;
}

} // namespace meshwright
