// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/wizard/wizard_panes.h"

#include <QWidget>

class QSettings;
class QSplitter;

namespace meshwright {

class NoticeBar;

/// The middle of a wizard window: notices above, then the steps, the form and the panes, side by side.
class WizardColumns : public QWidget
{
public:
    /// @p panes and @p notices are taken into it.
    WizardColumns(const WizardPanes& panes, NoticeBar* notices, QWidget* parent);

    /// Gives everything its usual width.
    void arrange();
    /// The widths as they were kept last.
    void restore(const QSettings& settings);
    void keep(QSettings& settings) const;
    /// Shows the column of JSON, problems and history when there is something in it: a splitter with nothing
    /// to show would leave a gap.
    void showPanes();
    /// Gives the focus to the next control, or to the one before: notices, steps, what the step shows, the
    /// panes, and then the buttons that lead on. False when nothing takes it.
    bool moveFocus(bool forward) const;
    /// Gives the focus to the next pane that can be seen, or to the one before.
    void focusPane(bool forward);

private:
    WizardPanes m_parts;
    NoticeBar* m_notices;
    QSplitter* m_columns;
    QSplitter* m_panes;
};

} // namespace meshwright
