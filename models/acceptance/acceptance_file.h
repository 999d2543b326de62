// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/acceptance/accepted_entry.h"
#include "models/formats/located_issue.h"

#include <QString>

#include <string_view>
#include <vector>

namespace meshwright {

/// A `.meshwright.json` as it was read.
struct AcceptanceFile
{
    struct Entry
    {
        AcceptedEntry accepted;
        Pointer pointer; ///< in the file
        Location at;     ///< likewise
    };

    std::vector<Entry> entries;       ///< that can be used
    std::vector<LocatedIssue> issues; ///< what cannot, and why: all of the rule acceptance-invalid
};

/// Whether nothing is said in @p text, what a file holds.
bool isBlank(std::string_view text);

/// Reads the file @p path, which need not be there or in order.
AcceptanceFile readAcceptanceFile(const QString& path);

} // namespace meshwright
