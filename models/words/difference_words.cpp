// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/words/difference_words.h"

#include "models/json/json.h"
#include "models/json/size.h"
#include "models/meshes/field_changes.h"
#include "models/text/texts.h"
#include "models/words/node_words.h"

#include <optional>
#include <string>

namespace meshwright {

namespace {

/// @p value beside @p other, what it comes from or becomes: a text in quotes where that is none.
QString shown(const std::optional<json>& value, const std::optional<json>& other)
{
    if (!value)
        return Texts::tr("(nothing)");
    const bool isQuoted = other && !other->is_string();
    // A whole list that comes or goes may be megabytes.
    constexpr std::size_t most = 10'000;
    if (isMoreThan(*value, most))
        return Texts::tr("(%n items, too many to show)", nullptr, static_cast<int>(value->size()));
    const std::string text = value->is_string() && !isQuoted ? value->get<std::string>() : canonical(*value);
    constexpr std::size_t longest = 20'000;
    return text.size() > longest ? QString::fromUtf8(text.data(), longest) + QChar(0x2026)
                                 : QString::fromStdString(text);
}

DifferenceLine lineOf(const FieldChange& change)
{
    const QString field =
        change.tag ? Texts::tr("Tag %1").arg(QString::fromStdString(*change.tag)) : fieldWords(change.at);
    return {field, shown(change.before, change.after), shown(change.after, change.before), !change.before,
            !change.after};
}

} // namespace

std::vector<DifferenceLine> differenceLines(const json& before, const json& after)
{
    std::vector<DifferenceLine> lines;
    for (const FieldChange& change : fieldChanges(before, after))
        lines.push_back(lineOf(change));
    return lines;
}

} // namespace meshwright
