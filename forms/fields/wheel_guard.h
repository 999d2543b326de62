// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QWidget;

namespace meshwright {

/// Lets the wheel scroll past @p control, whose value it would change, unless that has the focus already; the
/// wheel does not give it the focus either. For everything a wheel can change: a check finds what is without.
void guardFromWheel(QWidget* control);

} // namespace meshwright
