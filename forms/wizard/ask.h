// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace meshwright {

/// Asks a person a yes-or-no question; the text of the yes button says what happens. A test answers in its
/// place.
using Ask = std::function<bool(QWidget* parent, const QString& question, const QString& yes)>;

} // namespace meshwright
