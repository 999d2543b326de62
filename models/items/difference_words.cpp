// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/difference_words.h"

#include "models/document/difference.h"
#include "models/document/json.h"
#include "models/document/size.h"
#include "models/schema/field.h"

#include <QCoreApplication>

namespace meshwright {

namespace {

QString shown(const std::optional<json>& value)
{
    if (!value)
        return QCoreApplication::translate("DifferenceWords", "(nothing)");
    // A whole list that comes or goes may be megabytes.
    constexpr std::size_t most = 10'000;
    if (isMoreThan(*value, most))
        return QCoreApplication::translate("DifferenceWords", "(%1 items, too many to show)")
            .arg(value->size());
    const std::string text = value->is_string() ? value->get<std::string>() : canonical(*value);
    constexpr std::size_t longest = 20'000;
    return text.size() > longest ? QString::fromUtf8(text.data(), longest) + QChar(0x2026)
                                 : QString::fromStdString(text);
}

DifferenceLine lineOf(const Change& change)
{
    const QString field = schema::words(placeOf(change));
    if (const auto* value = std::get_if<ValueChange>(&change))
        return {field, shown(value->before), shown(value->after)};
    const auto& item = std::get<ItemChange>(change); // difference() makes no other
    return item.inserted ? DifferenceLine{field, shown({}), shown(item.item)}
                         : DifferenceLine{field, shown(item.item), shown({})};
}

} // namespace

std::vector<DifferenceLine> differenceLines(const json& before, const json& after)
{
    std::vector<DifferenceLine> lines;
    for (const Change& change : difference(before, after))
        lines.push_back(lineOf(change));
    return lines;
}

} // namespace meshwright
