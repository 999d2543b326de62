// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/text/message_words.h"

#include <string_view>

namespace meshwright {

namespace {

bool isWordLetter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

/// Whether the word of @p message from @p begin to @p end stands by itself, and is no part of a name, a path
/// or an address.
bool standsAlone(const QString& message, qsizetype begin, qsizetype end)
{
    constexpr std::u16string_view joining = u"/.:-’'%@\\";
    const auto joins = [&](qsizetype at) {
        return at >= 0 && at < message.size() && joining.find(message[at].unicode()) != joining.npos;
    };
    // A full stop or colon that ends a sentence joins nothing.
    const bool goesOn = joins(end) && end + 1 < message.size() &&
                        (isWordLetter(message[end + 1]) || message[end + 1] == u'/');
    return !joins(begin - 1) && !goesOn && !(end < message.size() && message[end] == u'/');
}

bool isAllQuoted(const QString& message, qsizetype begin, qsizetype end)
{
    return begin > 0 && message[begin - 1] == u'“' && end < message.size() && message[end] == u'”';
}

/// Whether @p at lies in a quotation.
bool isInQuotation(const QString& message, qsizetype at)
{
    return at > 0 && message.lastIndexOf(u'“', at - 1) > message.lastIndexOf(u'”', at - 1);
}

} // namespace

QString withWords(const QString& message, const InsteadOfWord& instead)
{
    QString out;
    qsizetype at = 0;
    while (at < message.size()) {
        qsizetype end = at;
        while (end < message.size() && isWordLetter(message[end]))
            ++end;
        if (end == at) {
            out += message[at++];
            continue;
        }
        const QString word = message.mid(at, end - at);
        const bool isQuoted = isAllQuoted(message, at, end);
        const bool isOpen = standsAlone(message, at, end) && (isQuoted || !isInQuotation(message, at));
        out += isOpen ? instead(word, isQuoted) : word;
        at = end;
    }
    return out;
}

} // namespace meshwright
