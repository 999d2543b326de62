// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rules/offered_fix.h"

#include "models/json/json.h"
#include "models/rules/node_parts.h"
#include "models/rules/spelling.h"
#include "models/rules/wording.h"
#include "models/text/texts.h"

#include <algorithm>
#include <string>
#include <utility>

namespace meshwright {

namespace {

QString useTitle(const json& value)
{
    constexpr std::size_t longest = 60; // a longer one would make a button that nobody reads
    const auto written = text(&value);
    const bool isShown = !value.is_structured() && (!written || written->size() <= longest);
    return isShown ? Texts::tr("Use %1").arg(shown(value)) : Texts::tr("Correct it");
}

} // namespace

void offer(Issue* issue, QString title, std::vector<FixChange> changes)
{
    if (issue)
        issue->fixes.push_back({std::move(title), std::move(changes)});
}

void leaveToPerson(Issue* issue)
{
    if (issue)
        for (Fix& fix : issue->fixes)
            fix.isChoice = true;
}

void offerValue(Issue* issue, json value)
{
    if (!issue)
        return;
    QString title = useTitle(value);
    offer(issue, std::move(title), {{issue->pointer, std::move(value)}});
}

void offerNearestWord(Issue* issue, std::string_view written, std::span<const std::string_view> words)
{
    const std::vector<std::string_view> near = allNearest(written, words);
    const bool isSure = near.size() == 1 && isOneLetterAway(written, near.front());
    for (const std::string_view word : near)
        offerValue(issue, std::string(word));
    if (!isSure)
        leaveToPerson(issue);
}

void offerSlash(Issue* issue, std::string_view path)
{
    const bool isOdd = std::ranges::any_of(path, isBlankOrControl) || path.find("://") != path.npos;
    if (!path.starts_with('/') && !isOdd)
        offerValue(issue, '/' + std::string(path));
}

void offerRemoval(Issue* issue)
{
    if (issue)
        offerRemoval(issue, issue->pointer);
}

void offerRemoval(Issue* issue, Pointer at)
{
    offer(issue, Texts::tr("Leave it out"), {{std::move(at), std::nullopt}});
}

void offerName(Issue* issue, const Pointer& at, const json& value, std::string_view name)
{
    offer(issue, Texts::tr("Call it %1").arg(quote(name)), {{at, std::nullopt}, {at.parent() / name, value}});
}

void offerMove(Issue* issue, const Pointer& at, const json& value, const Pointer& to)
{
    offer(issue, Texts::tr("Move it to %1").arg(to.string()), {{at, std::nullopt}, {to, value}});
}

} // namespace meshwright
