// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <vector>

namespace meshwright::monkey {

/// Something that should not be.
struct Finding
{
    QString invariant; ///< which, in a word
    QString words;     ///< what was seen
};

using Findings = std::vector<Finding>;

} // namespace meshwright::monkey
