// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/wizard/issue_menu.h"

#include "forms/fields/severity_look.h"
#include "forms/parts/first_of_menu.h"
#include "forms/parts/menu_words.h"
#include "forms/wizard/issue_commands.h"
#include "models/text/foreign_text.h"
#include "models/text/texts.h"
#include "models/words/node_words.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// Says @p words as a whole where the line of the menu has not the room.
QAction* withHelp(QAction* action, const QString& words)
{
    action->setToolTip(shownAsIs(words));
    return action;
}

const QString whyNot = u"why-not-fixed"_s;

} // namespace

IssueMenu::IssueMenu(const steps::LiveState& state, IssueCommands& commands)
    : m_state(state),
      m_commands(commands)
{}

void IssueMenu::open(const std::vector<Issue>& issues, QPoint where, QWidget& window) const
{
    if (issues.empty())
        return;
    auto* menu = new QMenu(&window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"issue-menu"_s);
    menu->setAccessibleName(IssueCommands::tr("Ways to mend it"));
    if (issues.size() == 1)
        fill(*menu, issues.front());
    else
        for (const Issue& issue : issues) {
            QMenu* inner =
                menu->addMenu(severityIcon(issue.severity, window.palette()), menuWords(issue.message));
            // Each fix is tried, and all problems of a long line may be here: once somebody looks.
            QObject::connect(inner, &QMenu::aboutToShow, &m_commands, [this, inner, issue] {
                if (inner->isEmpty())
                    fill(*inner, issue);
            });
        }
    menu->popup(where);
    chooseFirst(*menu, whyNot);
}

void IssueMenu::fill(QMenu& menu, const Issue& issue) const
{
    menu.setToolTipsVisible(true);
    const auto& accepted = m_state.now().accepted;
    const auto known = std::ranges::find(accepted, issue, &steps::AcceptedIssue::issue);
    if (known == accepted.end()) {
        addFixes(menu, issue);
    } else {
        QAction* back = menu.addAction(Texts::tr("&Take the acceptance back"));
        back->setObjectName(u"take-acceptance-back"_s);
        QObject::connect(back, &QAction::triggered, &m_commands,
                         [this, one = *known] { m_commands.takeBack(one); });
    }
    QAction* explain = menu.addAction(Texts::tr("&Explain"));
    explain->setObjectName(u"explain-issue"_s);
    QObject::connect(explain, &QAction::triggered, &m_commands, [this, issue] { m_commands.explain(issue); });
    addWays(menu, issue);
    if (known == accepted.end())
        addAcceptance(menu, issue); // after all that leads to a mended one
}

void IssueMenu::addFixes(QMenu& menu, const Issue& issue) const
{
    if (m_commands.isReadOnly())
        return;
    for (const Fix& fix : issue.fixes) {
        QAction* action = withHelp(menu.addAction(menuWords(fix.title)), fix.title);
        action->setObjectName(u"fix-issue"_s);
        // Of a large document that takes its time: until it is known, the line can be chosen.
        m_commands.tryOut(issue, fix, action, [this, &menu, action](const FixedInput& fixed) {
            action->setEnabled(fixed.value.has_value());
            if (fixed.value)
                return;
            withHelp(action, fixed.why);
            addWhyNot(menu, *action, fixed.why);
        });
        QObject::connect(action, &QAction::triggered, &m_commands,
                         [this, issue, fix] { m_commands.fix(issue, fix); });
    }
    if (m_commands.howManyOfRule(issue) > 1) {
        QAction* all = menu.addAction(Texts::tr("Fix &all of this rule…"));
        all->setObjectName(u"fix-all-issues"_s);
        QObject::connect(all, &QAction::triggered, &m_commands, [this, issue] { m_commands.fixAll(issue); });
    }
    if (!menu.isEmpty())
        menu.addSeparator();
}

/// Below @p fix, for who has no pointer to rest there; chosen, the line is said as a whole.
void IssueMenu::addWhyNot(QMenu& menu, const QAction& fix, const QString& why) const
{
    const QList<QAction*> lines = menu.actions();
    const auto next = std::ranges::find(lines, &fix) + 1;
    auto* line = new QAction(menuWords(Texts::tr("Not possible: %1").arg(why)), &menu);
    line->setObjectName(whyNot);
    QObject::connect(line, &QAction::triggered, &m_commands, [this, why] { m_commands.sayWhyNot(why); });
    menu.insertAction(next == lines.end() ? nullptr : *next, line);
}

void IssueMenu::addAcceptance(QMenu& menu, const Issue& issue) const
{
    const QString why = m_commands.whyNotAccepted(issue);
    QAction* accept = menu.addAction(Texts::tr("A&ccept with a reason…"));
    accept->setObjectName(u"accept-issue"_s);
    accept->setEnabled(why.isEmpty());
    withHelp(accept, why);
    QObject::connect(accept, &QAction::triggered, &m_commands, [this, issue] { m_commands.accept(issue); });
}

void IssueMenu::addWays(QMenu& menu, const Issue& issue) const
{
    for (const Related& related : issue.related) {
        if (related.pointer == issue.pointer)
            continue;
        QAction* go = menu.addAction(menuWords(Texts::tr("Go to %1").arg(fieldWords(related.pointer))));
        go->setObjectName(u"go-to-related"_s);
        withHelp(go, related.what);
        QObject::connect(go, &QAction::triggered, &m_commands,
                         [this, at = related.pointer] { m_commands.goTo(at); });
    }
    for (const WayElsewhere& way : m_commands.waysElsewhere(issue)) {
        QAction* go = menu.addAction(menuWords(Texts::tr("Go to %1").arg(way.words)));
        go->setObjectName(u"go-elsewhere"_s);
        QObject::connect(go, &QAction::triggered, &m_commands, way.go);
    }
}

} // namespace meshwright
