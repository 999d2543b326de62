// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/syntax_words.h"

#include "models/formats/reading_rules.h"
#include "models/formats/syntax_place.h"
#include "models/rules/wording.h"
#include "models/text/texts.h"

#include <optional>

namespace meshwright {

namespace {

using Words = std::optional<SyntaxWords>;
using source::Around;
using source::Due;
using source::FaultKind;

/// What a reader of one kind of mistake gets: the fault, and what stands around it.
struct Case
{
    const source::Fault& fault;
    SyntaxPlace place;

    Words here(const QString& message) const { return at(place.start, message); }
    Words at(std::size_t offset, const QString& message) const
    {
        return SyntaxWords{&reading::syntax, message, offset};
    }
    bool begins(std::string_view with) const { return place.rest.starts_with(with); }
};

/// What is wrong inside a text in quotation marks.
Words faultyText(const Case& c)
{
    switch (c.fault.kind) {
    case FaultKind::EndsWithLine:
        return c.here(
            Texts::tr("The text that begins here does not end on its line. Put the closing \" where it ends; "
                      "a line break inside it is written \\n."));
    case FaultKind::NeverEnds:
        return c.here(Texts::tr("The text that begins here never ends. Put the closing \" where it ends."));
    case FaultKind::NotUtf8:
        return c.at(c.fault.at, Texts::tr("This character is not in UTF-8. Save the file as UTF-8."));
    case FaultKind::Tab:
        return c.at(c.fault.at,
                    Texts::tr("There is a tab inside the text. Write \\t in its place, or a blank."));
    case FaultKind::ControlCharacter:
        return c.at(c.fault.at, Texts::tr("There is a control character inside the text. Remove it."));
    case FaultKind::UnicodeEscape:
        return c.at(c.fault.at, Texts::tr("\\u must be followed by four hexadecimal digits, as in \\u00e4."));
    case FaultKind::Surrogate:
        return c.at(c.fault.at,
                    Texts::tr("\\ud800 to \\udfff stand for a character only in pairs. Write the character "
                              "itself."));
    case FaultKind::Backslash:
        return c.at(
            c.fault.at,
            Texts::tr("A backslash may not stand before this character. Write \\\\ for a backslash."));
    default:
        return {};
    }
}

Words ended(const Case& c)
{
    if (!c.place.isEnd)
        return {};
    return c.here(
        Texts::tr("The file ends too early. Expected: %1. Check that it is complete.").arg(c.place.expected));
}

Words variable(const Case& c)
{
    if (!c.begins("$"))
        return {};
    const std::string_view name = wordIn(c.place.rest.substr(c.begins("${") ? 2 : 1));
    if (name.empty())
        return {};
    const QString shown = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    return c.here(
        Texts::tr("$%1 is a variable of a jq template that is not filled in yet. Fill it in with jq -n "
                  "--arg %1 VALUE -f FILE, or write the value here, in double quotes if it is text.")
            .arg(shown));
}

Words unfilled(const Case& c)
{
    for (const std::string_view mark : {"{{", "<%", "@@", "{%"})
        if (c.begins(mark))
            return c.here(
                Texts::tr(
                    "%1 belongs to a template that is not filled in yet. Fill it in first, or write the "
                    "value here.")
                    .arg(quote(mark)));
    return {};
}

Words conflict(const Case& c)
{
    for (const std::string_view mark : {"<<<<<<<", "=======", ">>>>>>>"})
        if (c.begins(mark))
            return c.here(conflictInWords());
    return {};
}

Words comment(const Case& c)
{
    if (c.begins("//") || c.begins("/*") || c.begins("#"))
        return c.here(Texts::tr("JSON has no comments. Remove this one."));
    return {};
}

Words wrongQuotes(const Case& c)
{
    if (c.begins("'") || c.begins("`"))
        return c.here(Texts::tr("Single quotes do not mark text in JSON. Use double quotes: \"…\"."));
    for (const std::string_view curly : {"“", "”", "„", "‘", "’", "«", "»"})
        if (c.begins(curly))
            return c.here(
                Texts::tr("Curly quotation marks do not mark text in JSON. Use straight double quotes: "
                          "\"…\"."));
    if (c.begins("\u00A0"))
        return c.here(Texts::tr("There is a non-breaking blank here. Replace it by an ordinary one."));
    return {};
}

Words comma(const Case& c)
{
    const bool closes = c.begins("}") || c.begins("]");
    if (c.place.before == ',' && closes)
        return c.at(c.place.beforeOffset, Texts::tr("There is a comma after the last entry. Remove it."));
    if (c.begins(",") && (c.place.before == ',' || c.place.before == '[' || c.place.before == '{'))
        return c.here(Texts::tr("There is a comma too many. Remove it."));
    if (c.fault.around == Around::List && c.begins("}"))
        return c.here(Texts::tr("The list is closed with } here. Close it with ]."));
    if (c.fault.around == Around::Object && c.begins("]"))
        return c.here(Texts::tr("The object is closed with ] here. Close it with }."));
    if (c.fault.due == Due::Comma && (c.begins("\"") || c.begins("{") || c.begins("[")))
        return c.here(Texts::tr("A comma is missing before this."));
    if (c.fault.due == Due::Comma && c.begins(";"))
        return c.here(Texts::tr("Entries are separated by a comma, not by a semicolon."));
    if (c.fault.due == Due::Colon && c.begins("="))
        return c.here(Texts::tr("A name and its value are separated by a colon, not by =."));
    return {};
}

Words number(const Case& c)
{
    const bool signOrPoint = c.begins("+") || (c.begins(".") && !c.begins(".."));
    if (!signOrPoint && c.fault.kind != FaultKind::NoNumber && !c.place.isInNumber)
        return {};
    return c.here(
        Texts::tr("%1 is not written as JSON writes numbers: digits, without a leading zero, sign + or unit. "
                  "Text belongs in double quotes.")
            .arg(quote(c.place.rest.substr(0, c.place.rest.find_first_of(" \t\r\n,}]")))));
}

/// Words of other languages for what JSON writes otherwise.
Words foreignWord(const Case& c, std::string_view word)
{
    for (const std::string_view none : {"None", "undefined", "nil", "NULL", "Null"})
        if (word == none)
            return c.here(
                Texts::tr("%1 is no JSON. Leave the member out: null is accepted nowhere in a virtual node.")
                    .arg(quote(word)));
    for (const std::string_view yes : {"True", "TRUE", "yes", "Yes", "on"})
        if (word == yes)
            return c.here(Texts::tr("%1 is no JSON. Write true.").arg(quote(word)));
    for (const std::string_view no : {"False", "FALSE", "no", "No", "off"})
        if (word == no)
            return c.here(Texts::tr("%1 is no JSON. Write false.").arg(quote(word)));
    for (const std::string_view strange : {"NaN", "Infinity", "inf"})
        if (word == strange)
            return c.here(Texts::tr("%1 is no number in JSON. Write digits.").arg(quote(word)));
    return {};
}

Words bareWord(const Case& c)
{
    const std::string_view word = wordIn(c.place.rest);
    if (word.empty())
        return {};
    const QString shown = QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())).left(80);
    if (c.fault.due == Due::Name)
        return c.here(
            Texts::tr("The name %1 is not in double quotes. Write \"%2\".").arg(quote(word), shown));
    if (c.fault.due != Due::Value)
        return {};
    if (Words foreign = foreignWord(c, word))
        return foreign;
    return c.here(Texts::tr("The text %1 is not in double quotes. Write \"%2\".").arg(quote(word), shown));
}

Words second(const Case& c)
{
    if (c.fault.due != Due::End)
        return {};
    if (c.begins("{") || c.begins("["))
        return c.here(Texts::tr(
            "Another JSON value begins here. A file holds one; several nodes go into a list: […, …]."));
    return c.here(Texts::tr("The JSON has ended before this. Remove what follows."));
}

SyntaxWords otherwise(const Case& c)
{
    const std::string_view token = c.place.rest.substr(0, c.place.rest.find_first_of(" \t\r\n,:{}[]\"", 1));
    return {&reading::syntax,
            Texts::tr("%1 does not fit here. Expected: %2.").arg(quote(token), c.place.expected),
            c.place.start};
}

} // namespace

SyntaxWords inWords(std::string_view text, const source::Fault& fault)
{
    const Case c{fault, placeOf(text, fault)};
    for (const auto words : {faultyText, ended, variable, unfilled, conflict, comment, wrongQuotes, comma,
                             number, bareWord, second})
        if (const Words found = words(c))
            return *found;
    return otherwise(c);
}

} // namespace meshwright
