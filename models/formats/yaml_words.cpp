// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/reading_rules.h"
#include "models/formats/syntax_words.h"
#include "models/rules/wording.h"
#include "models/source/location.h"
#include "models/text/texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <optional>
#include <string_view>
#include <utility>

namespace meshwright {

namespace {

using source::YamlFault;
using source::YamlFaultKind;

/// What is said of one kind of fault.
struct YamlWords
{
    const RuleInfo& rule;
    const char* message;       ///< %1 is what stands where to look, but for a few kinds: see said()
    bool isAtItsBegin = false; ///< where to look is where it began, not where it was found
};

/// By YamlFaultKind.
const YamlWords yamlWords[] = {
    {reading::yamlSyntax,
     QT_TRANSLATE_NOOP("Meshwright", "This character is not in UTF-8. Save the file as UTF-8.")},
    {reading::yamlSyntax,
     QT_TRANSLATE_NOOP("Meshwright", "The file is not in UTF-8 but probably in UTF-16. Save it as UTF-8.")},
    {reading::yamlSyntax,
     QT_TRANSLATE_NOOP("Meshwright", "There is a control character here, and YAML allows none. Remove it.")},
    {reading::yamlSyntax,
     QT_TRANSLATE_NOOP(
         "Meshwright",
         "There is a tab here, and YAML takes only blanks to indent. Put blanks in its place.")},
    {reading::yamlSyntax,
     QT_TRANSLATE_NOOP("Meshwright",
                       "No text begins with %1 unless it is in quotes. Put the whole text into quotes.")},
    {reading::yamlSyntax,
     QT_TRANSLATE_NOOP("Meshwright",
                       "A name and its value are due here, and there is no colon behind %1. Write NAME: "
                       "VALUE; indent the line if it belongs to the text before it."),
     true},
    {reading::yamlSyntax,
     QT_TRANSLATE_NOOP(
         "Meshwright",
         "%1 does not fit here: what stands before it is a value already. Put the value into "
         "quotes if this is part of it; otherwise begin a new line, indented like its neighbours.")},
    {reading::yamlSyntax,
     QT_TRANSLATE_NOOP("Meshwright",
                       "This line begins further left or right than those it belongs to. Indent it as they "
                       "are, with blanks.")},
    {reading::yamlSyntax,
     QT_TRANSLATE_NOOP("Meshwright", "The %1 that stands here is not closed. Put %2 where it ends."), true},
    {reading::yamlSyntax,
     QT_TRANSLATE_NOOP("Meshwright",
                       "The text that begins here never ends. Put the closing %1 where it ends."),
     true},
    {reading::yamlSyntax,
     QT_TRANSLATE_NOOP("Meshwright",
                       "No list can begin here. Put its items on lines of their own, or the whole text into "
                       "quotes if it begins with a hyphen.")},
    {reading::yamlSyntax,
     QT_TRANSLATE_NOOP("Meshwright",
                       "A backslash and what follows it here stand for no character. Write \\\\ for a "
                       "backslash, or put the text into single quotes.")},
    {reading::yamlSyntax,
     QT_TRANSLATE_NOOP("Meshwright",
                       "Nothing in the file says what the tag %1 means. Remove it, or put the text into "
                       "quotes if it begins with an exclamation mark.")},
    {reading::yamlSyntax,
     QT_TRANSLATE_NOOP("Meshwright",
                       "The YAML has ended before this. Remove what follows, or begin another document with "
                       "a line ---.")},
    {reading::yamlSyntax,
     QT_TRANSLATE_NOOP(
         "Meshwright",
         "This is not written as YAML has it (%1). Compare it with the lines around it, and put "
         "text into quotes that has special characters.")},
    {reading::tooDeep, ""}, // has a number in it: tooDeepInWords()
    {reading::yamlAlias,
     QT_TRANSLATE_NOOP("Meshwright",
                       "Nothing before %1 is marked as what it stands for. Mark it with & and the same name, "
                       "or put the text into quotes if it begins with an asterisk.")},
    {reading::yamlAlias,
     QT_TRANSLATE_NOOP("Meshwright",
                       "%1 stands within what it stands for, which would never end. Write out what is meant "
                       "here.")},
    {reading::yamlTooMuch,
     QT_TRANSLATE_NOOP(
         "Meshwright",
         "With %1, the aliases of this file stand for more than can be kept. Check that this is "
         "the right file, or write out what is meant.")},
    {reading::yamlNotJson,
     QT_TRANSLATE_NOOP("Meshwright",
                       "The name of a member is a list or an object here. Put it into quotes if it is text; "
                       "JSON has no other names.")},
    {reading::yamlNotJson,
     QT_TRANSLATE_NOOP("Meshwright",
                       "<< takes over the members of an object, or of each object of a list, and this is "
                       "neither. Name an alias of an object here, or remove the member.")},
    {reading::yamlTooMuch,
     QT_TRANSLATE_NOOP(
         "Meshwright",
         "The file has more lines with %TAG than anybody needs, or this one is too long. Remove "
         "those that nothing in the file uses.")},
    {reading::yamlTooMuch,
     QT_TRANSLATE_NOOP("Meshwright", "The file has more documents than are read from one. Divide it.")},
    {reading::yamlTooMuch,
     QT_TRANSLATE_NOOP("Meshwright",
                       "There are more anchors (&) in this document than anybody needs. Remove those that no "
                       "alias means, or divide the document.")},
    {reading::yamlTooMuch,
     QT_TRANSLATE_NOOP("Meshwright",
                       "There are more members in one object than are read. Check that this is the right "
                       "file, or divide it.")},
};
static_assert(std::size(yamlWords) == static_cast<std::size_t>(YamlFaultKind::TooManyMembers) + 1);

QString translated(const char* message)
{
    return QCoreApplication::translate("Meshwright", message);
}

QString closing(QChar bracket)
{
    return bracket == u'[' ? QStringLiteral("]") : QStringLiteral("}");
}

/// What stands at @p at, as far as it is one thing: a word, or a mark that no word begins with.
QString thingAt(std::string_view text, std::size_t at)
{
    const std::string_view rest = text.substr(std::min(at, text.size()));
    const bool isMark = rest.empty() || std::string_view(":?@`%").find(rest.front()) != rest.npos;
    return quote(rest.substr(0, isMark ? 1 : rest.find_first_of(" \t\r\n,[]{}:", 1)));
}

std::size_t lineOf(std::string_view text, std::size_t offset)
{
    const std::size_t offsets[] = {offset};
    return locations(text, offsets).front().line;
}

/// Whether something stands in front of @p at on its line, so that it is not the line that is misplaced.
bool isBehindSomething(std::string_view text, std::size_t at)
{
    const std::size_t before = at == 0 ? text.npos : text.find_last_not_of(" \t", at - 1);
    return before != text.npos && text[before] != '\n' && text[before] != '\r';
}

/// Where the line begins in which @p at is.
std::size_t lineBegin(std::string_view text, std::size_t at)
{
    const std::size_t before = at == 0 ? text.npos : text.find_last_of("\r\n", at - 1);
    return before == text.npos ? 0 : before + 1;
}

using MaybeWords = std::optional<SyntaxWords>;

MaybeWords yamlConflict(std::string_view text, const YamlFault& fault)
{
    const std::size_t here = lineBegin(text, fault.at);
    for (const std::size_t line : {here, lineBegin(text, here == 0 ? 0 : here - 1)})
        for (const std::string_view mark : {"<<<<<<<", "=======", ">>>>>>>"})
            if (text.substr(line).starts_with(mark))
                return SyntaxWords{&reading::yamlSyntax, conflictInWords(), line};
    return {};
}

MaybeWords closesNothing(std::string_view text, const YamlFault& fault)
{
    const bool isClosing = fault.at < text.size() && (text[fault.at] == ']' || text[fault.at] == '}');
    if (!isClosing || fault.kind == YamlFaultKind::NotClosed)
        return {};
    return SyntaxWords{&reading::yamlSyntax,
                       Texts::tr("Nothing is open that %1 would close. Remove it, or put the whole text into "
                                 "quotes if it is part of one.")
                           .arg(QLatin1Char(text[fault.at])),
                       fault.at};
}

MaybeWords behindAValue(std::string_view text, const YamlFault& fault)
{
    if (fault.kind != YamlFaultKind::Indentation || !isBehindSomething(text, fault.at))
        return {};
    return SyntaxWords{
        &reading::yamlSyntax,
        Texts::tr("%1 does not fit behind the value that stands before it. Put the whole text into quotes; "
                  "a single quote within single quotes is written twice: ''.")
            .arg(thingAt(text, fault.at)),
        fault.at};
}

/// Where the text goes on, a bracket may be missing or a comma.
MaybeWords neitherCommaNorBracket(std::string_view text, const YamlFault& fault)
{
    const std::string_view rest = text.substr(std::min(fault.at, text.size()));
    const bool isEnd = rest.empty() || rest.starts_with("---") || rest.starts_with("...");
    if (fault.kind != YamlFaultKind::NotClosed || isEnd || fault.since == fault.at)
        return {};
    const QChar bracket = QLatin1Char(text[fault.since]);
    return SyntaxWords{
        &reading::yamlSyntax,
        Texts::tr("A comma is due here, or %1: the %2 of line %3 is not closed yet. Add what is "
                  "missing before %4.")
            .arg(closing(bracket), bracket, QString::number(lineOf(text, fault.since)),
                 thingAt(text, fault.at)),
        fault.at};
}

/// The words of @p fault, with what they speak of.
QString said(const YamlWords& words, std::string_view text, const YamlFault& fault, std::size_t at)
{
    const QString message = translated(words.message);
    const QChar begin = at < text.size() ? QLatin1Char(text[at]) : QChar();
    switch (fault.kind) {
    case YamlFaultKind::NotClosed:
        return message.arg(begin, closing(begin));
    case YamlFaultKind::TextNotClosed:
        return message.arg(begin);
    case YamlFaultKind::Syntax:
        return message.arg(QString::fromStdString(fault.problem));
    default:
        return message.contains(u"%1") ? message.arg(thingAt(text, at)) : message;
    }
}

} // namespace

SyntaxWords inWords(std::string_view text, const YamlFault& fault, const source::YamlLimits& limits)
{
    if (fault.kind == YamlFaultKind::TooDeep)
        return tooDeepInWords(limits.levels, fault.at);
    // What libyaml calls by one name and people by two.
    for (const auto closerLook : {yamlConflict, closesNothing, behindAValue, neitherCommaNorBracket})
        if (MaybeWords found = closerLook(text, fault))
            return *std::move(found);
    const YamlWords& words = yamlWords[static_cast<std::size_t>(fault.kind)];
    const std::size_t at = words.isAtItsBegin ? fault.since : fault.at;
    return {&words.rule, said(words, text, fault, at), at};
}

} // namespace meshwright
