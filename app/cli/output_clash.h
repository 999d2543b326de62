// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/check_options.h"
#include "models/inventory/inventory.h"

#include <QSet>
#include <QString>
#include <QStringList>

namespace meshwright::cli {

/// What @p path leads to, whatever it is called; empty for what is no file.
QString fileAt(const QString& path);

/// The files, as fileAt() has them, that @p inventory was read from, and those that @p named names, whatever
/// was found in them.
QSet<QString> filesRead(const QStringList& named, const Inventory& inventory);

/// The sentence that says that nothing is written over @p path, which was read.
QString wasRead(const QString& path);

/// Why nothing may be written: a report or the baseline would take the place of another one, or of something
/// that was read. Empty when none does.
QString clashOfOutputs(const CheckCall& call, const Inventory& inventory);

} // namespace meshwright::cli
