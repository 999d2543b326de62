// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/document/json_type.h"

#include <QString>

#include <vector>

class QWidget;

// What the windows ask of the file system, with its dialogs.
namespace meshwright {

/// Asks for a file to open; empty when the person cancels.
QString askForFile(QWidget* parent);
/// The create inputs in the file at @p path, in its order; none, after a message that says what is wrong and
/// where, when there is none to be read.
std::vector<json> readNodes(const QString& path, QWidget* parent);

/// Asks where to write @p node; empty when the person cancels.
QString askWhereToExport(const json& node, QWidget* parent);
/// Writes @p node to @p path, whole or not at all. False, after a message, when it cannot.
bool writeExport(const json& node, const QString& path, QWidget* parent);

} // namespace meshwright
