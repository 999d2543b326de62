// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/pointer.h"

#include <algorithm>
#include <charconv>
#include <system_error>
#include <utility>

namespace meshwright {

namespace {

std::string escaped(std::string_view key)
{
    std::string out;
    out.reserve(key.size());
    for (const char c : key) {
        if (c == '~')
            out += "~0";
        else if (c == '/')
            out += "~1";
        else
            out += c;
    }
    return out;
}

std::string unescaped(std::string_view token)
{
    std::string out;
    out.reserve(token.size());
    for (std::size_t i = 0; i < token.size(); ++i) {
        if (token[i] == '~' && i + 1 < token.size())
            out += token[++i] == '1' ? '/' : '~';
        else
            out += token[i];
    }
    return out;
}

} // namespace

std::optional<std::size_t> listIndex(std::string_view token)
{
    std::size_t value = 0;
    const auto [end, error] = std::from_chars(token.data(), token.data() + token.size(), value);
    const bool whole = error == std::errc{} && end == token.data() + token.size() && !token.empty();
    if (!whole || (token.size() > 1 && token.front() == '0'))
        return std::nullopt;
    return value;
}

Pointer::Pointer(std::string text) : m_text(std::move(text))
{
    Q_ASSERT(m_text.empty() || m_text.front() == '/');
}

Pointer Pointer::parent() const
{
    if (isRoot())
        return {};
    return Pointer(m_text.substr(0, m_text.rfind('/')));
}

std::string Pointer::last() const
{
    return isRoot() ? std::string() : unescaped(std::string_view(m_text).substr(m_text.rfind('/') + 1));
}

std::optional<std::size_t> Pointer::index() const
{
    return listIndex(last());
}

std::vector<std::string> Pointer::keys() const
{
    std::vector<std::string> out;
    for (std::size_t from = 0; from < m_text.size();) {
        const std::size_t to = std::min(m_text.find('/', from + 1), m_text.size());
        out.push_back(unescaped(std::string_view(m_text).substr(from + 1, to - from - 1)));
        from = to;
    }
    return out;
}

Pointer Pointer::operator/(std::string_view key) const
{
    return Pointer(m_text + '/' + escaped(key));
}

Pointer Pointer::operator/(std::size_t index) const
{
    return Pointer(m_text + '/' + std::to_string(index));
}

Pointer Pointer::resolve(std::string_view relative) const
{
    if (relative.empty())
        return *this;
    if (relative.front() == '/')
        return Pointer(std::string(relative));
    return Pointer(m_text + '/' + std::string(relative));
}

bool Pointer::contains(const Pointer& other) const
{
    return other.m_text.starts_with(m_text) &&
           (other.m_text.size() == m_text.size() || other.m_text[m_text.size()] == '/');
}

Pointer Pointer::rebased(const Pointer& from, const Pointer& to) const
{
    Q_ASSERT(from.contains(*this));
    return Pointer(to.m_text + m_text.substr(from.m_text.size()));
}

} // namespace meshwright
