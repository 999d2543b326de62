// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/style/chip.h"
#include "models/rules/issue.h"

#include <QColor>
#include <QIcon>
#include <QPalette>

class QLabel;

namespace meshwright {

/// The colour that stands for @p severity, legible on the window colour of @p palette, light or dark.
QColor tint(Severity severity, const QPalette& palette);
/// The ground of what is told with @p severity, on which tint() is legible.
QColor ground(Severity severity, const QPalette& palette);
/// How a chip says @p severity.
Tone toneOf(Severity severity);
/// The colour of helper text: quieter than the window's text, still legible.
QColor muted(const QPalette& palette);
/// A sign for @p severity that is told by its form as well as its colour: a cross in a circle, an exclamation
/// mark in a square, an i in a circle.
QIcon severityIcon(Severity severity, const QPalette& palette);
/// Has @p label show that sign, as high as its text would be, in the theme and the text size there are.
void showSeverity(QLabel& label, Severity severity);

} // namespace meshwright
