// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/questions.h"
#include "models/document/json_type.h"

// Files that are written for the person, whole or not at all.
namespace meshwright {

/// Asks where to write @p node, in a dialog called @p title; empty when the person cancels.
QString askWhereToExport(Questions& questions, const json& node, QWidget* parent, const QString& title = {});
/// Writes @p node to @p path. False, after a message, when it cannot.
bool writeExport(Questions& questions, const json& node, const QString& path, QWidget* parent);

} // namespace meshwright
