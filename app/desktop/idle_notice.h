// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/parts/notice_bar.h"
#include "models/acceptance/node_acceptance.h"

#include <QString>

#include <functional>
#include <vector>

namespace meshwright {

/// Says of @p idle, at least one, that it accepts nothing; @p takeOut takes it out of its file.
Notice idleNotice(const std::vector<IdleEntry>& idle, std::function<void()> takeOut);

/// Takes @p idle out of the `.meshwright.json` in @p folder. Returns why that cannot be done, empty when it
/// is. Waits for the disk.
QString takeOut(const QString& folder, const std::vector<IdleEntry>& idle);

} // namespace meshwright
