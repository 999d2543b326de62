// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_type.h"
#include "models/meshes/outcome.h"
#include "models/reading/checked_file.h"

#include <string>
#include <vector>

namespace meshwright::cli {

/// Something that is said beside the result, on standard error: a line for a person, an object for a program.
struct Remark
{
    std::string line; ///< safe for a terminal, without a line break at its end
    json fields;      ///< severity, code (or rule), message, and where it is about a place: path, line, …
};

/// Why something did not go; @p code tells a program what kind of reason it is.
Remark problem(const char* code, const QString& message);
Remark problem(const Failure& failure);
/// Something good to know, with which nothing is wrong.
Remark note(const QString& message);
/// @p found in the file @p path, as in the reports of check.
Remark issueIn(const QString& path, const LocatedIssue& found);
/// What was found in @p file; without hints, which keep nobody from anything, unless @p withHints.
std::vector<Remark> issuesIn(const CheckedFile& file, bool withHints = false);

/// All @p remarks as they are printed: a line each, or one JSON object with the list "messages".
std::string remarksText(const std::vector<Remark>& remarks, bool asJson);

// The codes of problem() that no place gives.
inline constexpr const char* wrongCallCode = "WrongCall";       ///< the call cannot be understood
inline constexpr const char* hasErrorsCode = "HasErrors";       ///< refused because of the issues beside it
inline constexpr const char* nothingFoundCode = "NothingFound"; ///< there is nothing of App Mesh
inline constexpr const char* notOneNodeCode =
    "NotOneNode"; ///< there is no virtual node, or there are several

} // namespace meshwright::cli
