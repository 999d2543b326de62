// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/document/json_type.h"

#include <QStringList>

class QWidget;

// What the windows ask of the file system, with its dialogs.
namespace meshwright {

/// Asks for files to open; none when the person cancels.
QStringList askForFiles(QWidget* parent);

/// Asks where to write @p node, in a dialog called @p title; empty when the person cancels.
QString askWhereToExport(const json& node, QWidget* parent, const QString& title = {});
/// Writes @p node to @p path, whole or not at all. False, after a message, when it cannot.
bool writeExport(const json& node, const QString& path, QWidget* parent);

} // namespace meshwright
