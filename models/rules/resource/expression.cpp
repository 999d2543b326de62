// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rules/resource/expression.h"

#include "models/rules/wording.h"
#include "models/text/texts.h"

#include <re2/re2.h>
#include <string>

namespace meshwright {

namespace {

RE2::Options asEnvoy()
{
    RE2::Options options;
    options.set_log_errors(false);
    return options;
}

re2::StringPiece piece(std::string_view text)
{
    return {text.data(), text.size()};
}

/// What RE2 says of @p code, as far as it says what is wrong with the part of the expression it names.
QString faultMessage(RE2::ErrorCode code)
{
    switch (code) {
    case RE2::ErrorBadPerlOp:
        return Texts::tr(
            "%1 is not known to RE2, whose expressions Envoy takes: there is no looking ahead or back. "
            "Write the expression without it.");
    case RE2::ErrorBadEscape:
        return Texts::tr(
            "%1 is no escape that RE2 knows, whose expressions Envoy takes: there are no references to "
            "groups. Write the expression without it.");
    case RE2::ErrorRepeatArgument:
    case RE2::ErrorRepeatOp:
        return Texts::tr(
            "%1 repeats nothing, or what is repeated already. Put what is to be repeated in front; for "
            "the character itself write a backslash before it.");
    case RE2::ErrorRepeatSize:
        return Texts::tr("%1 repeats too often. At most 1000 are allowed.");
    case RE2::ErrorBadCharClass:
    case RE2::ErrorBadCharRange:
        return Texts::tr(
            "%1 is no class of characters that RE2 knows, or a range that goes backwards. Write it like "
            "[a-z0-9].");
    case RE2::ErrorMissingBracket:
        return Texts::tr(
            "%1 opens a class of characters that nothing closes. Add the ], or for the character itself "
            "write a backslash before it.");
    case RE2::ErrorBadUTF8:
        return Texts::tr("The expression is no valid text in UTF-8.");
    default:
        return {};
    }
}

} // namespace

std::optional<QString> expressionFault(std::string_view expression)
{
    const RE2 compiled(piece(expression), asEnvoy());
    if (compiled.ok())
        return std::nullopt;
    switch (compiled.error_code()) {
    case RE2::ErrorMissingParen:
    case RE2::ErrorUnexpectedParen:
        return Texts::
            tr("The parentheses of %1 do not match. Close each that is open; for the character itself write "
               "a backslash before it.")
                .arg(quote(expression));
    case RE2::ErrorTrailingBackslash:
        return Texts::tr("%1 ends with a backslash that stands before nothing. Remove it, or write two.")
            .arg(quote(expression));
    case RE2::ErrorPatternTooLarge:
        return Texts::tr("%1 becomes too large when it is compiled. Repeat less in it.")
            .arg(quote(expression));
    default:
        break;
    }
    if (const QString message = faultMessage(compiled.error_code()); !message.isEmpty())
        return message.contains(QStringLiteral("%1")) ? message.arg(quote(compiled.error_arg())) : message;
    return Texts::tr("%1 is no regular expression that RE2 knows, whose expressions Envoy takes. Correct it.")
        .arg(quote(expression));
}

bool canBeginWith(std::string_view expression, char first)
{
    const RE2 whole("^(?:" + std::string(expression) + ")", asEnvoy());
    std::string least, most;
    constexpr int enough = 4;
    if (!whole.ok() || !whole.PossibleMatchRange(&least, &most, enough))
        return true;
    const std::string from(1, first);
    std::string to = from;
    to.append(enough, '\xFF');
    return least <= to && most >= from;
}

} // namespace meshwright
