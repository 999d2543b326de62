// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/wizard/wizard_panes.h"

#include <QWidget>

#include <array>
#include <utility>

class QSettings;
class QSplitter;

namespace meshwright {

class NoticeBar;

/// The middle of a wizard window: notices above, then the steps, the form and the panes, side by side. The
/// form has at most what is of use to it, the panes have the rest; where there is no room for all three, the
/// panes fold away by themselves until there is, or until somebody goes there: then the steps make way.
class WizardColumns : public QWidget
{
public:
    /// @p panes and @p notices are taken into it.
    WizardColumns(const WizardPanes& panes, NoticeBar* notices, QWidget* parent);

    /// Gives everything its usual width.
    void arrange();
    /// The widths, and which panes are shown, as they were kept last.
    void restore(const QSettings& settings);
    void keep(QSettings& settings);
    /// Shows @p pane, or hides it, as a person chooses.
    void setShown(QWidget* pane, bool isShown);
    /// Whether the person wants to see @p pane, be there room for it or not.
    bool isShown(const QWidget* pane) const;
    /// Brings @p pane into sight, also where it had no room.
    void bringForward(QWidget* pane);
    /// Gives the focus to the next control, or to the one before: notices, steps, what the step shows, the
    /// panes, and then the buttons that lead on. False when nothing takes it.
    bool moveFocus(bool forward) const;
    /// Gives the focus to the next pane that can be seen, or to the one before.
    void focusPane(bool forward);

    /// What steps and form need: the panes can fold away.
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// As a person chose them.
    struct Widths
    {
        int steps = 0; ///< as wide as their titles, where there is room
        int form = 610;
        int panes = 440;
    };

    void makePanes();
    void fit();
    void share(int room);
    void note();
    bool hasPanes() const;
    bool takesFocus(const QWidget* pane) const;
    std::array<std::pair<const char*, QWidget*>, 4> choices() const;

    WizardPanes m_parts;
    NoticeBar* m_notices;
    QSplitter* m_columns;
    QSplitter* m_panes;
    Widths m_widths;
    int m_leastOfPanes = 0;
    int m_givenToSteps = 0;    ///< what they have unless a person has chosen otherwise since
    bool m_hasSteps = true;    ///< the person wants to see them
    bool m_stepsYield = false; ///< the panes have their room while there is not enough for both
};

} // namespace meshwright
