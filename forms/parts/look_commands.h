// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <vector>

class QAction;
class QMenu;

namespace meshwright {

class Appearance;

/// Adds to the menu @p view what makes every window look otherwise: themes and text sizes. The actions, for
/// who has to know their keys. @p look must outlive the menu.
std::vector<QAction*> addLookCommands(QMenu& view, Appearance& look);

} // namespace meshwright
