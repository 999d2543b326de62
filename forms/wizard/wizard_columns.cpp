// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/wizard/wizard_columns.h"

#include "forms/fields/labels.h"
#include "forms/json/json_pane.h"
#include "forms/parts/kept_layout.h"
#include "forms/parts/notice_bar.h"
#include "forms/parts/steady_press.h"
#include "forms/parts/tab_order.h"
#include "forms/wizard/create_wizard.h"
#include "forms/wizard/find_bar.h"
#include "forms/wizard/history_list.h"
#include "forms/wizard/problems_list.h"
#include "forms/wizard/step_list.h"

#include <QApplication>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualSteps = 230; ///< also where a title is cut off

bool holdsFocus(const QWidget* pane)
{
    const QWidget* focus = QApplication::focusWidget();
    return focus && (pane == focus || pane->isAncestorOf(focus));
}

/// Shows or hides @p widget where that is something new.
void letBeSeen(QWidget* widget, bool isShown)
{
    if (widget->isHidden() == isShown)
        widget->setVisible(isShown);
}

} // namespace

WizardColumns::WizardColumns(const WizardPanes& panes, NoticeBar* notices, QWidget* parent)
    : QWidget(parent),
      m_parts(panes),
      m_notices(notices),
      m_columns(new QSplitter(parent)),
      m_panes(new QSplitter(Qt::Vertical, parent))
{
    makePanes();
    m_columns->setObjectName(u"columns"_s);
    m_columns->addWidget(panes.steps);
    m_columns->addWidget(panes.wizard);
    m_columns->addWidget(m_panes);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(notices);
    layout->addWidget(m_columns, 1);
    layout->addWidget(panes.find);
    connect(m_columns, &QSplitter::splitterMoved, this, &WizardColumns::note);
    connect(panes.json, &JsonPane::needed, this, [this] { bringForward(m_parts.json); });
    keepPressesSteady();
}

void WizardColumns::makePanes()
{
    m_panes->addWidget(m_parts.json);
    m_panes->addWidget(m_parts.problems);
    m_panes->addWidget(m_parts.history);
    m_parts.history->hide(); // until it is asked for: there is enough to look at
    m_panes->setChildrenCollapsible(false);
    m_leastOfPanes = std::max(m_parts.json->minimumSizeHint().width(), emOf(*this) * 20);
}

void WizardColumns::arrange()
{
    m_columns->setChildrenCollapsible(false);
    m_columns->setStretchFactor(1, 1);
    m_panes->setSizes({270, 350, 160});
}

std::array<std::pair<const char*, QWidget*>, 4> WizardColumns::choices() const
{
    return {{{"steps", m_parts.steps},
             {"json", m_parts.json},
             {"problems", m_parts.problems},
             {"history", m_parts.history}}};
}

void WizardColumns::restore(const QSettings& settings)
{
    const QByteArrayList widths = settings.value("wizard/columns"_L1).toByteArray().split(',');
    if (widths.size() == 3 && widths[0].toInt() >= 0 && widths[1].toInt() > 0 && widths[2].toInt() > 0)
        m_widths = {widths[0].toInt(), widths[1].toInt(), widths[2].toInt()};
    m_panes->restoreState(settings.value("wizard/panes"_L1).toByteArray());
    if (!settings.contains("wizard/shown"_L1))
        return;
    const QByteArrayList shown = settings.value("wizard/shown"_L1).toByteArray().split(',');
    for (const auto& [name, pane] : choices())
        setShown(pane, shown.contains(name));
    m_stepsYield = false; // that was then
}

void WizardColumns::keep(QSettings& settings)
{
    note();
    QByteArrayList shown;
    for (const auto& [name, pane] : choices())
        if (isShown(pane))
            shown.append(name);
    keepLayout(settings, "wizard/columns",
               QByteArrayList{QByteArray::number(m_widths.steps), QByteArray::number(m_widths.form),
                              QByteArray::number(m_widths.panes)}
                   .join(','));
    keepLayout(settings, "wizard/panes", m_panes->saveState());
    keepLayout(settings, "wizard/shown", shown.join(','));
}

/// Where something has made way for something else, or has all the room there is, nobody chose that.
void WizardColumns::note()
{
    const QList<int> now = m_columns->sizes();
    if (m_parts.steps->isVisible() && std::exchange(m_givenToSteps, now[0]) != now[0])
        m_widths.steps = now[0];
    if (m_parts.steps->isVisible() == m_hasSteps && m_panes->isVisible() &&
        now[1] < m_parts.wizard->mostWidth()) {
        m_widths.form = now[1];
        m_widths.panes = now[2];
    }
}

bool WizardColumns::hasPanes() const
{
    return !m_parts.json->isHidden() || !m_parts.problems->isHidden() || !m_parts.history->isHidden();
}

