// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

namespace meshwright {

/// @p text so that Markdown shows it letter for letter wherever it stands in a line: no markup, no link, no
/// HTML, nobody who is notified; with what nobody sees as an escape of its own.
QString asMarkdown(const QString& text);

/// A row of a table, of cells that are Markdown.
QString markdownRow(const QStringList& cells);

} // namespace meshwright
