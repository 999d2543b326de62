// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fields/item_list.h"

#include "forms/fields/announcement.h"
#include "forms/fields/caption.h"
#include "forms/fields/flow_layout.h"
#include "forms/fields/frames.h"
#include "forms/fields/labels.h"
#include "forms/fields/row_delegate.h"
#include "forms/fields/shown_rows.h"
#include "forms/steps/root.h"
#include "forms/style/button_kind.h"
#include "forms/style/measures.h"
#include "forms/style/pens.h"
#include "models/schema/field.h"
#include "models/text/foreign_text.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>
#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int manyRows = 8; ///< from so many on there is a filter

} // namespace

ItemList::ItemList(const FormContext& context, const Pointer& list, const steps::ListOf& node,
                   QWidget* parent)
    : QWidget(parent),
      m_rows(new ShownRows(context, list, node, this)),
      m_filter(new QLineEdit(this)),
      m_view(new QListView(this)),
      m_empty(makeHelp(steps::translated(node.empty), this)),
      m_told(makeHelp(u" "_s, this)),
      m_takesNames(static_cast<bool>(node.named))
{
    makeCard(*this);
    makeFilter();
    makeView(list);
    m_view->setItemDelegate(new RowDelegate(context, m_view));
    auto* layout = makeStack(this);
    const int aside = measures.gap.medium; // as in any card
    layout->setContentsMargins(aside, measures.gap.small, aside, aside);
    layout->addWidget(m_empty);
    layout->addWidget(m_filter);
    layout->addWidget(m_view);
    layout->addWidget(makeButtons(node));
    layout->addWidget(m_told);
    readAsStacked(*layout);
    refresh();
}

void ItemList::makeFilter()
{
    m_filter->setObjectName(u"filter"_s);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setAccessibleDescription(tr("Shows the rows that hold these letters. Down goes to them."));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, m_rows, &ShownRows::filter);
}

void ItemList::makeView(const Pointer& list)
{
    m_view->setModel(m_rows);
    m_view->setObjectName(list.string());
    m_view->setAccessibleName(schema::label(*steps::fieldAt(list)));
    m_view->setUniformItemSizes(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // rows are shortened
    m_view->installEventFilter(this);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ItemList::keepChosen);
    connect(m_rows, &QAbstractItemModel::modelReset, this, &ItemList::showChosen); // after the view's own
    const auto shortcut = [this](const QKeySequence& keys, auto does) {
        connect(new QShortcut(keys, m_view, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated,
                this, does);
    };
    shortcut(QKeySequence(Qt::ALT | Qt::Key_Up), [this] { moveBy(-1); });
    shortcut(QKeySequence(Qt::ALT | Qt::Key_Down), [this] { moveBy(1); });
    shortcut(QKeySequence(Qt::Key_Delete), [this] { Q_EMIT removeAsked(); });
}

template <typename Does>
QPushButton* ItemList::makeButton(const QString& text, const char* name, QWidget* parent, Does does)
{
    auto* button = new QPushButton(text, parent);
    button->setAutoDefault(false);
    button->setObjectName(QString::fromLatin1(name));
    button->setAccessibleName(QString(text).remove(u'&'));
    connect(button, &QPushButton::clicked, this, does);
    parent->layout()->addWidget(button);
    return button;
}

QWidget* ItemList::makeButtons(const steps::ListOf& node)
{
    auto* line = new QWidget(this);
    new FlowLayout(FlowLayout::Columns::AsNeeded, measures.gap.small, line);
    m_add = makeButton(steps::translated(node.add), "add", line, [this] { Q_EMIT addAsked(); });
    m_duplicate = makeButton(tr("Duplicate"), "duplicate", line, [this] { Q_EMIT duplicateAsked(); });
    m_remove = makeButton(tr("Remove"), "remove", line, [this] { Q_EMIT removeAsked(); });
    m_up = makeButton(tr("Move up"), "move-up", line, [this] { moveBy(-1); });
    m_down = makeButton(tr("Move down"), "move-down", line, [this] { moveBy(1); });
    if (const QKeySequence key = m_add->shortcut(); !key.isEmpty())
        m_add->setToolTip(
            shownAsIs(tr("%1 anywhere in this step", "a key").arg(key.toString(QKeySequence::NativeText))));
    for (QPushButton* rare : {m_duplicate, m_remove, m_up, m_down})
        setKind(*rare, ButtonKind::Quiet);
    m_up->setToolTip(tr("Alt+Up in the list"));
    m_down->setToolTip(tr("Alt+Down in the list"));
    if (m_takesNames)
        makeButton(tr("Paste names"), "paste-names", line, [this] {
            Q_EMIT pasteAsked();
        })->setToolTip(tr("Ctrl+V in the list: each line that was copied becomes a row."));
    return line;
}

void ItemList::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    drawCard(painter, rect(), palette());
}

