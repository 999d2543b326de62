// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <vector>

class QWidget;

namespace meshwright {

/// The controls in @p part at which Tab stops, in the order in which they are seen: Qt's own is that in which
/// they were made, and forms make parts of theirs later. Of buttons of which one is chosen it is that one.
std::vector<QWidget*> tabStops(const QWidget& part);

/// Moves the focus from where it is to the next stop, or to the one before, around the ends; the parts come
/// one after the other. False when there is none.
bool moveFocus(const std::vector<QWidget*>& parts, bool forward);

} // namespace meshwright
