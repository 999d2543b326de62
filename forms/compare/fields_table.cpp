// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/compare/fields_table.h"

#include "forms/fields/labels.h"
#include "forms/style/chip.h"
#include "forms/style/icons.h"
#include "forms/style/measures.h"
#include "forms/style/row_ground.h"
#include "forms/style/text_size.h"
#include "models/compare/why_not_taken.h"
#include "models/text/foreign_text.h"

#include <QAction>
#include <QHeaderView>
#include <QPainter>
#include <QResizeEvent>
#include <QStyledItemDelegate>
#include <QToolButton>

#include <algorithm>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// Draws what a difference means as a chip, and what is there now so that it stands out where it matters.
class FieldDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        if (index.column() != FieldRows::Class)
            return QStyledItemDelegate::paint(painter, option, index);
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        const QString words = item.text;
        drawWithoutWords(*painter, item);
        if (words.isEmpty())
            return;
        const QRect room = option.rect.adjusted(measures.gap.small, 0, -measures.gap.small, 0);
        drawChip(*painter,
                 QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter,
                                     chipSize(words, option.font), room),
                 words, index.data(FieldRows::TlsRole).toBool() ? Tone::Warning : Tone::Neutral,
                 option.palette, option.font);
    }
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QSize usual = QStyledItemDelegate::sizeHint(option, index);
        if (index.column() != FieldRows::Class)
            return {usual.width(), std::max(usual.height(), measures.height.row)};
        return chipSize(index.data().toString(), option.font) + QSize(2 * measures.gap.small, 0);
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QVariant kind = index.data(FieldRows::ClassRole);
        if (index.column() != FieldRows::After || !kind.isValid() ||
            static_cast<DifferenceClass>(kind.toInt()) != DifferenceClass::Behaviour)
            return;
        option->font = fontOf(TextSize::Strong, option->font);
        option->fontMetrics = QFontMetrics(option->font);
    }
};

} // namespace

FieldsTable::FieldsTable(QWidget* parent)
    : QTableView(parent),
      m_takeOver(new QAction(icon(Sign::Import), tr("&Take over"), this))
{
    setObjectName(u"differences"_s);
    setAccessibleName(tr("Differences"));
    setModel(&m_rows);
    setItemDelegate(new FieldDelegate(this));
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(true);
    setVerticalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setUpHeaders();
    m_takeOver->setObjectName(u"take-over"_s);
    m_takeOver->setShortcut(Qt::CTRL | Qt::Key_T);
    m_takeOver->setShortcutContext(Qt::WidgetShortcut);
    connect(m_takeOver, &QAction::triggered, this, &FieldsTable::takeOverCurrent);
    addAction(m_takeOver);
}

void FieldsTable::setUpHeaders()
{
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void FieldsTable::show(const Comparison& comparison, const ResourceDifference& one,
                       const QString& whyNotTaken)
{
    m_rows.show(comparison, one);
    m_takeOver->setEnabled(whyNotTaken.isEmpty());
    const QString words = whyNotTaken.isEmpty() ? takingWords(comparison, one) : whyNotTaken;
    m_takeOver->setToolTip(shownAsIs(words));
    setAccessibleDescription(whyNotTaken);
    if (whyNotTaken.isEmpty())
        addButtons(words);
    if (m_rows.rowCount() > 0)
        setCurrentIndex(m_rows.index(0, 0));
    fit();
    updateGeometry();
}

void FieldsTable::clear()
{
    m_rows.clear();
    updateGeometry();
}

/// A button each for as many as a person looks at; the command of the menu is there for all.
void FieldsTable::addButtons(const QString& doing)
{
    constexpr int most = 100;
    int width = 0;
    for (int row = 0; row < std::min(m_rows.rowCount(), most); ++row) {
        if (!m_rows.at(row))
            continue;
        auto* button = new QToolButton(this);
        button->setText(tr("Take over"));
        button->setAccessibleName(
            tr("Take over: %1").arg(m_rows.index(row, FieldRows::What).data().toString()));
        button->setToolTip(shownAsIs(doing));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, [this, row] {
            if (const FieldDifference* one = m_rows.at(row))
                Q_EMIT takeOverRequested(FieldDifference(*one));
        });
        setIndexWidget(m_rows.index(row, FieldRows::TakeOver), button);
        width = std::max(width, button->sizeHint().width());
    }
    setColumnWidth(FieldRows::TakeOver, width + measures.gap.tight);
}

/// The columns share the width, what it is about most of it; rows are as high as their texts then.
void FieldsTable::fit()
{
    setColumnWidth(FieldRows::Class, std::max(sizeHintForColumn(FieldRows::Class),
                                              horizontalHeader()->sectionSizeHint(FieldRows::Class)));
    constexpr int ems = 40; // what the words need: without that, the menu and the keys have to do
    setColumnHidden(FieldRows::TakeOver, !m_takeOver->isEnabled() || viewport()->width() < ems * emOf(*this));
    const int taken = columnWidth(FieldRows::Class) +
                      (isColumnHidden(FieldRows::TakeOver) ? 0 : columnWidth(FieldRows::TakeOver));
    const int room = std::max(viewport()->width() - taken, 3);
    const int side = room * 3 / 10;
    setColumnWidth(FieldRows::What, room - 2 * side);
    setColumnWidth(FieldRows::Before, side);
    setColumnWidth(FieldRows::After, side);
    resizeRowsToContents();
}

void FieldsTable::takeOverCurrent()
{
    if (const FieldDifference* one = m_rows.at(currentIndex().row()))
        Q_EMIT takeOverRequested(FieldDifference(*one));
}

int FieldsTable::wholeHeight() const
{
    return horizontalHeader()->sizeHint().height() + verticalHeader()->length() + 2 * frameWidth();
}

QSize FieldsTable::sizeHint() const
{
    return {QTableView::sizeHint().width(), wholeHeight()};
}

void FieldsTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() == event->oldSize().width())
        return;
    fit();
    Q_EMIT rowsFitted();
}

} // namespace meshwright
