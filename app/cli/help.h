// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

// What `--help` prints.
namespace meshwright::cli {

QString generalHelp();
QString checkHelp();
QString exportHelp();
/// Of list, describe, create, delete, pull and push.
QString meshHelp(const QString& command);

} // namespace meshwright::cli
