// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/rules/issue.h"

#include <QString>

#include <vector>

namespace meshwright {

/// Why a virtual node with @p issues would be refused or could not work, in words; empty when it is well.
QString faultIn(const std::vector<Issue>& issues);

} // namespace meshwright
