// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QLabel;
class QString;
class QWidget;

namespace meshwright {

/// The heading of a pane or page part.
QLabel* makeTitle(const QString& text, QWidget* parent);
/// What stands in an empty view: what to do next, in the middle, quietly.
QLabel* makeEmptyState(QWidget* parent);

} // namespace meshwright
