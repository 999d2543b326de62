// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QFormLayout;
class QString;
class QWidget;

namespace meshwright {

/// Lays out @p part as the wizard does its forms: what a field is called stands above it. What
/// @p isIndented belongs to what stands above.
QFormLayout* makeDialogForm(QWidget* part, bool isIndented = false);

/// Adds @p field, called @p caption, to @p form.
void addField(QFormLayout& form, const QString& caption, QWidget* field);

} // namespace meshwright
