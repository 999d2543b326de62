// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/reading/checked_file.h"

#include <vector>

namespace meshwright {

/// What of @p file was read and not understood: the errors that are said of no resource. Whatever stands
/// there is missing among the resources. Valid as long as @p file.
inline std::vector<const LocatedIssue*> faultsOf(const CheckedFile& file)
{
    std::vector<const LocatedIssue*> out;
    for (const CheckedResource& one : file.found)
        for (const LocatedIssue& found : one.issues)
            if (!one.kind && found.issue.severity == Severity::Error)
                out.push_back(&found);
    return out;
}

} // namespace meshwright
