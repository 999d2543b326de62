// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/desktop/foreign_files.h"
#include "app/desktop/questions.h"
#include "models/json/json_fwd.h"

#include <functional>

// Files that are written for the person, whole or not at all.
namespace meshwright {

/// Asks where to write @p node, in a dialog called @p title; empty when the person cancels. A name without a
/// suffix gets ".json", and what has that name already is replaced only when the person says so.
QString askWhereToExport(Questions& questions, const json& node, QWidget* parent, const QString& title = {});
/// Writes @p node to @p path, and says what went wrong, over @p parent when that is still there. @p then is
/// called when it is written.
void writeExport(ForeignFiles& files, Questions& questions, const json& node, const QString& path,
                 QWidget* parent, std::function<void()> then = {});

} // namespace meshwright
