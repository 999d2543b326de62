// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_type.h"
#include "models/reading/read.h"
#include "tests/models/formats/reading_lines.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace meshwright {

/// What a file is read as: a line for each resource with its kind, its input, what was left behind and what
/// is not missed, then the issues of reading, or why it is skipped.
inline std::string manifestReadAs(std::string_view text, const Arguments& arguments = {})
{
    const Reading reading = read(text, arguments);
    std::string out;
    for (const ResourceInFile& one : reading.resources) {
        EXPECT_EQ(one.format, "kubernetes");
        out += std::string(resourceOf(one.kind).wrapper) + ' ' + one.input.dump();
        for (const Pointer& left : one.leftBehind)
            out += " without " + left.text();
        for (const Pointer& absent : one.notMissed)
            out += " not knowing " + absent.text();
        out += '\n';
    }
    return out + lines(reading.issues) + reading.skipped.toStdString();
}

} // namespace meshwright
