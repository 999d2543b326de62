// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/review_window/found_list.h"

#include "forms/dialogs/unread_files_dialog.h"
#include "forms/fields/labels.h"
#include "forms/fields/palette_following.h"
#include "forms/fields/severity_look.h"
#include "forms/fields/wheel_guard.h"
#include "forms/parts/empty_state.h"
#include "forms/review_window/found_delegate.h"
#include "forms/style/button_kind.h"
#include "forms/style/measures.h"
#include "models/review/review_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace meshwright {

using namespace Qt::StringLiterals;

QString groupingWords(ReviewGrouping by)
{
    switch (by) {
    case ReviewGrouping::Kind:
        return FoundList::tr("Kind");
    case ReviewGrouping::Mesh:
        return FoundList::tr("Mesh");
    case ReviewGrouping::File:
        return FoundList::tr("File");
    case ReviewGrouping::Rule:
        return FoundList::tr("Rule");
    case ReviewGrouping::Severity:
        break;
    }
    return FoundList::tr("Severity");
}

FoundList::FoundList(ReviewWalk& walk, QWidget* parent)
    : QWidget(parent),
      m_walk(walk),
      m_filter(new QLineEdit(this)),
      m_groups(new QComboBox(this)),
      m_stack(new QStackedWidget(this)),
      m_tree(new QTreeView(m_stack)),
      m_empty(new EmptyState(Sign::NoMesh, m_stack)),
      m_leftOut(makeLabel(this)),
      m_details(new QPushButton(tr("Details…"), this))
{
    makeTree();
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTop());
    layout->addWidget(m_stack, 1);
    layout->addWidget(makeLeftOut());
    connect(&walk, &ReviewWalk::reviewChanged, this, &FoundList::showReview);
    connect(&walk, &ReviewWalk::wantedChanged, this, &FoundList::showWanted);
    connect(&walk, &ReviewWalk::went, this, &FoundList::follow);
    showReview();
}

int FoundList::heightForWidth(int width) const
{
    return layout()->minimumHeightForWidth(width);
}

QWidget* FoundList::makeTop()
{
    auto* top = new QWidget(this);
    m_filter->setObjectName(u"review-filter"_s);
    m_filter->setPlaceholderText(tr("Filter: name, value, pointer, rule"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setAccessibleDescription(
        tr("Shows what has each of these words in a name, a value, a pointer or a rule."));
    m_filter->setClearButtonEnabled(true);
    m_groups->setObjectName(u"review-grouping"_s);
    m_groups->setAccessibleName(tr("Group by"));
    guardFromWheel(m_groups);
    for (const ReviewGrouping by : allReviewGroupings)
        m_groups->addItem(groupingWords(by));
    QLabel* const caption = makeLabel(tr("Group by"), top);
    caption->setBuddy(m_groups);
    keepColour(*caption, QPalette::WindowText, muted);
    auto* line = new QHBoxLayout;
    line->setSpacing(measures.gap.small);
    line->addWidget(caption);
    line->addWidget(m_groups, 1);
    auto* layout = new QVBoxLayout(top);
    layout->setContentsMargins(measures.gap.small, measures.gap.small, measures.gap.small,
                               measures.gap.small);
    layout->setSpacing(measures.gap.small);
    layout->addWidget(m_filter);
    layout->addLayout(line);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& typed) {
        m_closedFound.clear(); // who looks for something sees what is found
        WantedProblems wanted = m_walk.wanted();
        wanted.words = SearchedWords(typed);
        m_walk.want(wanted);
    });
    connect(m_groups, &QComboBox::activated, this,
            [this](int index) { groupBy(allReviewGroupings[static_cast<std::size_t>(index)]); });
    return top;
}

void FoundList::makeTree()
{
    setFocusProxy(m_tree);
    m_tree->setObjectName(u"review-found"_s);
    m_tree->setAccessibleName(tr("What was found"));
    m_tree->setModel(&m_model);
    m_tree->setHeaderHidden(true);
    m_tree->setMinimumHeight(3 * measures.height.item);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setItemDelegate(new FoundDelegate(m_tree));
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &FoundList::choose);
    connect(m_tree, &QTreeView::collapsed, this,
            [this](const QModelIndex& group) { noteGroup(group, false); });
    connect(m_tree, &QTreeView::expanded, this, [this](const QModelIndex& group) { noteGroup(group, true); });
}

