// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/reading/read.h"
#include "models/rules/check.h"
#include "tests/models/formats/reading_lines.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace meshwright {

/// check()'s issues of the file's resources, in the file.
inline std::string issueLinesInFile(std::string_view text)
{
    const Reading reading = read(text);
    std::vector<std::vector<Issue>> issues;
    for (const ResourceInFile& one : reading.resources)
        issues.push_back(check(one.kind, one.input));
    std::string out;
    for (const auto& ofOne : located(reading, std::move(issues)))
        out += lines(ofOne);
    return out;
}

} // namespace meshwright
