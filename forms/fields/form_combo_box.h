// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QComboBox>

namespace meshwright {

/// A combo box that scrolls past with its form unless it has the focus, and that tells assistive programs its
/// label as its name and its word as its value. A long word makes it no wider than its form. (On Linux, Qt's
/// own tells the word as its name.)
class FormComboBox : public QComboBox
{
    Q_OBJECT

public:
    explicit FormComboBox(QWidget* parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void initStyleOption(QStyleOptionComboBox* option) const override;
};

} // namespace meshwright
