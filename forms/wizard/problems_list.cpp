// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/wizard/problems_list.h"

#include "forms/parts/empty_state.h"
#include "forms/parts/pane_header.h"
#include "forms/wizard/issue_delegate.h"
#include "forms/wizard/problems_filter.h"

#include <QContextMenuEvent>
#include <QLabel>
#include <QListView>
#include <QMouseEvent>
#include <QPushButton>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <iterator>
#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// Lays its rows out anew for every width: QListView does so for another height only, as if rows could not be
/// wrapped. What can be done about a row is asked for with its light bulb, and with the menu key or button.
class ProblemRows : public QListView
{
public:
    ProblemRows(QWidget* parent, std::function<void(QPoint where)> askWhatToDo)
        : QListView(parent),
          m_askWhatToDo(std::move(askWhatToDo))
    {}

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QListView::resizeEvent(event);
        if (event->size().width() != event->oldSize().width())
            scheduleDelayedItemsLayout();
    }

    void mousePressEvent(QMouseEvent* event) override
    {
        const QModelIndex index = indexAt(event->pos());
        const QRect bulb = IssueDelegate::bulbRect(*this, visualRect(index), index);
        if (event->button() != Qt::LeftButton || !bulb.contains(event->pos()))
            return QListView::mousePressEvent(event);
        setCurrentIndex(index);
        m_askWhatToDo(viewport()->mapToGlobal(bulb.bottomLeft()));
    }

    void contextMenuEvent(QContextMenuEvent* event) override
    {
        const bool isMouse = event->reason() == QContextMenuEvent::Mouse;
        const QModelIndex index = isMouse ? indexAt(event->pos()) : currentIndex();
        if (!index.isValid())
            return;
        setCurrentIndex(index);
        m_askWhatToDo(isMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).bottomLeft()));
    }

private:
    std::function<void(QPoint where)> m_askWhatToDo;
};

/// "maria, until 2026-12-31"; empty where neither is known.
QString byAndUntil(const AcceptedEntry& entry)
{
    QStringList out;
    if (!entry.by.isEmpty())
        out.append(entry.by);
    if (entry.until.isValid())
        out.append(ProblemsList::tr("until %1").arg(entry.until.toString(Qt::ISODate)));
    return out.join(", "_L1);
}

/// As it stands in the list, behind all that counts.
Issue acceptedRow(const steps::AcceptedIssue& accepted)
{
    Issue out = accepted.issue;
    const AcceptedEntry& entry = accepted.entry;
    const QString more = byAndUntil(entry);
    out.message =
        (more.isEmpty() ? ProblemsList::tr("Accepted: %1. %2").arg(entry.reason, out.message)
                        : ProblemsList::tr("Accepted: %1 (%2). %3").arg(entry.reason, more, out.message));
    out.fixes.clear();
    return out;
}

bool isSamePlace(const Issue& a, const Issue& b)
{
    return a.rule == b.rule && a.pointer == b.pointer;
}

} // namespace

ProblemsList::ProblemsList(steps::LiveState& state, QWidget* parent)
    : QWidget(parent),
      m_state(state),
      m_header(new PaneHeader(tr("Problems"), this)),
      m_filter(new ProblemsFilter(this)),
      m_stack(new QStackedWidget(this)),
      m_view(new ProblemRows(m_stack,
                             [this](QPoint where) {
                                 if (const auto issue = currentIssue())
                                     m_state.askWhatToDo({*issue}, where);
                             })),
      m_empty(new EmptyState(Sign::NoProblems, m_stack)),
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
    m_filter->offerAccepted(static_cast<int>(state.accepted.size()));
    m_filter->setVisible(!state.issues.empty() || !state.accepted.empty());
    list();
}

/// What is listed, the accepted at the end; @p shown is how it reads.
std::vector<Issue> ProblemsList::listed(std::vector<Issue>& shown) const
{
    std::vector<Issue> out;
    const steps::WizardState& state = m_state.now();
    std::ranges::copy_if(state.issues, std::back_inserter(out),
                         [this](const Issue& issue) { return m_filter->takes(issue); });
    std::ranges::stable_sort(out, {}, &Issue::severity);
    shown = out;
    if (!m_filter->showsAccepted())
        return out;
    for (const steps::AcceptedIssue& accepted : state.accepted)
        if (m_filter->takes(accepted.issue)) {
            out.push_back(accepted.issue);
            shown.push_back(acceptedRow(accepted));
        }
    return out;
}

void ProblemsList::list()
{
    std::vector<Issue> shown;
    const int row = m_view->currentIndex().row();
    const std::vector<Issue> before = std::exchange(m_listed, listed(shown));
    m_model.setIssues(shown);
    lookWhetherGone(before, row);
    m_header->setRemark(
        isFiltered() ? tr("%1 (%n shown)", nullptr, static_cast<int>(shown.size())).arg(counts()) : counts());
    m_empty->setText(emptyWords());
    m_stack->setCurrentWidget(shown.empty() ? static_cast<QWidget*>(m_empty) : m_view);
    offerWay();
}

/// Of a problem that is gone, the list has chosen a neighbour by itself: nobody has been there yet. It was in
/// @p row of @p before.
void ProblemsList::lookWhetherGone(const std::vector<Issue>& before, int row)
{
    const auto at = static_cast<std::size_t>(row);
    const Issue* now = issueAt(m_view->currentIndex());
    if (row < 0 || at >= before.size() || !now || isSamePlace(*now, before[at]))
        return;
    const auto was =
        std::ranges::find_if(before, [&](const Issue& issue) { return isSamePlace(issue, *now); });
    m_slid = was - before.begin() < row ? -1 : 1;
}

QString ProblemsList::emptyWords() const
{
    const steps::WizardState& state = m_state.now();
    if (!state.issues.empty())
        return tr("None of the problems is of this severity and step.");
    if (state.hindrance == steps::Hindrance::Checking)
        return tr("The virtual node is being checked.");
    if (const QString refused = steps::acceptedErrorWords(state); !refused.isEmpty())
        return tr("No problems but what is accepted. %1.").arg(refused);
    return state.accepted.empty() ? tr("No problems. Everything the API and the rules ask for is there.")
                                  : tr("No problems but what is accepted.");
}

bool ProblemsList::isFiltered() const
{
    return m_filter->isOn();
}

const Issue* ProblemsList::issueAt(const QModelIndex& index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    return index.isValid() && row < m_listed.size() ? &m_listed[row] : nullptr;
}

std::optional<Issue> ProblemsList::currentIssue() const
{
    const Issue* issue = issueAt(m_view->currentIndex());
    return issue ? std::optional(*issue) : std::nullopt;
}

void ProblemsList::askWhatToDo()
{
    if (const auto issue = currentIssue())
        m_state.askWhatToDo({*issue}, m_view->viewport()->mapToGlobal(
                                          m_view->visualRect(m_view->currentIndex()).bottomLeft()));
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
    m_slid = 0;
    if (index.isValid())
        Q_EMIT chosen(index.data(IssuesModel::PointerRole).value<Pointer>());
}

void ProblemsList::step(int by)
{
    const int count = m_model.rowCount();
    if (count == 0)
        return;
    const QModelIndex current = m_view->currentIndex();
    const int slid = by == m_slid ? 0 : by;
    const int row = current.isValid() ? current.row() + slid : (by > 0 ? 0 : count - 1);
    const QModelIndex next = m_model.index((row + count) % count, IssuesModel::Message);
    m_view->setCurrentIndex(next);
    choose(next);
}

} // namespace meshwright
