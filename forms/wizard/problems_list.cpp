// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/wizard/problems_list.h"

#include "forms/parts/empty_state.h"
#include "forms/parts/pane_header.h"
#include "forms/wizard/issue_delegate.h"
#include "models/words/issue_words.h"

#include <QLabel>
#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace meshwright {

using namespace Qt::StringLiterals;

ProblemsList::ProblemsList(const LiveIssues& issues, QWidget* parent)
    : QWidget(parent),
      m_issues(issues),
      m_header(new PaneHeader(tr("Problems"), this)),
      m_stack(new QStackedWidget(this)),
      m_view(new QListView(m_stack)),
      m_empty(makeEmptyState(m_stack))
{
    makeView();
    m_empty->setText(tr("No problems. Everything the API and the rules ask for is there."));
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    setFocusProxy(m_view);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);
    connect(&issues, &LiveIssues::changed, this, &ProblemsList::refresh);
    refresh();
}

void ProblemsList::makeView()
{
    m_view->setObjectName(u"problems"_s);
    m_view->setAccessibleName(tr("Problems"));
    m_view->setModel(&m_model);
    m_view->setModelColumn(IssuesModel::Message);
    m_view->setItemDelegate(new IssueDelegate(m_view));
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setLayoutMode(QListView::Batched); // every row is as high as its words: thousands take a while
    m_view->setBatchSize(25);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setFrameShape(QFrame::NoFrame);
    connect(m_view, &QListView::clicked, this, &ProblemsList::choose);
    connect(m_view, &QListView::activated, this, &ProblemsList::choose);
}

QString ProblemsList::counts() const
{
    return countWords(m_issues.all());
}

void ProblemsList::refresh()
{
    m_model.setIssues(m_issues.all());
    m_header->setRemark(counts());
    m_stack->setCurrentWidget(m_issues.all().empty() ? static_cast<QWidget*>(m_empty) : m_view);
}

void ProblemsList::choose(const QModelIndex& index)
{
    if (index.isValid())
        Q_EMIT chosen(index.data(IssuesModel::PointerRole).value<Pointer>());
}

void ProblemsList::step(int by)
{
    const int count = m_model.rowCount();
    if (count == 0)
        return;
    const QModelIndex current = m_view->currentIndex();
    const int row = current.isValid() ? current.row() + by : (by > 0 ? 0 : count - 1);
    const QModelIndex next = m_model.index((row + count) % count, IssuesModel::Message);
    m_view->setCurrentIndex(next);
    choose(next);
}

} // namespace meshwright
