// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/style/text_size.h"

class QLabel;
class QString;
class QWidget;

namespace meshwright {

/// The heading of a part of a page, or of a whole one.
QLabel* makeTitle(const QString& text, QWidget* parent, TextSize size = TextSize::Section);
/// What stands in an empty view: what to do next, in the middle, quietly.
QLabel* makeEmptyState(QWidget* parent);

} // namespace meshwright
