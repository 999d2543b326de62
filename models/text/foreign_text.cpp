// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/text/foreign_text.h"

#include "models/text/shown_name.h"
#include "models/text/texts.h"
#include "models/text/unseen.h"

#include <QRegularExpression>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// ECMA-48: what begins with ESC, and the same in one character of the upper control set.
QString withoutSequences(QString text)
{
    static const QRegularExpression sequence(
        uR"((?:\x1b\[|\x{9b})[0-?]*[ -/]*[@-~])" // control sequences: colours, the cursor
        uR"(|(?:\x1b[P\]X^_]|[\x{90}\x{9d}\x{98}\x{9e}\x{9f}])[^\x07\x1b\x{9c}]*(?:\x07|\x1b\\|\x{9c}))" // titles,
                                                                                                         // links
        uR"(|\x1b[ -/]*[0-~])"_s); // everything shorter
    return text.remove(sequence);
}

QString withoutUnseen(const QString& text)
{
    QString out;
    out.reserve(text.size());
    for (const char32_t c : text.toUcs4()) {
        if (!isUnseen(c))
            out.append(QChar::fromUcs4(c));
        else if (QChar::category(c) != QChar::Other_Format)
            out.append(u' ');
    }
    return out;
}

} // namespace

QString cleanedMessage(const QString& text, qsizetype most)
{
    // What is cut off here would be cut off below: nobody needs to look through megabytes first.
    const qsizetype enough = most * 8;
    QString out = withoutUnseen(withoutSequences(text.left(enough))).simplified();
    if (out.size() <= most && text.size() <= enough)
        return out;
    out.truncate(most);
    if (!out.isEmpty() && out.back().isHighSurrogate())
        out.chop(1);
    return out + Texts::tr("… (cut off: %L1 characters in all)").arg(text.size());
}

QString shownAsIs(const QString& plain)
{
    QString shown = shownLines(plain);
    if (!shown.contains('<'_L1))
        return shown;
    return "<qt>"_L1 + shown.toHtmlEscaped().replace('\n'_L1, "<br>"_L1) + "</qt>"_L1;
}

} // namespace meshwright
