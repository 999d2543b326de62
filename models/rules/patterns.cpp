// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rules/patterns.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace meshwright {

namespace {

constexpr bool isVisible(char c)
{
    return c >= '!' && c <= '~';
}

bool isAttributeKey(std::string_view value)
{
    return !value.empty() && std::ranges::all_of(value, isVisible);
}

bool isAttributeValue(std::string_view value)
{
    return value.empty() || (isVisible(value.front()) &&
                             std::ranges::all_of(value, [](char c) { return c == ' ' || isVisible(c); }));
}

struct ByHand
{
    std::string_view pattern;
    bool (*matches)(std::string_view value);
};

constexpr ByHand byHand[] = {
    {"^[a-zA-Z0-9!-~]+$", isAttributeKey},
    {"^([a-zA-Z0-9!-~][  a-zA-Z0-9!-~]*){0,1}[a-zA-Z0-9!-~]{0,1}$", isAttributeValue},
};

} // namespace

bool matches(const char* pattern, std::string_view value)
{
    for (const ByHand& known : byHand)
        if (known.pattern == pattern)
            return known.matches(value);
    return matchesByExpression(pattern, value);
}

bool matchesByExpression(const char* pattern, std::string_view value)
{
    thread_local QHash<const char*, QRegularExpression> compiled;
    auto found = compiled.find(pattern);
    if (found == compiled.end())
        found = compiled.insert(
            pattern, QRegularExpression(QRegularExpression::anchoredPattern(QString::fromUtf8(pattern))));
    return found->match(QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()))).hasMatch();
}

} // namespace meshwright
