// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/parts/notice_bar.h"
#include "models/acceptance/node_acceptance.h"

#include <QString>

#include <functional>
#include <vector>

namespace meshwright {

/// Says of @p idle, at least one, that it accepts nothing. Of what matches nothing any more @p takeOut does
/// takeOut(); what has merely expired is to be mended, or accepted once more.
Notice idleNotice(const std::vector<IdleEntry>& idle, std::function<void()> takeOut);
/// Says what takeOut() of @p idle has done; @p putBack does putBack().
Notice takenOutNotice(const std::vector<IdleEntry>& idle, std::function<void()> putBack);

/// Takes what of @p idle matches nothing any more, and has not merely expired, out of the `.meshwright.json`
/// in @p folder. Returns why that cannot be done, empty when it is. Waits for the disk.
QString takeOut(const QString& folder, const std::vector<IdleEntry>& idle);
/// Undoes takeOut(), and fails as it does.
QString putBack(const QString& folder, const std::vector<IdleEntry>& idle);

} // namespace meshwright
