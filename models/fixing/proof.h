// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/fixing/fixed_text.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace meshwright {

/// What was found in number @p resource of the resources of @p file.
const CheckedResource& foundIn(const CheckedFile& file, std::size_t resource);

/// What keeps a fix from being done.
struct FixFault
{
    QString why;                              ///< in plain words
    bool isNewError = false;                  ///< only that an error shows that was not there
    std::optional<std::size_t> resource = {}; ///< the only one it is in; nullopt where that is not known
};

/// What @p after has of errors that @p before does not have: one a resource.
std::vector<FixFault> newErrorsIn(const CheckedFile& before, const CheckedFile& after);

/// Whether number @p resource of the resources of @p file has an issue like @p issue, wherever it stands
/// there.
bool hasIssueLike(const CheckedFile& file, std::size_t resource, const Issue& issue);

/// Whether @p after still has an issue that @p all of @p before have mended.
bool isAnyStillThere(const CheckedFile& before, const CheckedFile& after, std::span<const FixOfIssue> all);

/// Why @p after, @p before with @p all done, cannot be kept: other things have changed as well, there is an
/// error that was not there, or an issue is still there. Nothing when it can.
std::vector<FixFault> faultsOf(const CheckedFile& before, const CheckedFile& after,
                               std::span<const FixOfIssue> all);

} // namespace meshwright
