// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

#include <string>

namespace meshwright {

/// @p name for a person who reads it in a window: in one line, with what isUnseen() as an escape, as
/// forTerminal() writes it, so that no name looks like another or turns round what stands beside it. Only for
/// showing: whatever compares, sorts, filters or sends takes the name itself.
QString shownName(const QString& name);
QString shownName(const std::string& name);
QStringList shownNames(const QStringList& names);

/// The same for a text that may have lines, as a message with names in it has: its line breaks stay.
QString shownLines(const QString& text);

} // namespace meshwright
