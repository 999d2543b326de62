// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/difference_words.h"

#include "models/document/json.h"
#include "models/meshes/field_changes.h"
#include "models/schema/field.h"

#include <QCoreApplication>

namespace meshwright {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("DifferenceWords", text);
}

QString shown(const std::optional<json>& value)
{
    if (!value)
        return tr("(nothing)");
    return QString::fromStdString(value->is_string() ? value->get<std::string>() : canonical(*value));
}

DifferenceLine lineOf(const FieldChange& change)
{
    const QString field =
        change.tag ? tr("Tag %1").arg(QString::fromStdString(*change.tag)) : schema::words(change.at);
    return {field, shown(change.before), shown(change.after)};
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
