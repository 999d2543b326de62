// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/reading/read.h"
#include "tests/models/formats/reading_lines.h"

#include <initializer_list>
#include <string>
#include <string_view>

namespace meshwright {

/// What a file is read as: a line for each resource with its kind, what it is called beside, its input and
/// what was left behind, then the issues of reading, or why it is skipped.
inline std::string resourceLines(std::string_view text, const Arguments& arguments = {})
{
    const Reading reading = read(text, arguments);
    std::string out;
    for (const ResourceInFile& one : reading.resources) {
        out += std::string(resourceOf(one.kind).wrapper) + (one.alias.empty() ? "" : " (" + one.alias + ')');
        out += ' ' + one.input.dump();
        for (const Pointer& left : one.leftBehind)
            out += " without " + left.text();
        out += '\n';
    }
    return out + lines(reading.issues) + reading.skipped.toStdString();
}

/// Where pointers of @p one stand in its file, a line each; with "but …" where that leads back to another.
inline std::string placeLines(const ResourceInFile& one, std::initializer_list<const char*> pointers)
{
    std::string out;
    for (const char* text : pointers) {
        const Pointer there = one.inFile(Pointer(text));
        const auto back = one.inResource(there);
        out +=
            there.text() + (back == Pointer(text) ? "" : " but " + (back ? back->text() : "nothing")) + '\n';
    }
    return out;
}

} // namespace meshwright
