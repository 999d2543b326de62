// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/pointer.h"

#include <QMargins>
#include <QVBoxLayout>

class QCheckBox;
class QGroupBox;

namespace meshwright {

/// The column every view is laid out in: no margins, even spacing.
QVBoxLayout* makeStack(QWidget* widget);
/// Has what @p layout arranges read out in the order in which it is seen, not in that in which it was made.
void readAsStacked(const QLayout& layout);
/// The margins of a part in @p widget that stands in under its switch.
QMargins bodyMargins(const QWidget& widget);
/// The check box that turns the part at @p at on; an & in @p title marks its key.
QCheckBox* makeSwitch(const QString& title, const Pointer& at, QWidget* parent);
/// A frame with @p title around what is laid out in it. Qt's own is always as wide as its title; this one
/// shortens it.
QGroupBox* makeGroup(const QString& title, QWidget* parent);

/// The column of a whole form: no wider than is read well, on the side where reading begins; and it asks for
/// the same width whatever is in it, so that nothing around it moves when a part is switched on.
class FormColumn : public QVBoxLayout
{
    Q_OBJECT

public:
    explicit FormColumn(QWidget* form);

    /// What a form in the letters of @p like asks for, and what it takes at most.
    static int leastWidth(const QWidget& like);
    static int mostWidth(const QWidget& like);

    int heightForWidth(int width) const override;
    int minimumHeightForWidth(int width) const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;
};

} // namespace meshwright
