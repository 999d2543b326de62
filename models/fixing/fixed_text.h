// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/reading/checked_file.h"

#include <QString>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace meshwright {

/// A fix of one issue of a file.
struct FixOfIssue
{
    LocatedIssue found; ///< as it was when its turn came
    Fix fix;
    std::size_t resource = 0; ///< of the file
};

/// A fix that was not done.
struct FixNotDone
{
    FixOfIssue what;
    QString why;        ///< in plain words
    std::string byHand; ///< what to put in by hand, a line each; empty where that is no help
};

/// A text in which fixes were done.
struct FixedText
{
    std::string text;
    std::vector<FixOfIssue> done; ///< in the order in which they were, those further up in the file first
    std::vector<FixNotDone> notDone;
};

/// Whether everything in a file stands where it was read, or other fixes may have moved it.
enum class Places { AsRead, Moved };

/// What of a file is mended.
struct FixOptions
{
    Arguments arguments = {}; ///< for what the file leaves open
    /// Whether an issue of that number of the resources shall be; empty: every one.
    std::function<bool(std::size_t resource, const Issue& issue, Places places)> isWanted = {};
    /// How a text of the file is read and checked; empty: by checkBytes().
    std::function<CheckedFile(std::string_view bytes)> check = {};
};

/// @p bytes, a file in any format, with the best fix of every issue that it offers one for, where nobody has
/// to choose. Comments, order and everything else stay byte for byte. What comes of a fix is read and checked
/// before it counts: the issue is gone, no new error is there, and nothing else has become another; otherwise
/// it is not done. Of fixes of one place the first is done, and then what is still wrong there.
FixedText fixText(const QString& path, std::string_view bytes, const FixOptions& options = {});

/// The same with @p fixes alone, of issues that only others can see: that those are gone is for the caller to
/// check. Of fixes of one place the first is done, and the others are told as not done.
FixedText fixThese(const QString& path, std::string_view bytes, const std::vector<FixOfIssue>& fixes,
                   const Arguments& arguments);

} // namespace meshwright
