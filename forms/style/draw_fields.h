// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QRect>
#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionGroupBox;
class QStyleOptionSpinBox;

// What is typed in or chosen from, and the groups it stands in.
namespace meshwright {

/// The ground of a field, with the ring around it while it has the focus.
void drawField(const QStyleOption& option, QPainter& painter);
void drawComboBox(const QStyleOptionComboBox& option, QPainter& painter);
void drawSpinBox(const QStyleOptionSpinBox& option, QPainter& painter);
/// Where the parts of a field to choose from, or for a number, are.
QRect comboBoxPart(const QStyleOptionComboBox& option, QStyle::SubControl part);
QRect spinBoxPart(const QStyleOptionSpinBox& option, QStyle::SubControl part);

/// A group of fields; @p group is no card where it stands on one already.
void drawGroup(const QStyleOptionGroupBox& option, QPainter& painter, const QWidget* group);
/// Where the parts of a group are; its title is in line with what its layout places below it.
QRect groupPart(const QStyleOptionGroupBox& option, QStyle::SubControl part, const QWidget* group);

} // namespace meshwright