QWidget* FoundList::makeLeftOut()
{
    auto* bottom = new QWidget(this);
    m_leftOut->setObjectName(u"review-left-out"_s);
    m_leftOut->setWordWrap(true);
    keepColour(*m_leftOut, QPalette::WindowText, muted);
    m_details->setObjectName(u"review-left-out-details"_s);
    m_details->setAccessibleName(tr("What was left out, in detail"));
    setKind(*m_details, ButtonKind::Quiet);
    auto* layout = new QHBoxLayout(bottom);
    layout->setContentsMargins(measures.gap.medium, measures.gap.small, measures.gap.small,
                               measures.gap.small);
    layout->addWidget(m_leftOut, 1);
    layout->addWidget(m_details);
    connect(m_details, &QPushButton::clicked, this, &FoundList::showLeftOut);
    return bottom;
}

void FoundList::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void FoundList::groupBy(ReviewGrouping by)
{
    m_groups->setCurrentIndex(static_cast<int>(by));
    m_model.groupBy(by);
    showTree();
    Q_EMIT groupedBy(by);
}

void FoundList::setWaiting(const QString& words)
{
    m_waiting = words;
    sayWhyEmpty();
}

/// What is read again stays as it was looked at: which groups are closed, and how far down one is.
void FoundList::showReview()
{
    const bool wasCurrent = m_tree->currentIndex().isValid();
    const int scrolled = m_tree->verticalScrollBar()->value();
    {
        const QScopedValueRollback following(m_isFollowing, true);
        m_model.setReview(m_walk.review());
    }
    const QString leftOut =
        m_walk.review() && m_walk.review()->isWhole ? leftOutWords(*m_walk.review()) : QString();
    m_leftOut->setText(leftOut);
    m_leftOut->parentWidget()->setVisible(!leftOut.isEmpty());
    m_tree->setAutoScroll(!wasCurrent);
    showTree();
    m_tree->setAutoScroll(true);
    m_tree->verticalScrollBar()->setValue(scrolled);
}

void FoundList::showWanted()
{
    {
        const QScopedValueRollback following(m_isFollowing, true);
        m_model.showOnly(m_walk.wanted());
    }
    showTree();
}

void FoundList::showTree()
{
    const QScopedValueRollback following(m_isFollowing, true);
    openGroups();
    sayWhyEmpty();
    follow();
}

FoundList::ClosedGroups& FoundList::closedNow()
{
    return m_walk.wanted().words.isEmpty() ? m_closed[m_model.grouping()] : m_closedFound;
}

void FoundList::openGroups()
{
    const QScopedValueRollback opening(m_isOpening, true);
    m_tree->expandAll();
    const ClosedGroups& closed = closedNow();
    if (closed.isEmpty())
        return;
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (const QModelIndex group = m_model.index(row, 0); closed.contains(group.data().toString()))
            m_tree->collapse(group);
}

void FoundList::noteGroup(const QModelIndex& group, bool isOpen)
{
    if (m_isOpening)
        return;
    if (isOpen)
        closedNow().remove(group.data().toString());
    else
        closedNow().insert(group.data().toString());
}

void FoundList::sayWhyEmpty()
{
    const bool hasAny = m_model.countShown() > 0;
    m_empty->setText(m_model.countAll() > 0 && !m_walk.wanted().isAll()
                         ? tr("Nothing has these words and one of the problems that are chosen above.")
                     : m_model.countAll() > 0 ? tr("Nothing has these words. Try fewer of them.")
                     : !m_waiting.isEmpty()   ? m_waiting
                                              : tr("There is nothing of App Mesh here."));
    m_stack->setCurrentWidget(hasAny ? static_cast<QWidget*>(m_tree) : m_empty);
}

void FoundList::follow()
{
    const auto& spot = m_walk.spot();
    const QVariant current = m_tree->currentIndex().data(ReviewTree::RowRole);
    if (!spot || (current.isValid() && current.toULongLong() == spot->row))
        return;
    const QScopedValueRollback following(m_isFollowing, true);
    if (const QModelIndex index = m_model.indexOf(spot->row); index.isValid())
        m_tree->setCurrentIndex(index);
    else
        m_tree->selectionModel()->clear();
}

void FoundList::choose(const QModelIndex& index)
{
    const QVariant row = index.data(ReviewTree::RowRole);
    if (m_isFollowing || !row.isValid())
        return;
    const bool isByRule = m_model.grouping() == ReviewGrouping::Rule;
    const std::string rule = isByRule ? index.parent().data().toString().toStdString() : std::string();
    m_walk.goToWorstOf(static_cast<std::size_t>(row.toULongLong()), rule);
}

void FoundList::showLeftOut()
{
    if (!m_walk.review())
        return;
    std::vector<UnreadFile> files;
    for (const LeftOut& one : leftOutOf(*m_walk.review()))
        files.push_back({one.path, one.reason});
    showUnreadFiles(files, this);
}

} // namespace meshwright
