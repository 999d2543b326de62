// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QMenu;
class QMenuBar;
class QWidget;

namespace meshwright {

/// The help page on the end of App Mesh: what it means for whoever still has meshes, what works here all the
/// same, and where AWS sends people. A window of its own, one at a time, that nothing waits for.
void showEndOfService(QWidget* parent);

/// A Help menu with that page, at the end of @p bar; @p window is what the page belongs to.
QMenu* addHelpMenu(QMenuBar& bar, QWidget& window);

} // namespace meshwright
