// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/pointer.h"

#include <QMargins>

class QCheckBox;
class QVBoxLayout;
class QWidget;

namespace meshwright {

/// The column every view is laid out in: no margins, even spacing.
QVBoxLayout* makeStack(QWidget* widget);
/// The margins of a part that stands in under its switch.
QMargins bodyMargins();
/// The check box that turns the part at @p at on.
QCheckBox* makeSwitch(const QString& title, const Pointer& at, QWidget* parent);
/// Scrolls to @p opened once it has its place; @p by, which has opened it, stays in sight.
void scrollToOpened(QWidget* opened, QWidget* by);

} // namespace meshwright
