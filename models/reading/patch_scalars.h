// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_fwd.h"
#include "models/reading/read.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace meshwright {

/// A file in which values were replaced, or why that cannot be done.
struct ScalarsPatched
{
    std::optional<std::string> text;
    QString why = {}; ///< in plain words, with the place; empty when there is a text
};

/// @p file, of any format, with number @p index of the resources of @p reading, which was made of it, become
/// @p after: only the texts, numbers and truth values that differ are written anew, each as it was quoted;
/// comments, order and everything else stay byte for byte. That cannot be done where anything came or went,
/// where what is there is put together from other places, or where the file would not be read as @p after.
ScalarsPatched withScalars(std::string_view file, const Reading& reading, std::size_t index,
                           const json& after);

} // namespace meshwright
