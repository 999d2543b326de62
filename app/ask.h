// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

class QWidget;

// Questions to the person at the screen.
namespace meshwright {

/// A question with Cancel and one way to go on; whether that was chosen.
bool ask(QWidget* parent, const QString& question, const QString& yes);
/// A question with several ways to go on: which of @p answers was chosen, -1 for Cancel.
int choose(QWidget* parent, const QString& question, const QStringList& answers);
/// Says what went wrong.
void tell(QWidget* parent, const QString& message);

} // namespace meshwright
