// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/schema/field.h"

class QBoxLayout;
class QLabel;
class QWidget;

namespace meshwright {

/// The label over a control: the field's label, "optional" where it is, the control as its buddy.
QLabel* makeCaption(const schema::Field& field, QWidget* control, QWidget* parent);
/// Quiet, wrapping text under a control; nullptr when @p text is empty.
QLabel* makeHelp(const QString& text, QWidget* parent);
/// Adds @p widget unless it is nullptr.
void addIfAny(QBoxLayout& layout, QWidget* widget);

} // namespace meshwright
