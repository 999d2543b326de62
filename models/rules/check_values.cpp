// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rules/check_values.h"

#include "models/json/json.h"
#include "models/rules/generic_rules.h"
#include "models/rules/node_parts.h"
#include "models/rules/patterns.h"
#include "models/rules/spelling.h"
#include "models/rules/wording.h"
#include "models/text/texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <string_view>
#include <vector>

namespace meshwright {

namespace {

std::size_t codePoints(std::string_view value)
{
    return static_cast<std::size_t>(std::ranges::count_if(
        value, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

QString bounds(const schema::Integer& allowed)
{
    const QString unit = *allowed.unit ? u' ' + QString::fromUtf8(allowed.unit) : QString();
    if (allowed.max)
        return QCoreApplication::translate("rules", "%1 to %2%3")
            .arg(QString::number(allowed.min), QString::number(*allowed.max), unit);
    return QCoreApplication::translate("rules", "%1 or more%2").arg(QString::number(allowed.min), unit);
}

void reportSmall(const json& value, const schema::Integer& allowed, const PathSoFar& at, Findings& findings)
{
    findings.add(generic::tooSmall, at.pointer(),
                 QCoreApplication::translate("rules", "%1 is too small. Allowed: %2.")
                     .arg(shown(value), bounds(allowed)));
}

void reportLarge(const json& value, const schema::Integer& allowed, const PathSoFar& at, Findings& findings)
{
    schema::Integer shownBounds = allowed;
    shownBounds.max = allowed.max.value_or(std::numeric_limits<std::int64_t>::max());
    findings.add(generic::tooLarge, at.pointer(),
                 QCoreApplication::translate("rules", "%1 is too large. Allowed: %2.")
                     .arg(shown(value), bounds(shownBounds)));
}

/// A number with a decimal point or exponent, or one that needs more than 64 bits.
void checkDecimal(const json& value, const schema::Integer& allowed, const PathSoFar& at, Findings& findings)
{
    constexpr double beyond = 9223372036854775808.0; // 2^63: what such a literal meant, no 64 bits can hold
    const double number = value.get<double>();
    if (number >= beyond)
        return reportLarge(value, allowed, at, findings);
    if (number < -beyond)
        return reportSmall(value, allowed, at, findings);
    const double whole = std::trunc(number);
    if (whole == number)
        findings.add(generic::wholeNumber, at.pointer(),
                     QCoreApplication::translate("rules", "Write %2 without a decimal point: %1 is refused.")
                         .arg(shown(value), QString::number(static_cast<qint64>(whole))));
    else
        findings.add(generic::wholeNumber, at.pointer(),
                     QCoreApplication::translate("rules", "%1 is not a whole number. Allowed: %2.")
                         .arg(shown(value), bounds(allowed)));
}

bool looksLikeNumber(std::string_view value)
{
    return !value.empty() && value.size() <= 20 &&
           std::ranges::all_of(value.substr(value.front() == '-' ? 1 : 0), isDigit) && value != "-";
}

QStringList words(const schema::Enum& allowed)
{
    QStringList out;
    for (const schema::Word& word : allowed.words)
        out.append(QString::fromUtf8(word.value));
    return out;
}

} // namespace

void reportType(const json& value, const QString& expected, const PathSoFar& at, Findings& findings)
{
    if (value.is_null())
        findings.add(
            generic::null, at.pointer(),
            QCoreApplication::translate("rules", "null is never accepted. Write %1, or leave this out.")
                .arg(expected));
    else
        findings.add(
            generic::wrongType, at.pointer(),
            QCoreApplication::translate("rules", "This must be %2, not %1.").arg(shown(value), expected));
}

void checkLeaf(const json& value, const schema::Text& allowed, const PathSoFar& at, Findings& findings)
{
    const auto given = text(&value);
    if (!given)
        return reportType(value,
                          value.is_primitive() ? Texts::tr("text in quotation marks") : Texts::tr("text"), at,
                          findings);
    const std::size_t length = codePoints(*given);
    if (length < allowed.min)
        findings.add(
            generic::tooShort, at.pointer(),
            given->empty()
                ? Texts::tr("This must not be empty.")
                : QCoreApplication::translate("rules", "%1 has %2 characters. At least %3 are needed.")
                      .arg(quote(*given), QString::number(length), QString::number(allowed.min)));
    else if (allowed.max && length > *allowed.max)
        findings.add(generic::tooLong, at.pointer(),
                     QCoreApplication::translate("rules", "%1 has %2 characters. At most %3 are allowed.")
                         .arg(quote(*given), QString::number(length), QString::number(*allowed.max)));
    else if (allowed.pattern && !matches(allowed.pattern, *given))
        findings.add(generic::pattern, at.pointer(),
                     QCoreApplication::translate(
                         "rules", "%1 has characters that are not allowed here, or begins with a "
                                  "blank. Use visible ASCII characters: letters, digits "
                                  "and punctuation.")
                         .arg(quote(*given)));
}

void checkLeaf(const json& value, const schema::Integer& allowed, const PathSoFar& at, Findings& findings)
{
    if (const auto number = integer(&value)) {
        if (*number < allowed.min)
            reportSmall(value, allowed, at, findings);
        else if (allowed.max && *number > *allowed.max)
            reportLarge(value, allowed, at, findings);
    } else if (value.is_number_unsigned()) {
        reportLarge(value, allowed, at, findings);
    } else if (value.is_number()) {
        checkDecimal(value, allowed, at, findings);
    } else if (const auto given = text(&value); given && looksLikeNumber(*given)) {
        findings.add(generic::wholeNumber, at.pointer(),
                     QCoreApplication::translate("rules",
                                                 "Remove the quotation marks around %1: a number is needed, "
                                                 "text is refused.")
                         .arg(quote(*given)));
    } else {
        reportType(value, QCoreApplication::translate("rules", "a whole number, %1").arg(bounds(allowed)), at,
                   findings);
    }
}

void checkLeaf(const json& value, const schema::Boolean&, const PathSoFar& at, Findings& findings)
{
    if (!value.is_boolean())
        reportType(value, Texts::tr("true or false, without quotation marks"), at, findings);
}

void checkLeaf(const json& value, const schema::Enum& allowed, const PathSoFar& at, Findings& findings)
{
    const auto given = text(&value);
    if (!given)
        return reportType(value, anyOf(words(allowed)), at, findings);
    if (std::ranges::any_of(allowed.words, [&](const schema::Word& word) { return *given == word.value; }))
        return;
    std::vector<std::string_view> candidates;
    for (const schema::Word& word : allowed.words)
        candidates.push_back(word.value);
    const std::string_view meant = nearest(*given, candidates);
    findings.add(generic::notAnAllowedWord, at.pointer(),
                 meant.empty() ? QCoreApplication::translate("rules", "%1 is not allowed here. Allowed: %2.")
                                     .arg(quote(*given), anyOf(words(allowed)))
                               : QCoreApplication::translate(
                                     "rules", "%1 is not allowed here. Did you mean %2? Allowed: %3.")
                                     .arg(quote(*given), quote(meant), anyOf(words(allowed))));
}

} // namespace meshwright
