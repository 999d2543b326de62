// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/fixing/fixed_text.h"

#include <QString>

#include <span>
#include <string_view>

namespace meshwright {

/// What was found in number @p resource of the resources of @p file.
const CheckedResource& foundIn(const CheckedFile& file, std::size_t resource);

/// What keeps a fix from being done.
struct FixFault
{
    QString why = {};        ///< in plain words; empty when nothing does
    bool isNewError = false; ///< only that an error shows that was not there
};

/// An error of @p after that @p before does not have, in plain words; empty when there is none.
QString newErrorIn(const CheckedFile& before, const CheckedFile& after);

/// Whether number @p resource of the resources of @p file has an issue like @p issue, wherever it stands
/// there.
bool hasIssueLike(const CheckedFile& file, std::size_t resource, const Issue& issue);

/// Whether @p after still has an issue that @p all of @p before have mended.
bool isAnyStillThere(const CheckedFile& before, const CheckedFile& after, std::span<const FixOfIssue> all);

/// Why @p after, @p before with @p all done, cannot be kept: other things have changed as well, there is an
/// error that was not there, or an issue is still there.
FixFault faultOf(const CheckedFile& before, const CheckedFile& after, std::span<const FixOfIssue> all);

} // namespace meshwright
