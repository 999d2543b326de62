// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/rules/issue.h"

#include <QColor>
#include <QIcon>
#include <QPalette>

namespace meshwright {

/// The colour that stands for @p severity, legible on the window colour of @p palette, light or dark.
QColor tint(Severity severity, const QPalette& palette);
/// The colour of helper text: quieter than the window's text, still legible.
QColor muted(const QPalette& palette);
/// The colour of placeholders in @p palette, legible on the ground of its fields: some themes (KDE's with
/// Qt 6.4) leave it black in the dark.
QColor placeholder(const QPalette& palette);
/// A sign for @p severity that is told by its form as well as its colour: a round cross, a triangle, an i.
QIcon severityIcon(Severity severity, const QPalette& palette);

} // namespace meshwright
