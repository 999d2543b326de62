// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QLabel;
class QString;
class QWidget;

namespace meshwright {

/// A label that shows @p text letter for letter, and what would not be seen as shownLines() writes it. QLabel
/// itself takes what looks like HTML for HTML, so that a mesh called "<h1>" would be a headline; all labels
/// are made here. Where it wraps, it breaks anywhere when a word is longer than its line.
QLabel* makeLabel(const QString& text, QWidget* parent);
/// One that has no text yet, or shows a picture.
QLabel* makeLabel(QWidget* parent);

/// A label for HTML of our own; whatever is put into it has to be escaped.
QLabel* makeHtmlLabel(const QString& html, QWidget* parent);

/// The size of the letters of @p widget in pixels: what widths are counted in.
int emOf(const QWidget& widget);

} // namespace meshwright
