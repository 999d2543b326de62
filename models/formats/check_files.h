// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/formats/checked_file.h"

#include <QSet>
#include <QStringList>

#include <functional>

namespace meshwright {

/// Checks each of @p paths as checkFile() does, several at once where there are several, and hands what was
/// found to @p take, without the nodes: in the thread that calls, in the order of @p paths, each once those
/// before it are there. Not more than some hundred files are checked ahead.
///
/// Those in @p inTurn, which give what they hold only once (pipes, standard input), are read when their turn
/// comes, so that which of two names of one pipe gets it is no matter of chance.
void checkFiles(const QStringList& paths, const QSet<QString>& inTurn,
                const std::function<void(CheckedFile)>& take);

} // namespace meshwright
