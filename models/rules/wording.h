// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_fwd.h"

#include <QString>
#include <QStringList>

#include <string_view>

// How values stand in messages.
namespace meshwright {

/// @p value in quotation marks; control characters are made visible, what is long is cut.
QString quote(std::string_view value);
/// @p value as a person may recognise it: text in quotation marks, numbers and true/false as written, lists
/// and objects by their kind.
QString shown(const json& value);
/// "a, b or c".
QString anyOf(const QStringList& words);
/// "a, b and c".
QString allOf(const QStringList& words);

} // namespace meshwright
