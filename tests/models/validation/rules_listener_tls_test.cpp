// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/models/validation/rule_rows.h"

namespace meshwright {

std::span<const RuleRow> listenerTlsRows()
{
    return {};
}

} // namespace meshwright
