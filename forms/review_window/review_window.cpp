// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/review_window/review_window.h"

#include "forms/dialogs/rule_page_dialog.h"
#include "forms/fields/labels.h"
#include "forms/parts/kept_layout.h"
#include "forms/parts/notice_bar.h"
#include "forms/parts/on_screen.h"
#include "forms/parts/reading_order.h"
#include "forms/parts/roomy_area.h"
#include "forms/parts/steady_press.h"
#include "forms/review_window/found_list.h"
#include "forms/review_window/found_problems.h"
#include "forms/review_window/gone_words.h"
#include "forms/review_window/kept_text_pane.h"
#include "forms/review_window/reading_state.h"
#include "forms/review_window/resource_page.h"
#include "forms/review_window/review_headline.h"
#include "forms/review_window/review_menus.h"
#include "forms/review_window/what_to_do_menu.h"
#include "models/review/review_words.h"
#include "models/text/shown_name.h"

#include <QApplication>
#include <QCloseEvent>
#include <QSettings>
#include <QSplitter>
#include <QStatusBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// What a person can move, and where it is kept.
constexpr std::pair<const char*, const char*> splitters[] = {{"review-columns", "review/columns"},
                                                             {"review-right", "review/right"}};

} // namespace

ReviewWindow::ReviewWindow(const QStringList& paths, const FileCommands& files, QSettings* settings)
    : m_settings(settings),
      m_files(paths),
      m_notices(new NoticeBar(this)),
      m_list(new FoundList(m_walk, this)),
      m_page(new ResourcePage(m_walk, wishes(), this)),
      m_text(new KeptTextPane(m_walk, m_files, this)),
      m_problems(new FoundProblems(m_walk, this))
{
    setObjectName(u"review"_s);
    setWindowTitle(tr("Review: %1 – Meshwright").arg(shownName(reviewedWords(paths))));
    setCentralWidget(makeCentre());
    new ReviewMenus(*this, files);
    statusBar()->addPermanentWidget(new ReadingState(m_files, this));
    connectPanes();
    connectFiles();
    restore();
    keepPressesSteady();
    m_files.read();
}

ReviewWindow::~ReviewWindow() = default;

ReviewWishes ReviewWindow::wishes()
{
    return {[this](const ReviewIssue& issue, std::size_t fix) { Q_EMIT fixRequested(issue, fix); },
            [this](const ReviewIssue& issue) { Q_EMIT fixAllRequested(issue); },
            [this](const ReviewIssue& issue) { Q_EMIT acceptRequested(issue); },
            [this](const ReviewIssue& issue) { Q_EMIT takeBackRequested(issue); },
            [this](const ReviewIssue& issue) { explain(issue); },
            [this](std::size_t row) { Q_EMIT editRequested(row); }};
}

QWidget* ReviewWindow::makeCentre()
{
    auto* centre = new QWidget(this);
    auto* headline = new ReviewHeadline(m_walk, reviewedWords(m_files.paths()), centre);
    auto* columns = new QSplitter(centre);
    columns->setObjectName(u"review-columns"_s);
    columns->setChildrenCollapsible(false);
    auto* found = scrolledWhereTight(m_list, tr("Everything that was found"), columns);
    found->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    found->setMinimumWidth(std::max(emOf(*found) * 15, m_list->minimumSizeHint().width()));
    columns->addWidget(found);
    columns->addWidget(m_page);
    columns->addWidget(makeRight(columns));
    columns->setStretchFactor(1, 1); // on a wider screen the page and the text both have more
    columns->setStretchFactor(2, 1);
    columns->setSizes({290, 610, 380});
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notices);
    layout->addWidget(headline);
    layout->addWidget(columns, 1);
    readAsLaidOut(*layout);
    connect(headline, &ReviewHeadline::compareRequested, this,
            [this] { Q_EMIT compareRequested(m_files.paths()); });
    connect(headline, &ReviewHeadline::reportRequested, this, &ReviewWindow::askForReport);
    connect(headline, &ReviewHeadline::whatToDoAsked, this, [this](QPoint where) {
        if (const auto issue = m_walk.shownIssue())
            openMenu(*issue, where);
    });
    return centre;
}

QWidget* ReviewWindow::makeRight(QWidget* parent)
{
    auto* right = new QSplitter(Qt::Vertical, parent);
    right->setObjectName(u"review-right"_s);
    right->setChildrenCollapsible(false);
    right->setMinimumWidth(emOf(*right) * 13); // all three fit a screen of 1280×720 at 200 %
    right->addWidget(m_text);
    right->addWidget(m_problems);
    right->setStretchFactor(0, 1);
    right->setSizes({400, 240});
    return right;
}

