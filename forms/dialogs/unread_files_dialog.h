// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/meshes/meshes.h"

#include <vector>

class QDialog;
class QWidget;

namespace meshwright {

/// Says of each of @p files, which could not be read, why, and what can be done about it. The dialog, which
/// nobody waits for, deletes itself once it is closed.
QDialog* showUnreadFiles(const std::vector<UnreadFile>& files, QWidget* parent);

} // namespace meshwright
