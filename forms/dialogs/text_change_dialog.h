// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QString;
class QWidget;

namespace meshwright {

/// Shows @p diff, a unified diff, under @p help, and whether the person wants it written.
bool confirmTextChange(const QString& diff, const QString& title, const QString& help, QWidget* parent);

} // namespace meshwright