void ReviewWindow::connectPanes()
{
    connect(m_text, &KeptTextPane::whatToDoAsked, this, &ReviewWindow::openMenu);
    connect(m_problems, &FoundProblems::whatToDoAsked, this, [this](QPoint where) {
        if (const auto issue = m_walk.shownIssue())
            openMenu(*issue, where);
    });
}

void ReviewWindow::connectFiles()
{
    connect(&m_files, &ReviewedFiles::changed, this, [this] { m_walk.setReview(m_files.review()); });
    connect(&m_files, &ReviewedFiles::readingChanged, this, &ReviewWindow::showReading);
}

void ReviewWindow::showReading()
{
    const bool isCut = m_files.isCancelled() && !m_files.isReading();
    const bool isWhole = m_files.review() && m_files.review()->isWhole;
    const QString waiting = m_files.isReading() ? tr("The files are being read.")
                            : isCut && !isWhole ? tr("Reading was stopped. F5 reads everything.")
                                                : goneWords(m_files);
    m_list->setWaiting(waiting);
    m_page->setWaiting(waiting);
    m_problems->setCut(isCut);
    if (isCut)
        m_notices->put(u"cancelled"_s, {Severity::Warning,
                                        tr("Reading was cancelled: not everything is here, and what is may "
                                           "not have been checked."),
                                        {{tr("Read again"), [this] { m_files.read(); }}}});
    else
        m_notices->take(u"cancelled"_s);
    showGone();
    showTrouble();
}

void ReviewWindow::showGone()
{
    const QString words = goneWords(m_files);
    m_problems->setGone(words);
    if (words.isEmpty())
        m_notices->take(u"gone"_s);
    else
        m_notices->put(u"gone"_s, {.severity = Severity::Warning, .text = words, .canClose = false});
}

void ReviewWindow::showTrouble()
{
    const QString trouble = m_files.review() ? m_files.review()->trouble : QString();
    if (trouble.isEmpty())
        m_notices->take(u"acceptance"_s);
    else
        m_notices->put(u"acceptance"_s, {Severity::Error, trouble});
}

void ReviewWindow::openMenu(const ReviewIssue& issue, QPoint where)
{
    openWhatToDoMenu(m_walk, issue, wishes(), where, *this);
}

void ReviewWindow::askWhatToDo()
{
    if (const auto issue = m_walk.shownIssue())
        openMenu(*issue, m_problems->currentPoint());
}

void ReviewWindow::explain(const ReviewIssue& issue)
{
    showRulePage(m_walk.review()->issue(issue).issue.rule, this);
}

void ReviewWindow::focusPane(bool forward)
{
    std::array<QWidget*, 4> panes{m_list, m_page, m_text, m_problems};
    if (!forward)
        std::ranges::reverse(panes);
    const QWidget* const focus = QApplication::focusWidget();
    const auto from = std::ranges::find_if(panes, [focus](const QWidget* pane) {
        return focus && (pane == focus || pane->isAncestorOf(focus));
    });
    if (from != panes.end())
        std::ranges::rotate(panes, from + 1);
    panes.front()->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

void ReviewWindow::say(const QString& news)
{
    constexpr int milliseconds = 8000;
    statusBar()->showMessage(shownName(news), milliseconds);
}

void ReviewWindow::restore()
{
    constexpr QSize comfortable(1280, 720);
    openOnScreen(*this, comfortable,
                 m_settings ? m_settings->value("review/geometry"_L1).toByteArray() : QByteArray());
    if (!m_settings)
        return;
    for (const auto& [name, key] : splitters)
        if (const QByteArray sizes = m_settings->value(QLatin1String(key)).toByteArray(); !sizes.isEmpty())
            findChild<QSplitter*>(QLatin1String(name))->restoreState(sizes);
}

void ReviewWindow::closeEvent(QCloseEvent* event)
{
    if (m_settings)
        keepLayout(*m_settings, "review/geometry", saveGeometry());
    for (const auto& [name, key] : splitters)
        if (m_settings)
            keepLayout(*m_settings, key, findChild<QSplitter*>(QLatin1String(name))->saveState());
    QMainWindow::closeEvent(event);
}

} // namespace meshwright
