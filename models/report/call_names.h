// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/inventory/inventory.h"

#include <QStringList>

#include <vector>

namespace meshwright {

/// Who calls whom, by the numbers of an inventory's resources: names, sorted, each once.
///
/// A node or gateway calls services, and is called over services; a service calls the nodes behind it. What
/// is on the way, a router or route, is called by who names it, and calls what it names.
struct CallNames
{
    std::vector<QStringList> calledBy;
    std::vector<QStringList> calls;
};
CallNames callNames(const Inventory& inventory);

} // namespace meshwright
