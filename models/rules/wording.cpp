// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rules/wording.h"

#include "models/json/json_type.h"

#include <QCoreApplication>

#include <string>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// Longer values are cut: enough to recognise one, not so much that it hides the message.
constexpr qsizetype longestQuoted = 80;

QString joined(const QStringList& words, const QString& last)
{
    if (words.size() < 2)
        return words.join(QString());
    return words.first(words.size() - 1).join(u", "_s) + u' ' + last + u' ' + words.last();
}

/// Control characters as the pictures Unicode has for them.
QString visible(QString text)
{
    for (QChar& c : text)
        if (c.unicode() < 0x20)
            c = QChar(0x2400 + c.unicode());
    return text;
}

} // namespace

QString quote(std::string_view value)
{
    // A code point has at most four bytes, so this never cuts off what would be shown.
    const std::string_view head = value.substr(0, 4 * longestQuoted);
    QString text = QString::fromUtf8(head.data(), static_cast<qsizetype>(head.size()));
    if (text.size() > longestQuoted || head.size() < value.size())
        text = text.left(longestQuoted) + u'…';
    return u'“' + visible(text) + u'”';
}

QString shown(const json& value)
{
    switch (value.type()) {
    case json::value_t::null:
        return u"null"_s;
    case json::value_t::string:
        return quote(value.get_ref<const std::string&>());
    case json::value_t::object:
        return QCoreApplication::translate("rules", "an object");
    case json::value_t::array:
        return QCoreApplication::translate("rules", "a list");
    default:
        return QString::fromStdString(value.dump());
    }
}

QString anyOf(const QStringList& words)
{
    return joined(words, QCoreApplication::translate("rules", "or"));
}

QString allOf(const QStringList& words)
{
    return joined(words, QCoreApplication::translate("rules", "and"));
}

} // namespace meshwright
