// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/console/problems_menu.h"

#include "forms/dialogs/rule_page_dialog.h"
#include "forms/fields/severity_look.h"
#include "forms/parts/first_of_menu.h"
#include "forms/parts/menu_words.h"
#include "models/open/problems_about.h"
#include "models/text/foreign_text.h"
#include "models/text/shown_name.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QMenu>

#include <algorithm>
#include <span>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

NodeId nodeOf(const ResourceId& id)
{
    return {id.mesh, id.name};
}

/// The other virtual nodes that @p problem is about, each once.
std::vector<NodeId> othersOf(const ProblemAt& problem)
{
    std::vector<NodeId> out;
    for (const PlaceInMesh& place : problem.problem.elsewhere)
        if (place.of.kind == Kind::VirtualNode && place.of != problem.of &&
            std::ranges::find(out, nodeOf(place.of)) == out.end())
            out.push_back(nodeOf(place.of));
    return out;
}

/// Below the row, or the button, that has the focus.
QPoint belowFocus(const QWidget& otherwise)
{
    const QWidget* focus = QApplication::focusWidget();
    if (!focus)
        focus = &otherwise;
    const auto* view = qobject_cast<const QAbstractItemView*>(focus);
    return view ? view->viewport()->mapToGlobal(view->visualRect(view->currentIndex()).bottomLeft())
                : focus->mapToGlobal(focus->rect().bottomLeft());
}

} // namespace

ProblemsMenu::ProblemsMenu(OpenPlace& place, QWidget* window)
    : QObject(window),
      m_place(place),
      m_window(window)
{}

void ProblemsMenu::open(const DescribedNode& node)
{
    constexpr std::size_t most = 30; // no menu is taller than the screen
    const std::vector<ProblemAt> problems = allProblemsOf(m_place, node);
    if (problems.empty())
        return Q_EMIT told(tr("There is no problem with %1.").arg(QString::fromStdString(node.ref.id.name)));
    auto* menu = new QMenu(m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"problems-menu"_s);
    menu->setAccessibleName(tr("Problems"));
    if (problems.size() == 1)
        fill(*menu, problems.front());
    else
        for (const ProblemAt& one : std::span(problems).first(std::min(most, problems.size()))) {
            const Issue& issue = one.problem.issue;
            QMenu* inner =
                menu->addMenu(severityIcon(issue.severity, m_window->palette()), menuWords(issue.message));
            inner->menuAction()->setToolTip(shownAsIs(issue.message));
            fill(*inner, one);
        }
    menu->popup(belowFocus(*m_window));
    chooseFirst(*menu);
}

void ProblemsMenu::fill(QMenu& menu, const ProblemAt& problem)
{
    if (problem.of.kind == Kind::VirtualNode)
        addEditing(menu, problem);
    QAction* explain = menu.addAction(tr("E&xplain"));
    explain->setObjectName(u"explain-problem"_s);
    connect(explain, &QAction::triggered, this,
            [this, rule = problem.problem.issue.rule] { showRulePage(rule, m_window); });
    for (const NodeId& other : othersOf(problem)) {
        QAction* go = menu.addAction(menuWords(tr("Go to %1").arg(words(nodeAsResource(other)))));
        go->setObjectName(u"go-to-other-node"_s);
        connect(go, &QAction::triggered, this, [this, other] { Q_EMIT nodeRequested(other); });
    }
}

/// Of the node with the problem, which may be another one than that it was opened for.
void ProblemsMenu::addEditing(QMenu& menu, const ProblemAt& problem)
{
    QAction* edit = menu.addAction(tr("&Edit at this place…"));
    edit->setObjectName(u"edit-at-problem"_s);
    connect(edit, &QAction::triggered, this,
            [this, id = nodeOf(problem.of), at = problem.problem.issue.pointer] {
                if (const int row = m_place.nodes().rowOfNode(id); row >= 0)
                    Q_EMIT editRequested(
                        m_place.nodes().index(row, 0).data(NodesModel::NodeRole).value<DescribedNode>(), at);
            });
}

} // namespace meshwright
