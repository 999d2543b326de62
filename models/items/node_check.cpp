// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/node_check.h"

#include "models/rules/check.h"

namespace meshwright {

std::vector<Issue> checkNode(const json& node)
{
    return check(node);
}

} // namespace meshwright
