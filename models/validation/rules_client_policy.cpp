// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/validation/rule.h"

namespace meshwright {

std::span<const Rule> clientPolicyRules()
{
    return {};
}

} // namespace meshwright
