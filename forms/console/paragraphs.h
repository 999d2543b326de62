// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

class QWidget;

namespace meshwright {

class FittedText;

/// A title and @p lines below it as HTML, all of them escaped; @p none where there are none.
QString htmlParagraph(const QString& title, const QStringList& lines, const QString& none);
/// @p text where it can be scrolled.
QWidget* makeScrolled(FittedText* text, QWidget* parent);

} // namespace meshwright
