// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/document/document.h"
#include "models/json/json_type.h"

#include <QString>

#include <optional>
#include <string>
#include <string_view>

namespace meshwright {

/// Settings to start a virtual node from.
struct NodeTemplate
{
    QString id; ///< tells it from the others; the name of its file
    QString title;
    QString description;
    json input; ///< a create input without the names
    bool builtIn = false;

    friend bool operator==(const NodeTemplate&, const NodeTemplate&) = default;
};

/// The template of the settings of @p node: its names, owner and client token are left out.
NodeTemplate templateFrom(const json& node, const QString& title, const QString& description);
/// Puts the settings of @p one into @p document as one undo step; name and mesh stay as they are.
void startFrom(Document& document, const NodeTemplate& one);

/// @p one as a file.
std::string templateText(const NodeTemplate& one);
/// What became of a file that should hold a template.
struct TemplateReading
{
    std::optional<NodeTemplate> value;
    QString fault; ///< why there is none
};
/// Reads @p bytes. Never throws.
TemplateReading readTemplate(std::string_view bytes);

} // namespace meshwright
