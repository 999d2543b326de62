// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/report/markdown_text.h"

#include "models/text/shown_name.h"

#include <QRegularExpression>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// What begins something in Markdown, but for what does so at the beginning of a line alone.
constexpr QStringView marks = u"\\`*_[]<>#~|!&$^{}";
constexpr QStringView marksAtFirst = u"-+=:";

/// Whether a list could begin with @p text: "1." or "1)".
bool looksNumbered(const QString& text)
{
    qsizetype digits = 0;
    while (digits < text.size() && text[digits].isDigit())
        ++digits;
    return digits > 0 && digits < text.size() && (text[digits] == u'.' || text[digits] == u')');
}

} // namespace

QString asMarkdown(const QString& text)
{
    const QString shown = shownName(text).trimmed();
    QString out;
    if (!shown.isEmpty() && marksAtFirst.contains(shown.front()))
        out += u'\\';
    bool isBehindNumber = looksNumbered(shown);
    for (const QChar c : shown) {
        if (marks.contains(c) || (isBehindNumber && !c.isDigit()))
            out += u'\\';
        isBehindNumber = isBehindNumber && c.isDigit();
        out += c;
    }
    // Addresses are links without any mark, and an @ calls somebody.
    out.replace(u"://"_s, u":\\//"_s);
    static const QRegularExpression address(u"(www)\\."_s, QRegularExpression::CaseInsensitiveOption);
    out.replace(address, u"\\1\\."_s);
    out.replace(u"@"_s, u"@<!-- -->"_s);
    return out;
}

QString markdownRow(const QStringList& cells)
{
    return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
}

} // namespace meshwright
