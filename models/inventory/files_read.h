// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/inventory/inventory.h"

#include <QSet>
#include <QString>
#include <QStringList>

namespace meshwright {

/// What @p path leads to, whatever it is called; empty for what is no file.
QString fileAt(const QString& path);

/// The files, as fileAt() has them, that @p inventory was read from, and those that @p named names, whatever
/// was found in them.
QSet<QString> filesRead(const QStringList& named, const Inventory& inventory);

} // namespace meshwright
