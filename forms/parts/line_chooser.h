// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <functional>

class QLineEdit;
class QWidget;

namespace meshwright {

/// @p line with a button behind it that fills it with what @p choose answers, a path; an empty answer leaves
/// it. @p label is what the line is called.
QWidget* withChooser(QLineEdit* line, const QString& label, std::function<QString(QWidget*)> choose);

} // namespace meshwright
