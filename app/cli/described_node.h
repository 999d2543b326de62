// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/answer.h"
#include "models/json/json_fwd.h"

#include <QDateTime>

#include <string>

namespace meshwright::cli {

/// Moments have one form in everything that is printed, wherever they come from.
std::string moment(const QDateTime& moment);

/// The description of a virtual node, without "tags" when it has none.
json withoutEmptyTags(json description);

/// The description of a virtual node, printed.
Answer describedNode(json description);

} // namespace meshwright::cli
