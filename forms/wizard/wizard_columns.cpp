// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/wizard/wizard_columns.h"

#include "forms/json/json_pane.h"
#include "forms/parts/kept_layout.h"
#include "forms/parts/notice_bar.h"
#include "forms/parts/tab_order.h"
#include "forms/wizard/create_wizard.h"
#include "forms/wizard/history_list.h"
#include "forms/wizard/problems_list.h"
#include "forms/wizard/step_list.h"

#include <QApplication>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace meshwright {

using namespace Qt::StringLiterals;

WizardColumns::WizardColumns(const WizardPanes& panes, NoticeBar* notices, QWidget* parent)
    : QWidget(parent),
      m_parts(panes),
      m_notices(notices),
      m_columns(new QSplitter(parent)),
      m_panes(new QSplitter(Qt::Vertical, parent))
{
    m_panes->addWidget(panes.json);
    m_panes->addWidget(panes.problems);
    m_panes->addWidget(panes.history);
    panes.history->hide(); // until it is asked for: there is enough to look at
    m_panes->setChildrenCollapsible(false);
    m_columns->setObjectName(u"columns"_s);
    m_columns->addWidget(panes.steps);
    m_columns->addWidget(panes.wizard);
    m_columns->addWidget(m_panes);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(notices);
    layout->addWidget(m_columns, 1);
}

void WizardColumns::arrange()
{
    m_columns->setChildrenCollapsible(false);
    m_columns->setSizes({230, 610, 440});
    m_columns->setStretchFactor(1, 1);
    m_panes->setSizes({440, 220});
}

void WizardColumns::restore(const QSettings& settings)
{
    m_columns->restoreState(settings.value("wizard/columns"_L1).toByteArray());
    m_panes->restoreState(settings.value("wizard/panes"_L1).toByteArray());
}

void WizardColumns::keep(QSettings& settings) const
{
    keepLayout(settings, "wizard/columns", m_columns->saveState());
    keepLayout(settings, "wizard/panes", m_panes->saveState());
}

void WizardColumns::showPanes()
{
    m_panes->setVisible(!m_parts.json->isHidden() || !m_parts.problems->isHidden() ||
                        !m_parts.history->isHidden());
}

bool WizardColumns::moveFocus(bool forward) const
{
    return meshwright::moveFocus({m_notices, m_parts.steps, m_parts.wizard->pages(), m_parts.json,
                                  m_parts.problems, m_parts.history, m_parts.wizard->buttons()},
                                 forward);
}

void WizardColumns::focusPane(bool forward)
{
    std::array<QWidget*, 5> panes{m_parts.steps, m_parts.wizard, m_parts.json, m_parts.problems,
                                  m_parts.history};
    if (!forward)
        std::ranges::reverse(panes);
    const QWidget* focus = QApplication::focusWidget();
    const auto holdsFocus = [focus](const QWidget* pane) {
        return focus && (pane == focus || pane->isAncestorOf(focus));
    };
    const auto takesFocus = [](const QWidget* pane) {
        return (pane->focusProxy() ? pane->focusProxy() : pane)->isVisible();
    };
    if (const auto from = std::ranges::find_if(panes, holdsFocus); from != panes.end())
        std::ranges::rotate(panes, from + 1);
    const auto next = std::ranges::find_if(panes, takesFocus);
    if (next == panes.end())
        return;
    if (*next == m_parts.wizard)
        m_parts.wizard->focusStep();
    else
        (*next)->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

} // namespace meshwright
