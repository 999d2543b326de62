// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/wizard/issues_at_hand.h"

#include "forms/fields/issue_label.h"
#include "forms/fields/place_of.h"
#include "forms/json/json_pane.h"
#include "forms/parts/notice_bar.h"
#include "forms/wizard/create_wizard.h"
#include "forms/wizard/issue_commands.h"
#include "forms/wizard/problems_list.h"

#include <QApplication>

#include <algorithm>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

const QString refusedFix = u"refused-fix"_s;
const QString triedFix = u"tried-fix"_s;

bool isFocusIn(const QWidget& pane)
{
    const QWidget* focus = QApplication::focusWidget();
    return focus && (focus == &pane || pane.isAncestorOf(focus));
}

/// What is said of the nearest group around @p widget that has a problem: who is at one of its choices, or at
/// the way out of it, is there.
IssueLabel* labelAround(const QWidget* widget, const QWidget* end)
{
    for (; widget && widget != end; widget = widget->parentWidget())
        for (IssueLabel* label : widget->findChildren<IssueLabel*>(Qt::FindDirectChildrenOnly))
            if (label->isVisible())
                return label;
    return nullptr;
}

} // namespace

IssuesAtHand::IssuesAtHand(const FormContext& context, const WizardPanes& panes, IssueCommands& commands,
                           NoticeBar& notices, QWidget& window)
    : m_context(context),
      m_panes(panes),
      m_commands(commands),
      m_notices(notices),
      m_window(window),
      m_menu(*context.state, commands)
{
    connect(context.state.get(), &steps::LiveState::whatToDoAsked, this, &IssuesAtHand::open);
    connect(&commands, &IssueCommands::refused, this, &IssuesAtHand::showRefused);
    connect(&commands, &IssueCommands::tryingChanged, this, &IssuesAtHand::showTrying);
    connect(&commands, &IssueCommands::mended, this, &IssuesAtHand::goOn);
    connect(&commands, &IssueCommands::told, this, &IssuesAtHand::told);
}

IssueLabel* IssuesAtHand::labelHere() const
{
    const QWidget* focus = QApplication::focusWidget();
    const Pointer place = placeOf(focus);
    for (IssueLabel* label : m_panes.wizard->findChildren<IssueLabel*>())
        if (label->isVisible() && label->isAbout(place))
            return label;
    return atField().empty() ? labelAround(focus, m_panes.wizard) : nullptr;
}

/// Also what is not said yet under a field that nobody has left, and else what is accepted there: said under
/// no field, it can be taken back all the same.
std::vector<Issue> IssuesAtHand::atField() const
{
    std::vector<Issue> out;
    const Pointer place = placeOf(QApplication::focusWidget());
    if (!place.isRoot() && isFocusIn(*m_panes.wizard))
        for (const Issue* issue : m_context.state->now().at(place))
            out.push_back(*issue);
    if (out.empty() && !place.isRoot() && isFocusIn(*m_panes.wizard))
        for (const steps::AcceptedIssue& accepted : m_context.state->now().accepted)
            if (accepted.issue.pointer == place)
                out.push_back(accepted.issue);
    return out;
}

std::vector<Issue> IssuesAtHand::here() const
{
    if (isFocusIn(*m_panes.json))
        return m_panes.json->issuesAtCaret();
    if (const IssueLabel* label = isFocusIn(*m_panes.problems) ? nullptr : labelHere())
        return label->issuesShown();
    if (std::vector<Issue> issues = atField(); !issues.empty())
        return issues;
    if (isFocusIn(*m_panes.wizard) && !placeOf(QApplication::focusWidget()).isRoot())
        return {}; // a row of the list is about something else than this field
    const auto current = m_panes.problems->currentIssue();
    return current ? std::vector{*current} : std::vector<Issue>();
}

void IssuesAtHand::askWhatToDo()
{
    const QWidget* focus = QApplication::focusWidget();
    if (here().empty())
        return Q_EMIT told(tr("There is no problem here."));
    if (isFocusIn(*m_panes.json))
        m_panes.json->askWhatToDo();
    else if (const IssueLabel* label = isFocusIn(*m_panes.problems) ? nullptr : labelHere())
        label->askWhatToDo();
    else if (!atField().empty())
        open(atField(), focus->mapToGlobal(focus->rect().bottomLeft()));
    else
        m_panes.problems->askWhatToDo();
}

void IssuesAtHand::explain()
{
    const std::vector<Issue> issues = here();
    if (issues.empty())
        Q_EMIT told(tr("There is no problem here, and none is chosen in the list."));
    else
        m_commands.explain(issues.front());
}

void IssuesAtHand::open(const std::vector<Issue>& issues, QPoint where)
{
    m_from = QApplication::focusWidget();
    m_menu.open(issues, where, m_window);
}

void IssuesAtHand::showRefused(const QString& why)
{
    m_notices.take(refusedFix);
    if (!why.isEmpty())
        m_notices.put(refusedFix, {Severity::Warning, why});
}

void IssuesAtHand::showTrying(bool isTrying)
{
    if (!isTrying)
        return m_notices.take(triedFix);
    m_notices.take(refusedFix);
    m_notices.put(triedFix,
                  {.severity = Severity::Hint,
                   .text = tr("What mends it is being tried. This virtual node is large: it takes a "
                              "moment."),
                   .buttons = {{tr("Cancel"), [this] { m_commands.cancel(); }}},
                   .canClose = false});
}

/// Mending may take the control away that had the focus.
void IssuesAtHand::goOn(const Pointer& at)
{
    if (m_from && m_from->isVisible() && m_from->isEnabled())
        m_from->setFocus(Qt::OtherFocusReason);
    else
        m_panes.wizard->goTo(at);
}

} // namespace meshwright
