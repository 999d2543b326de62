// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <compare>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace meshwright {

/// An RFC 6901 JSON pointer: the one name a field has, in the form, an issue, a test and an objectName.
///
/// nlohmann's json_pointer is not used because its tokens cannot be walked, it cannot tell an ancestor from
/// a stranger, and looking something up with it throws or inserts.
class Pointer
{
public:
    /// The whole document.
    Pointer() = default;
    /// @p text is a pointer as written ("/spec/listeners/0"); anything else is a mistake of the caller.
    explicit Pointer(std::string text);

    /// The pointer as written; empty for the whole document.
    const std::string& text() const { return m_text; }
    /// The same for Qt: what a widget's objectName is.
    QString string() const { return QString::fromStdString(m_text); }

    bool isRoot() const { return m_text.empty(); }
    /// The pointer without its last key; the whole document's parent is itself.
    Pointer parent() const;
    /// The last key, unescaped; empty for the whole document.
    std::string last() const;
    /// The last key as a list index, nullopt when it is none.
    std::optional<std::size_t> index() const;
    /// Every key from the outside in, unescaped.
    std::vector<std::string> keys() const;

    /// The member @p key of the value here; the key is escaped.
    Pointer operator/(std::string_view key) const;
    /// The item @p index of the list here.
    Pointer operator/(std::size_t index) const;
    /// @p relative as the steps write it: "portMapping/port" below this pointer, "/spec/…" from the top,
    /// "" this pointer itself.
    Pointer resolve(std::string_view relative) const;

    /// True for this pointer itself and everything below it.
    bool contains(const Pointer& other) const;
    /// True when one of the two contains the other: a change at one is seen at the other.
    bool related(const Pointer& other) const { return contains(other) || other.contains(*this); }
    /// This pointer with the leading @p from replaced by @p to. Needs from.contains(*this).
    Pointer rebased(const Pointer& from, const Pointer& to) const;

    friend bool operator==(const Pointer&, const Pointer&) = default;
    friend auto operator<=>(const Pointer&, const Pointer&) = default;

private:
    std::string m_text;
};

/// @p token as a list index by RFC 6901 (digits, no leading zero), nullopt when it is none.
std::optional<std::size_t> listIndex(std::string_view token);

} // namespace meshwright
