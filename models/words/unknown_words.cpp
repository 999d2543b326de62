// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/words/unknown_words.h"

#include "models/formats/reading_rules.h"
#include "models/formats/unknowns.h"
#include "models/json/json_type.h"
#include "models/schema/field.h"
#include "models/schema/inputs.h"
#include "models/text/texts.h"

#include <QStringList>

#include <algorithm>
#include <span>

namespace meshwright {

using namespace Qt::StringLiterals;

QString unknownWords(const json& input, Kind kind)
{
    const std::vector<UnknownPlace> unknown = unknownsIn(input);
    if (unknown.empty())
        return {};
    constexpr std::size_t most = 5;
    QStringList places;
    for (const UnknownPlace& place : std::span(unknown).first(std::min(unknown.size(), most)))
        places.append(u"%1 (%2)"_s.arg(schema::words(schema::createInput(kind), place.at),
                                       QString::fromStdString(place.written)));
    if (const std::size_t more = unknown.size() - static_cast<std::size_t>(places.size()); more > 0)
        places.append(Texts::tr("%n more", nullptr, static_cast<int>(more)));
    return Texts::tr("What is not known has to be filled in first: %1.").arg(places.join(u", "_s));
}

QString unknownValueWords(const std::string& written)
{
    return Texts::tr("What this becomes is not known: %1. Write the value in its place.")
        .arg(QString::fromStdString(written));
}

std::vector<Issue> unknownIssues(const json& input)
{
    std::vector<Issue> out;
    for (const UnknownPlace& place : unknownsIn(input))
        out.push_back(issueOf(reading::unknownValue, place.at, unknownValueWords(place.written)));
    return out;
}

std::vector<Issue> unknownHints(const json& input)
{
    std::vector<Issue> out;
    for (const UnknownPlace& place : unknownsIn(input)) {
        out.push_back(
            issueOf(reading::unknownValue, place.at,
                    Texts::tr("What this becomes is not known: %1. It stays so in the file; only to "
                              "create or export the node, a value has to be written in its place.")
                        .arg(QString::fromStdString(place.written))));
        out.back().severity = Severity::Hint;
    }
    return out;
}

} // namespace meshwright
