// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

#include <optional>

namespace meshwright {

/// The words of a command line as a POSIX shell takes them apart, and so the AWS CLI (Python's shlex.split):
/// 'single' and "double" quotes, backslashes; nothing is expanded. nullopt when a quote is not closed, or a
/// backslash ends it.
std::optional<QStringList> shellWords(const QString& command);

} // namespace meshwright
