// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/review/review.h"

#include <QString>

#include <cstddef>
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

/// What number @p fix of the fixes of @p issue makes of its file, which is as @p review has read it; that the
/// issue is gone then is checked, in the whole mesh where only that shows it. Waits for the disk.
ProposedChange proposed(const Review& review, const ReviewIssue& issue, std::size_t fix);

/// A virtual node in a file as that is now.
struct NodeInFile
{
    std::size_t number = 0; ///< of the virtual nodes of the file
    QString why = {};       ///< why it cannot be told which it is; empty when it can
};

/// Where the virtual node of @p row is in its file by now. Waits for the disk.
NodeInFile nodeNow(const Review& review, const ReviewRow& row);

/// Writes @p change unless the file has become another meanwhile, or one that is not for us to write; why
/// not, empty when it is done. Waits for the disk.
QString written(const ProposedChange& change);

} // namespace meshwright
