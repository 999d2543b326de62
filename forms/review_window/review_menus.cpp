// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/review_window/review_menus.h"

#include "forms/dialogs/end_of_service_dialog.h"
#include "forms/review_window/found_list.h"
#include "forms/review_window/review_window.h"
#include "models/review/to_accept.h"

#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

ReviewMenus::ReviewMenus(ReviewWindow& window, const FileCommands& files) : QObject(&window), m_window(window)
{
    makeFile(files);
    makeView(files);
    makeGo();
    makeProblem();
    addHelpMenu(*window.menuBar(), window);
    connect(&window.walk(), &ReviewWalk::went, this, &ReviewMenus::allow);
    connect(&window.walk(), &ReviewWalk::reviewChanged, this, &ReviewMenus::allow);
    connect(&window.walk(), &ReviewWalk::wantedChanged, this, &ReviewMenus::allow);
    allow();
}

QAction* ReviewMenus::add(QMenu& menu, const Named& named, const QKeySequence& keys,
                          std::function<void()> does)
{
    QAction* const action = menu.addAction(icon(named.sign), named.text);
    action->setObjectName(QString::fromLatin1(named.name));
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, std::move(does));
    return action;
}

void ReviewMenus::makeFile(const FileCommands& files)
{
    QMenu* const file = m_window.menuBar()->addMenu(tr("&File"));
    addFileCommands(*file, files);
    file->addSeparator();
    add(*file, {Sign::AddPlace, tr("Open &as a place"), "review-as-place"}, {},
        [this] { Q_EMIT m_window.openAsPlaceRequested(m_window.files().paths()); });
    add(*file, {Sign::Compare, tr("Co&mpare what is reviewed…"), "review-compare-action"}, {},
        [this] { Q_EMIT m_window.compareRequested(m_window.files().paths()); });
    add(*file, {Sign::Export, tr("Repor&t…"), "review-report-action"}, {},
        [this] { m_window.askForReport(); });
    file->addSeparator();
    add(*file, {Sign::Close, tr("C&lose"), "review-close"}, QKeySequence::Close,
        [this] { m_window.close(); });
    if (files.quit)
        add(*file, {Sign::Quit, tr("&Quit"), "review-quit"}, quitKeys(), files.quit);
}

void ReviewMenus::makeView(const FileCommands& files)
{
    QMenu* const view = m_window.menuBar()->addMenu(tr("&View"));
    QAction* const again = add(*view, {Sign::Refresh, tr("&Refresh"), "review-refresh"}, {},
                               [this] { m_window.files().read(); });
    again->setShortcuts({Qt::Key_F5, Qt::CTRL | Qt::Key_R});
    add(*view, {Sign::Filter, tr("&Filter"), "review-focus-filter"}, QKeySequence::Find,
        [this] { m_window.list().focusFilter(); });
    makeGrouping(*view);
    if (files.addLook)
        files.addLook(*view);
}

void ReviewMenus::makeGrouping(QMenu& view)
{
    QMenu* const group = view.addMenu(tr("&Group by"));
    m_grouping = new QActionGroup(this);
    for (const ReviewGrouping by : allReviewGroupings) {
        QAction* const action = group->addAction(groupingWords(by));
        action->setCheckable(true);
        action->setChecked(by == m_window.list().grouping());
        m_grouping->addAction(action);
        connect(action, &QAction::triggered, this, [this, by] { m_window.list().groupBy(by); });
    }
    connect(&m_window.list(), &FoundList::groupedBy, this, [this](ReviewGrouping by) {
        m_grouping->actions().at(static_cast<qsizetype>(by))->setChecked(true);
    });
}

void ReviewMenus::makeGo()
{
    QMenu* const go = m_window.menuBar()->addMenu(tr("&Go"));
    ReviewWalk& walk = m_window.walk();
    m_ofIssues = {
        add(*go, {Sign::Next, tr("&Next problem"), "review-next"}, Qt::Key_F4, [&walk] { walk.step(1); }),
        add(*go, {Sign::Previous, tr("&Previous problem"), "review-previous"}, Qt::SHIFT | Qt::Key_F4,
            [&walk] { walk.step(-1); })};
    // As in a wizard, where F8 goes from one to the next.
    m_ofIssues[0]->setShortcuts({Qt::Key_F4, Qt::Key_F8});
    m_ofIssues[1]->setShortcuts({Qt::SHIFT | Qt::Key_F4, Qt::SHIFT | Qt::Key_F8});
    m_related = add(*go, {Sign::Forward, tr("Related p&lace"), "review-related"}, Qt::Key_F12,
                    [&walk] { walk.goToRelated(); });
    go->addSeparator();
    m_back =
        add(*go, {Sign::Back, tr("&Back"), "review-back"}, Qt::ALT | Qt::Key_Left, [&walk] { walk.back(); });
    m_forward = add(*go, {Sign::Forward, tr("&Forward"), "review-forward"}, Qt::ALT | Qt::Key_Right,
                    [&walk] { walk.forward(); });
    go->addSeparator();
    add(*go, {Sign::Next, tr("Next p&ane"), "review-next-pane"}, Qt::Key_F6,
        [this] { m_window.focusPane(true); });
    add(*go, {Sign::Previous, tr("Previous pan&e"), "review-previous-pane"}, Qt::SHIFT | Qt::Key_F6,
        [this] { m_window.focusPane(false); });
}

void ReviewMenus::makeProblem()
{
    QMenu* const problem = m_window.menuBar()->addMenu(tr("&Review"));
    m_ofIssue = {add(*problem, {Sign::Bulb, tr("&What to do…"), "review-what-to-do-action"},
                     Qt::ALT | Qt::Key_Return, [this] { m_window.askWhatToDo(); })};
    m_accept = add(*problem, {Sign::Ok, tr("&Accept with a reason…"), "review-accept-action"}, {}, [this] {
        const ReviewWalk& walk = m_window.walk();
        const auto shown = walk.shownIssue();
        if (const auto issue = shown ? toAccept(*walk.review(), *shown) : std::nullopt)
            Q_EMIT m_window.acceptRequested(*issue);
    });
    m_ofIssue.append(add(*problem, {Sign::Help, tr("&Explain"), "review-explain-action"}, Qt::Key_F1, [this] {
        if (const auto shown = m_window.walk().shownIssue())
            m_window.explain(*shown);
    }));
    m_edit =
        add(*problem, {Sign::Edit, tr("E&dit virtual node…"), "review-edit-action"}, Qt::CTRL | Qt::Key_E,
            [this] { Q_EMIT m_window.editRequested(m_window.walk().spot()->row); });
}

void ReviewMenus::allow()
{
    const ReviewWalk& walk = m_window.walk();
    const auto& review = walk.review();
    const auto& spot = walk.spot();
    for (QAction* const action : m_ofIssues)
        action->setEnabled(walk.canStep());
    const auto shown = walk.shownIssue();
    for (QAction* const action : m_ofIssue)
        action->setEnabled(shown.has_value());
    const auto issue = shown ? toAccept(*review, *shown) : std::nullopt;
    m_accept->setEnabled(issue.has_value());
    m_accept->setText(issue && review->issue(*issue).expired ? tr("&Accept once more…")
                                                             : tr("&Accept with a reason…"));
    const InventoryKey* const key = spot ? review->key(review->rows[spot->row]) : nullptr;
    m_edit->setEnabled(key && key->kind == Kind::VirtualNode);
    m_related->setEnabled(walk.hasRelated());
    m_back->setEnabled(walk.canGoBack());
    m_forward->setEnabled(walk.canGoForward());
}

} // namespace meshwright
