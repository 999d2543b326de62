// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/wizard/problems_list.h"

#include "forms/parts/empty_state.h"
#include "forms/parts/pane_header.h"
#include "forms/wizard/issue_delegate.h"
#include "forms/wizard/problems_filter.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// Lays its rows out anew for every width: QListView does so for another height only, as if rows could not be
/// wrapped.
class WrappedRows : public QListView
{
public:
    using QListView::QListView;

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QListView::resizeEvent(event);
        if (event->size().width() != event->oldSize().width())
            scheduleDelayedItemsLayout();
    }
};

} // namespace

ProblemsList::ProblemsList(steps::LiveState& state, QWidget* parent)
    : QWidget(parent),
      m_state(state),
      m_header(new PaneHeader(tr("Problems"), this)),
      m_filter(new ProblemsFilter(this)),
      m_stack(new QStackedWidget(this)),
      m_view(new WrappedRows(m_stack)),
      m_empty(makeEmptyState(m_stack)),
      m_way(new QPushButton(this))
{
    makeView();
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_filter);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_way);
    makeWay();
    connect(&state, &steps::LiveState::changed, this, &ProblemsList::refresh);
    connect(m_filter, &ProblemsFilter::changed, this, &ProblemsList::list);
    refresh();
}

void ProblemsList::makeView()
{
    setFocusProxy(m_view);
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
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProblemsList::offerWay);
}

void ProblemsList::makeWay()
{
    m_way->setObjectName(u"problem-way"_s);
    m_way->setAutoDefault(false);
    m_way->setMinimumWidth(1); // its words make no pane wider
    connect(m_way, &QPushButton::clicked, this, [this] {
        const Issue* issue = issueAt(m_view->currentIndex());
        if (const auto cure = issue ? steps::cureOf(*issue) : std::nullopt)
            m_state.ask(*cure);
    });
}

QString ProblemsList::counts() const
{
    return steps::countWords(m_state.now());
}

void ProblemsList::refresh()
{
    const steps::WizardState& state = m_state.now();
    if (state.issues.empty() && state.hindrance != steps::Hindrance::Checking)
        m_filter->clear(); // what is wrong next is to be seen
    m_filter->setVisible(!state.issues.empty());
    list();
}

void ProblemsList::list()
{
    const steps::WizardState& state = m_state.now();
    std::vector<Issue> shown;
    shown.reserve(state.issues.size());
    std::ranges::copy_if(state.issues, std::back_inserter(shown),
                         [this](const Issue& issue) { return m_filter->takes(issue); });
    std::ranges::stable_sort(shown, {}, &Issue::severity);
    m_model.setIssues(shown);
    m_header->setRemark(
        isFiltered() ? tr("%1 (%n shown)", nullptr, static_cast<int>(shown.size())).arg(counts()) : counts());
    m_empty->setText(!state.issues.empty() ? tr("None of the problems is of this severity and step.")
                     : state.hindrance == steps::Hindrance::Checking
                         ? tr("The virtual node is being checked.")
                         : tr("No problems. Everything the API and the rules ask for is there."));
    m_stack->setCurrentWidget(shown.empty() ? static_cast<QWidget*>(m_empty) : m_view);
    offerWay();
}

bool ProblemsList::isFiltered() const
{
    return m_filter->isOn();
}

const Issue* ProblemsList::issueAt(const QModelIndex& index) const
{
    if (!index.isValid())
        return nullptr;
    const std::string rule = index.data(IssuesModel::RuleRole).toString().toStdString();
    for (const Issue* issue : m_state.now().at(index.data(IssuesModel::PointerRole).value<Pointer>()))
        if (issue->rule == rule)
            return issue;
    return nullptr;
}

void ProblemsList::offerWay()
{
    const Issue* issue = issueAt(m_view->currentIndex());
    const auto cure = issue ? steps::cureOf(*issue) : std::nullopt;
    m_way->setVisible(cure.has_value());
    if (!cure)
        return;
    m_way->setText(steps::wayWords(*cure));
    m_way->setAccessibleName(m_way->text());
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
