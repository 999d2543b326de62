// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/wizard/history_list.h"

#include "forms/fields/severity_look.h"
#include "forms/parts/empty_state.h"
#include "forms/parts/pane_header.h"

#include <QLabel>
#include <QListView>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// Undone steps are quiet, the present one stands out.
class StepPainter : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->font.setBold(index.data(HistoryModel::IsCurrentRole).toBool());
        if (!index.data(HistoryModel::IsDoneRole).toBool())
            option->palette.setColor(QPalette::Text, muted(option->palette));
    }
};

} // namespace

HistoryList::HistoryList(const Document& document, QWidget* parent)
    : QWidget(parent),
      m_model(document),
      m_stack(new QStackedWidget(this)),
      m_view(new QListView(m_stack))
{
    makeView();
    auto* empty = new EmptyState(Sign::NoHistory, m_stack);
    empty->setText(tr("Nothing has been changed yet."));
    m_empty = empty;
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    setFocusProxy(m_view);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new PaneHeader(tr("History"), this));
    layout->addWidget(m_stack, 1);
    connect(&document, &Document::historyChanged, this, &HistoryList::showCurrent);
    showCurrent();
}

void HistoryList::makeView()
{
    m_view->setObjectName(u"history"_s);
    m_view->setAccessibleName(tr("History"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new StepPainter(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    const auto choose = [this](const QModelIndex& index) {
        Q_EMIT chosen(static_cast<std::size_t>(index.row()));
    };
    connect(m_view, &QListView::clicked, this, choose);
    connect(m_view, &QListView::activated, this, choose);
}

void HistoryList::showCurrent()
{
    m_stack->setCurrentWidget(m_model.rowCount() == 1 ? m_empty : m_view);
    // Out of sight it costs nothing.
    if (!isVisible())
        return;
    const QModelIndex present = m_model.index(m_model.currentRow());
    m_view->setCurrentIndex(present);
    m_view->scrollTo(present);
}

void HistoryList::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    showCurrent();
}

void HistoryList::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showCurrent(); // it stays in sight, also in a window that was just opened
}

} // namespace meshwright
