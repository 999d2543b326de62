// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/inventory/files_read.h"

#include <QString>
#include <QStringList>

namespace meshwright::cli {

/// The sentence that says that nothing is written over @p path, which was read.
QString wasRead(const QString& path);

/// The files that a command writes.
struct OutputFiles
{
    QStringList reports = {};
    QString writtenBaseline = {}; ///< empty for none
    QString baseline = {};        ///< that was read, and may be written anew; empty for none
};

/// Why nothing of @p outputs may be written: one would take the place of another, or of something that was
/// read: @p inventory, and what @p named names. Empty when none does.
QString clashOfOutputs(const OutputFiles& outputs, const QStringList& named, const Inventory& inventory);

} // namespace meshwright::cli
