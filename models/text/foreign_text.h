// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace meshwright {

/// A message that somebody else wrote (a service, a program, a library), as one line of plain text: escape
/// sequences of terminals, control characters and what else isUnseen() are taken out, line breaks are blanks,
/// and after @p most characters it ends and says so. Only for messages: a name or value that is cleaned is
/// another one.
QString cleanedMessage(const QString& text, qsizetype most = 2'000);

/// @p plain for what takes text that looks like HTML for HTML – tool tips, the questions of QInputDialog – so
/// that it is shown letter for letter, and what isUnseen() as shownLines() writes it.
QString shownAsIs(const QString& plain);

} // namespace meshwright
