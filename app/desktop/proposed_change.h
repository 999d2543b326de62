// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/fixing/fixed_text.h"

#include <QString>

#include <string>

namespace meshwright {

/// A change of a file that a person is shown before it is written.
struct ProposedChange
{
    QString path;
    std::string before;
    std::string after;
    QString why = {}; ///< why there is nothing to propose; empty when there is
};

/// Why @p path is no file of its own, in plain words: it is gone, stands in an archive, or is none. Empty
/// when it is one. Asks the disk.
QString whyNoFile(const QString& path);

/// What @p fix makes of the file @p path as it is now. Waits for the disk.
ProposedChange proposed(const QString& path, const FixOfIssue& fix);

/// Writes @p change unless the file has become another meanwhile, or one that is not for us to write; why
/// not, empty when it is done. Waits for the disk.
QString written(const ProposedChange& change);

} // namespace meshwright
