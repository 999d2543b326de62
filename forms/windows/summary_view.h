// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/steps/summary.h"

#include <QWidget>

#include <map>

namespace meshwright {

/// The lines of a summary in two columns, wrapped to the width. Draws them itself: labels or rich text would
/// take seconds for a large node.
class SummaryView : public QWidget
{
    Q_OBJECT

public:
    SummaryView(std::vector<steps::SummaryLine> lines, QWidget* parent);

    /// What it shows, a line each.
    QString text() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// Where label and value of a line stand when the view is @p width wide and the line begins at @p top.
    struct Placed
    {
        QRect label;
        QRect value;
        int bottom = 0;
    };

    Placed place(const steps::SummaryLine& line, int top, int width) const;
    QFont headingFont() const;

    std::vector<steps::SummaryLine> m_lines;
    mutable std::map<int, int> m_heights; ///< by width: layouts ask for the same few again and again
};

} // namespace meshwright
