// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/reading/checked_file.h"
#include "models/rules/issue.h"

#include <QString>

#include <cstddef>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace meshwright {

/// A fix of one of the resources of a file.
struct Mend
{
    std::size_t resource = 0; ///< of CheckedFile::resources
    const Fix* fix = nullptr;
};

/// A file in which fixes were done, or why they cannot be.
struct MendedFile
{
    std::optional<std::string> text;
    QString why = {};                              ///< in plain words; empty when there is a text
    std::map<std::size_t, QString> obstacles = {}; ///< which of the fixes alone cannot be done, and why
};

/// @p file, of which @p read was made, with all @p mends: names and values are written anew where they stand;
/// more than that is done in JSON alone. Everything else stays byte for byte. Of two changes of a list the
/// one further down has to come first. Nobody has looked at the result yet.
MendedFile mended(std::string_view file, const CheckedFile& read, std::span<const Mend> mends);

} // namespace meshwright
