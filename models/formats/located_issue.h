// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/rules/issue.h"
#include "models/source/location.h"

namespace meshwright {

/// An issue with the place in the source text it is about.
struct LocatedIssue
{
    Issue issue;
    Location at;

    friend bool operator==(const LocatedIssue&, const LocatedIssue&) = default;
};

} // namespace meshwright
