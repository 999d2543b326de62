// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace meshwright::cli {

/// Why the file @p path should not be written over: git does not have it as it is, or cannot say so within
/// some seconds. Empty where git has it, where there is no git, and outside of every repository.
QString whyUncommitted(const QString& path);

} // namespace meshwright::cli
