// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/report/html_text.h"

#include "models/text/shown_name.h"

namespace meshwright {

using namespace Qt::StringLiterals;

QString asHtml(const QString& text)
{
    // Printed in continuous integration, "##[…]" would be a command to a runner.
    return shownName(text).toHtmlEscaped().replace("##"_L1, "#&#35;"_L1);
}

QString proseAsHtml(const QString& markdown)
{
    QString out;
    for (const QString& paragraph : markdown.split(u"\n\n"_s, Qt::SkipEmptyParts)) {
        out += u"<p>"_s;
        bool isCode = false;
        for (const QString& part : paragraph.split(u'`')) {
            const QString words = QString(part).replace(u'\n', u' ').toHtmlEscaped();
            out += isCode ? u"<code>"_s + words + u"</code>"_s : words;
            isCode = !isCode;
        }
        out += u"</p>\n"_s;
    }
    return out;
}

QString idOfRow(std::size_t row)
{
    return u"r%1"_s.arg(row + 1);
}

namespace {

/// @p attributes of a cell with @p lines in it. A column is as wide as its words; what is longer than usual
/// may be broken anywhere.
QString withLongWords(const QString& attributes, const QStringList& lines)
{
    constexpr qsizetype usual = 20; // letters
    bool isLong = false;
    for (const QString& line : lines)
        for (const QString& word : shownName(line).split(u' '))
            isLong = isLong || word.size() > usual;
    if (!isLong)
        return attributes;
    if (attributes.contains("class=\""_L1))
        return QString(attributes).replace("class=\""_L1, "class=\"long "_L1);
    return (attributes + u" class=\"long\""_s).trimmed();
}

bool isCell(QLatin1StringView tag)
{
    return tag == "td"_L1 || tag == "th"_L1;
}

} // namespace

QString HtmlText::tagOf(QLatin1StringView tag, const QString& attributes)
{
    return attributes.isEmpty() ? u"<%1>"_s.arg(tag) : u"<%1 "_s.arg(tag) + attributes + u'>';
}

void HtmlText::open(QLatin1StringView tag, const QString& attributes)
{
    m_text += tagOf(tag, attributes) + u'\n';
    m_open.append(tag);
}

void HtmlText::close()
{
    m_text += u"</"_s + m_open.takeLast() + u">\n"_s;
}

void HtmlText::element(QLatin1StringView tag, const QString& text, const QString& attributes)
{
    lines(tag, {text}, attributes);
}

void HtmlText::lines(QLatin1StringView tag, const QStringList& lines, const QString& attributes)
{
    QStringList escaped;
    for (const QString& line : lines)
        escaped.append(asHtml(line));
    m_text += tagOf(tag, isCell(tag) ? withLongWords(attributes, lines) : attributes) +
              escaped.join(u"<br/>"_s) + u"</"_s + tag + u">\n"_s;
}

void HtmlText::link(QLatin1StringView tag, const QString& text, const QString& id, const QString& attributes)
{
    m_text += tagOf(tag, isCell(tag) ? withLongWords(attributes, {text}) : attributes) +
              u"<a href=\"#%1\">"_s.arg(id) + asHtml(text) + u"</a></"_s + tag + u">\n"_s;
}

} // namespace meshwright