bool ItemList::isPasting(QEvent& event)
{
    const bool isKey = event.type() == QEvent::KeyPress || event.type() == QEvent::ShortcutOverride;
    return m_takesNames && isKey && static_cast<QKeyEvent&>(event).matches(QKeySequence::Paste);
}

bool ItemList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view && isPasting(*event)) {
        event->accept(); // here it is no command of the window
        if (event->type() == QEvent::KeyPress)
            Q_EMIT pasteAsked();
        return true;
    }
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (!m_view->currentIndex().isValid())
                m_view->setCurrentIndex(m_rows->index(0));
            m_view->setFocus(Qt::OtherFocusReason);
            return true;
        }
        if (key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            m_filter->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

int ItemList::count() const
{
    return m_rows->items();
}

QWidget* ItemList::control() const
{
    return count() > 0 ? static_cast<QWidget*>(m_view) : m_add;
}

void ItemList::keepChosen(const QModelIndex& current)
{
    if (!current.isValid() && m_rows->isFiltered())
        return; // it is out of sight, and still the one that is edited
    m_item = m_rows->itemIn(current.row());
    refresh();
    Q_EMIT chosen(m_item);
}

void ItemList::choose(int item)
{
    m_rows->catchUp();
    if (item >= 0 && m_rows->rowOf(item) < 0)
        m_filter->clear();
    m_item = item;
    m_view->setCurrentIndex(m_rows->index(m_rows->rowOf(item)));
    refresh();
}

void ItemList::chooseShown(int item)
{
    m_rows->catchUp();
    int row = m_rows->rowCount() - 1;
    while (row > 0 && m_rows->itemIn(row - 1) >= item)
        --row;
    choose(m_rows->itemIn(row));
}

void ItemList::keep()
{
    // Where a filter leaves nothing there may be none chosen: what is out of sight is not to be removed.
    const int least = m_rows->isFiltered() ? -1 : 0;
    m_item = std::min(std::max(m_item, least), count() - 1);
    m_view->setCurrentIndex(m_rows->index(m_rows->rowOf(m_item)));
    refresh();
}

/// Other rows are shown than before.
void ItemList::showChosen()
{
    const int item = m_item < 0 && !m_rows->isFiltered() ? 0 : m_item;
    if (const int row = m_rows->rowOf(item); row >= 0)
        m_view->setCurrentIndex(m_rows->index(row));
    refresh();
}

void ItemList::moveBy(int by)
{
    const int to = m_item + by;
    if (m_item >= 0 && to >= 0 && to < count() && !m_rows->isFiltered())
        Q_EMIT moveAsked(to);
}

void ItemList::refresh()
{
    const bool isAny = count() > 0;
    m_empty->setVisible(!isAny);
    m_told->hide(); // it was about what is past
    m_view->setVisible(isAny);
    m_filter->setVisible(count() >= manyRows || m_rows->isFiltered());
    if (!m_add)
        return; // it is being made
    for (QPushButton* button : {m_duplicate, m_remove})
        button->setEnabled(m_item >= 0);
    m_up->setEnabled(m_item > 0 && !m_rows->isFiltered());
    m_down->setEnabled(m_item >= 0 && m_item + 1 < count() && !m_rows->isFiltered());
    const int rows = std::clamp(m_rows->rowCount(), 1, m_mostRows);
    m_view->setFixedHeight(rows * std::max(m_view->sizeHintForRow(0), fontMetrics().height()) +
                           2 * m_view->frameWidth());
    m_view->setVerticalScrollBarPolicy(m_rows->rowCount() > m_mostRows ? Qt::ScrollBarAsNeeded
                                                                       : Qt::ScrollBarAlwaysOff);
}

void ItemList::fitInto(int height)
{
    const int row = std::max(m_view->sizeHintForRow(0), fontMetrics().height());
    const int most = std::clamp(height * 2 / 5 / row, 3, 7);
    if (most == std::exchange(m_mostRows, most))
        return;
    refresh();
    if (m_view->currentIndex().isValid())
        m_view->scrollTo(m_view->currentIndex());
}

void ItemList::tell(const QString& words)
{
    m_told->setText(words);
    m_told->show();
    Announcement::say(*this, words);
}

} // namespace meshwright