void WizardColumns::setShown(QWidget* pane, bool isShown)
{
    if (isShown)
        return bringForward(pane);
    if (pane == m_parts.steps)
        m_hasSteps = false;
    else
        pane->hide();
    fit();
}

bool WizardColumns::isShown(const QWidget* pane) const
{
    return pane == m_parts.steps ? m_hasSteps : !pane->isHidden();
}

void WizardColumns::bringForward(QWidget* pane)
{
    const bool isSteps = pane == m_parts.steps;
    m_hasSteps = m_hasSteps || isSteps;
    m_stepsYield = !isSteps;
    letBeSeen(pane, true);
    if (isSteps && holdsFocus(m_panes))
        pane->setFocus(Qt::OtherFocusReason); // the panes are about to make way
    fit();
}

void WizardColumns::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_stepsYield = m_stepsYield || holdsFocus(m_panes); // what somebody works in stays
    fit();
}

QSize WizardColumns::minimumSizeHint() const
{
    const int steps = m_hasSteps ? m_parts.steps->minimumSizeHint().width() + m_columns->handleWidth() : 0;
    return {steps + m_parts.wizard->minimumSizeHint().width(),
            std::min(QWidget::minimumSizeHint().height(), emOf(*this) * 24)};
}

/// Decides what there is room for.
void WizardColumns::fit()
{
    if (!testAttribute(Qt::WA_Resized))
        return; // it has no size yet
    const bool fits = width() >= minimumSizeHint().width() + m_columns->handleWidth() + m_leastOfPanes;
    m_stepsYield = m_stepsYield && !fits;
    const bool showsPanes = hasPanes() && (fits || m_stepsYield);
    const bool showsSteps = m_hasSteps && (fits || !showsPanes);
    m_parts.wizard->setMaximumWidth(showsPanes ? m_parts.wizard->mostWidth() : QWIDGETSIZE_MAX);
    letBeSeen(m_parts.steps, showsSteps);
    letBeSeen(m_panes, showsPanes);
    share(width() - m_columns->handleWidth() * (showsSteps + showsPanes));
}

/// Shares @p room among what is shown: form and panes give way alike, none below what it needs.
void WizardColumns::share(int room)
{
    const int form = m_parts.wizard->minimumSizeHint().width();
    int steps = 0;
    if (!m_parts.steps->isHidden()) {
        const int least = m_parts.steps->minimumSizeHint().width();
        const int others = form + (m_panes->isHidden() ? 0 : m_leastOfPanes);
        const int titles = std::min(m_parts.steps->sizeHint().width(), room / 5);
        const int wanted = m_widths.steps > 0 ? m_widths.steps : std::max(usualSteps, titles);
        steps = std::clamp(wanted, least, std::max(least, room - others));
    }
    const int rest = room - steps;
    int panes = 0;
    if (!m_panes->isHidden()) {
        panes = std::min(m_widths.panes, rest * m_widths.panes / (m_widths.form + m_widths.panes));
        panes = std::max({panes, m_leastOfPanes, rest - m_parts.wizard->mostWidth()});
        panes = std::max(1, std::min(panes, rest - form));
        m_panes->setMinimumWidth(std::min(panes, m_leastOfPanes)); // whatever is said in them
    }
    m_columns->setSizes({steps, rest - panes, panes});
    m_givenToSteps = m_columns->sizes()[0];
}

bool WizardColumns::moveFocus(bool forward) const
{
    return meshwright::moveFocus({m_notices, m_parts.steps, m_parts.wizard->pages(), m_parts.json,
                                  m_parts.problems, m_parts.history, m_parts.find, m_parts.wizard->buttons()},
                                 forward);
}

/// Also what only has no room at the moment.
bool WizardColumns::takesFocus(const QWidget* pane) const
{
    if (pane == m_parts.steps || pane == m_parts.wizard)
        return isShown(pane);
    return (pane->focusProxy() ? pane->focusProxy() : pane)->isVisibleTo(m_panes);
}

void WizardColumns::focusPane(bool forward)
{
    std::array<QWidget*, 5> panes{m_parts.steps, m_parts.wizard, m_parts.json, m_parts.problems,
                                  m_parts.history};
    if (!forward)
        std::ranges::reverse(panes);
    if (const auto from = std::ranges::find_if(panes, holdsFocus); from != panes.end())
        std::ranges::rotate(panes, from + 1);
    const auto next = std::ranges::find_if(panes, [this](const QWidget* pane) { return takesFocus(pane); });
    if (next == panes.end())
        return;
    if (*next == m_parts.wizard)
        return m_parts.wizard->focusStep();
    if (!(*next)->isVisible())
        bringForward(*next);
    (*next)->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

} // namespace meshwright
