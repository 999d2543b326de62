// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QWidget;

namespace meshwright {

/// Shows or hides @p part of a status bar. A bar keeps room for parts that are hidden; while this one is, it
/// takes no height, so that the bar is no higher than a line of text.
void showInBar(QWidget& part, bool isShown);

} // namespace meshwright
