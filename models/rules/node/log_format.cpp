// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rules/node/log_format.h"

#include "models/rules/node/log_operators.h"
#include "models/rules/node_parts.h"
#include "models/rules/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace meshwright {

namespace {

/// By LogFault. %2 is the operator's name.
constexpr const char* logMessages[] = {
    "",
    QT_TRANSLATE_NOOP(
        "rules",
        "The percent sign in %1 begins an operator that does not end. Close it with another percent sign."),
    QT_TRANSLATE_NOOP(
        "rules",
        "Envoy has no operator %1 that is known here. Operators are written in capitals, like %PROTOCOL%."),
    QT_TRANSLATE_NOOP("rules", "%1 has an opening parenthesis without a closing one."),
    QT_TRANSLATE_NOOP(
        "rules",
        "%1 has something between the closing parenthesis and the percent sign. Only a length, like :12, may "
        "stand there."),
    QT_TRANSLATE_NOOP(
        "rules",
        "%1 has a length that is not allowed there. Write a whole number behind a colon, like %REQ(:path):12%; few "
        "operators take one."),
    QT_TRANSLATE_NOOP("rules", "%1 needs a name in parentheses, like %%2(x-request-id)%."),
    QT_TRANSLATE_NOOP("rules", "%1 takes nothing in parentheses. Write only the name."),
    QT_TRANSLATE_NOOP(
        "rules", "%1 has more than one question mark. One header, and one to fall back to, may be given."),
    QT_TRANSLATE_NOOP("rules", "%1 takes CAMEL_STRING, SNAKE_STRING or NUMBER in parentheses, or nothing."),
    QT_TRANSLATE_NOOP(
        "rules",
        "%1 has a time format that Envoy does not take, like a line break (%n) or a percent sign at its end."),
    QT_TRANSLATE_NOOP("rules", "%1 is a percent sign in newer Envoys only; older ones refuse the format."),
};
static_assert(std::size(logMessages) == static_cast<std::size_t>(LogFault::Percent) + 1);

constexpr bool isCommandCharacter(char c)
{
    return isLetter(c) || isDigit(c) || c == '_';
}

/// An operator taken apart, before its parts are judged.
struct Parts
{
    std::string_view name;
    std::optional<std::string_view> arguments;
    std::optional<std::string_view> length;
};

LogFault argumentsFault(const KnownLogOperator& known, std::optional<std::string_view> arguments)
{
    switch (known.arguments) {
    case LogArguments::None:
        return arguments ? LogFault::TakesNone : LogFault::None;
    case LogArguments::Name:
        return !arguments || arguments->empty() ? LogFault::NeedsArguments : LogFault::None;
    case LogArguments::Header:
        if (!arguments || arguments->empty())
            return LogFault::NeedsArguments;
        return std::ranges::count(*arguments, '?') > 1 ? LogFault::Alternatives : LogFault::None;
    case LogArguments::Status:
        return !arguments || arguments == "CAMEL_STRING" || arguments == "SNAKE_STRING" ||
                       arguments == "NUMBER"
                   ? LogFault::None
                   : LogFault::Word;
    case LogArguments::Time:
        break;
    }
    return !arguments || isTimeFormat(*arguments) ? LogFault::None : LogFault::Time;
}

LogFault judge(const Parts& parts)
{
    const auto known = logOperator(parts.name);
    if (!known)
        return LogFault::Unknown;
    if (const LogFault fault = argumentsFault(*known, parts.arguments); fault != LogFault::None)
        return fault;
    if (!parts.length)
        return LogFault::None;
    const bool isNumber = !parts.length->empty() && std::ranges::all_of(*parts.length, isDigit);
    return known->takesLength && isNumber ? LogFault::None : LogFault::Length;
}

/// Reads the operator at the front of @p text; whole is as much of it as was understood.
LogOperator readOperator(std::string_view text)
{
    if (text.starts_with("%%"))
        return {text.substr(0, 2), {}, LogFault::Percent};
    Parts parts;
    std::size_t at = 1;
    while (at < text.size() && isCommandCharacter(text[at]))
        ++at;
    parts.name = text.substr(1, at - 1);
    if (at < text.size() && text[at] == '(') {
        const std::size_t close = text.find(')', at);
        if (close == text.npos)
            return {text, parts.name, LogFault::OpenParenthesis};
        parts.arguments = text.substr(at + 1, close - at - 1);
        const auto known = logOperator(parts.name);
        if (parts.arguments->find('%') != text.npos && known && known->arguments != LogArguments::Time)
            return {text.substr(0, close + 1), parts.name, LogFault::OpenParenthesis};
        at = close + 1;
    }
    const std::size_t end = text.find('%', at);
    if (end == text.npos)
        return {text, parts.name, LogFault::NoPartner};
    const std::string_view whole = text.substr(0, end + 1);
    const std::string_view rest = text.substr(at, end - at);
    if (rest.starts_with(':'))
        parts.length = rest.substr(1);
    else if (!rest.empty() && parts.arguments)
        return {whole, parts.name, LogFault::AfterArguments};
    else if (!rest.empty()) // "% of %": no operator, unless it might be a misspelt one
        return rest.find(' ') == rest.npos ? LogOperator{whole, whole.substr(1, end - 1), LogFault::Unknown}
                                           : LogOperator{text, {}, LogFault::NoPartner};
    return {whole, parts.name, judge(parts)};
}

} // namespace

std::optional<LogOperator> LogFormatReader::next()
{
    const std::size_t from = m_rest.find('%');
    if (from == m_rest.npos)
        return std::nullopt;
    const LogOperator found = readOperator(m_rest.substr(from));
    m_rest.remove_prefix(from + found.whole.size());
    return found;
}

bool isHttpLogOperator(std::string_view name)
{
    constexpr std::string_view http[] = {"REQ", "RESP", "TRAILER", "RESPONSE_CODE", "PROTOCOL"};
    return std::ranges::find(http, name) != std::end(http);
}

QString logFaultMessage(const LogOperator& found)
{
    QString message =
        QCoreApplication::translate("rules", logMessages[static_cast<std::size_t>(found.fault)]);
    // Not arg(): these texts are about percent signs, and so are the values.
    message.replace(QStringLiteral("%1"), quote(found.whole));
    return message.replace(QStringLiteral("%2"),
                           QString::fromUtf8(found.name.data(), static_cast<qsizetype>(found.name.size())));
}

} // namespace meshwright
