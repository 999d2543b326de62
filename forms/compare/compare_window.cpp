// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/compare/compare_window.h"

#include "forms/compare/comparison_headline.h"
#include "forms/parts/kept_layout.h"
#include "forms/parts/notice_bar.h"
#include "forms/parts/on_screen.h"
#include "forms/parts/reading_order.h"
#include "forms/style/icons.h"
#include "models/text/shown_name.h"

#include <QAction>
#include <QCloseEvent>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QStatusBar>
#include <QVBoxLayout>

#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

CompareWindow::CompareWindow(const FileCommands& files, QSettings* settings, QWidget* parent)
    : QMainWindow(parent),
      m_settings(settings)
{
    setObjectName(u"compare"_s);
    setWindowTitle(tr("Compare"));
    auto* centre = new QWidget(this);
    m_notices = new NoticeBar(centre);
    m_view = new ComparisonView(true, centre);
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notices);
    layout->addWidget(m_view, 1);
    readAsLaidOut(*layout);
    setCentralWidget(centre);
    makeMenus(files);
    statusBar()->setSizeGripEnabled(false);
    connect(m_view, &ComparisonView::takeOverRequested, this, &CompareWindow::takeOverRequested);
    openOnScreen(*this, {1180, 720},
                 settings ? settings->value("compare/geometry"_L1).toByteArray() : QByteArray());
}

void CompareWindow::makeMenus(const FileCommands& files)
{
    const auto add = [this](QMenu* menu, Sign sign, const QString& text, const QKeySequence& keys,
                            auto does) {
        QAction* const action = menu->addAction(icon(sign), text);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, does);
        return action;
    };
    QMenu* const file = menuBar()->addMenu(tr("&File"));
    addFileCommands(*file, files);
    file->addSeparator();
    add(file, Sign::Export, tr("Repor&t…"), {}, &CompareWindow::reportRequested)
        ->setObjectName(u"compare-report"_s);
    add(file, Sign::Close, tr("C&lose"), QKeySequence::Close, &QWidget::close);
    if (files.quit)
        add(file, Sign::Quit, tr("&Quit"), quitKeys(), files.quit);
    QMenu* const edit = menuBar()->addMenu(tr("&Edit"));
    add(edit, Sign::Copy, tr("Copy as &text"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, [this] {
        m_view->copyText();
    })->setObjectName(u"copy-all"_s);
    QMenu* const view = menuBar()->addMenu(tr("&View"));
    view->addActions(m_view->headline().choices());
    if (files.addLook) {
        view->addSeparator();
        files.addLook(*view);
    }
    QMenu* const compare = menuBar()->addMenu(tr("&Compare"));
    add(compare, Sign::Next, tr("&Next"), Qt::ALT | Qt::Key_Down, [this] { m_view->goOn(1); });
    add(compare, Sign::Previous, tr("&Previous"), Qt::ALT | Qt::Key_Up, [this] { m_view->goOn(-1); });
    compare->addSeparator();
    add(compare, Sign::Compare, tr("S&wap sides"), {}, &CompareWindow::swapRequested)
        ->setObjectName(u"swap-sides"_s);
    add(compare, Sign::Refresh, tr("Compare &again"), QKeySequence::Refresh, &CompareWindow::againRequested)
        ->setObjectName(u"compare-again"_s);
}

void CompareWindow::show(std::shared_ptr<const Comparison> comparison)
{
    setWindowTitle(tr("Compare %1 ↔ %2 – Meshwright")
                       .arg(shownName(comparison->before.title), shownName(comparison->after.title)));
    m_notices->take(u"missing"_s);
    if (!comparison->missing.isEmpty()) {
        constexpr qsizetype most = 5;
        QStringList words = comparison->missing.mid(0, most);
        if (comparison->missing.size() > most)
            words.append(tr("And %n more.", nullptr, static_cast<int>(comparison->missing.size() - most)));
        m_notices->put(
            u"missing"_s,
            {Severity::Warning, tr("Not everything could be read, and what stands there is not compared. %1")
                                    .arg(shownNames(words).join(u' '))});
    }
    m_view->show(std::move(comparison));
    m_view->setFocus();
}

void CompareWindow::say(const QString& news)
{
    statusBar()->showMessage(shownName(news));
}

void CompareWindow::closeEvent(QCloseEvent* event)
{
    if (m_settings)
        keepLayout(*m_settings, "compare/geometry", saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace meshwright
