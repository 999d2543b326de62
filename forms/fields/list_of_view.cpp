// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fields/list_of_view.h"

#include "forms/fields/detail_area.h"
#include "forms/fields/form.h"
#include "forms/fields/frames.h"
#include "forms/fields/into_view.h"
#include "forms/fields/issue_label.h"
#include "forms/fields/item_list.h"
#include "forms/fields/labels.h"
#include "forms/steps/root.h"
#include "forms/style/text_size.h"
#include "models/json/json.h"
#include "models/json/list_item.h"
#include "models/text/shown_name.h"

#include <QAbstractSpinBox>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace meshwright {

namespace {

/// The names that were copied, one a line.
QStringList copiedNames()
{
    QStringList names;
    for (const QString& line : QGuiApplication::clipboard()->text().split(u'\n'))
        if (const QString name = line.trimmed(); !name.isEmpty())
            names.append(name);
    return names;
}

QScrollArea* scrollAreaAround(const QWidget& widget)
{
    for (QWidget* around = widget.parentWidget(); around; around = around->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(around))
            return area;
    return nullptr;
}

} // namespace

ListOfView::ListOfView(const FormContext& context, const steps::ListOf& node, const Pointer& scope,
                       QWidget* parent)
    : NodeView(context, scope.resolve(node.at), parent),
      m_node(node),
      m_keep(keepFor(scope, at())),
      m_list(new ItemList(context, at(), node, this)),
      m_title(makeLabel(this)),
      m_detail(new DetailArea(this)),
      m_issues(new IssueLabel(context, {at()}, this))
{
    setTextSize(*m_title, TextSize::Section);
    m_title->setWordWrap(true);
    makeStack(m_detail->widget())->addStretch(1); // fields stay together at the top
    auto* layout = makeStack(this);
    layout->addWidget(m_list);
    layout->addWidget(m_issues);
    layout->addWidget(m_title);
    layout->addWidget(m_detail, 1);
    layout->addStretch(); // an empty list stays at the top
    readAsStacked(*layout);
    connectList();
    choose(m_list->count() > 0 ? 0 : -1);
}

void ListOfView::connectList()
{
    connect(&context().document, &Document::changed, this, &ListOfView::documentChanged);
    connect(m_list, &ItemList::chosen, this, &ListOfView::showItem);
    connect(m_list, &ItemList::addAsked, this, &ListOfView::add);
    connect(m_list, &ItemList::duplicateAsked, this, &ListOfView::duplicate);
    connect(m_list, &ItemList::removeAsked, this, &ListOfView::remove);
    connect(m_list, &ItemList::moveAsked, this, &ListOfView::moveTo);
    connect(m_list, &ItemList::pasteAsked, this, &ListOfView::paste);
}

NodeView* ListOfView::inner() const
{
    return m_form;
}

QWidget* ListOfView::control() const
{
    return m_list->control();
}

bool ListOfView::reveal(const Pointer& where)
{
    if (closeness(where) < 0)
        return false;
    if (const auto item = itemAround(at(), where); item && *item < static_cast<std::size_t>(m_list->count()))
        choose(static_cast<int>(*item));
    return NodeView::reveal(where);
}

void ListOfView::showEvent(QShowEvent* event)
{
    NodeView::showEvent(event);
    if (QScrollArea* around = scrollAreaAround(*this); around != m_around) {
        if (m_around)
            m_around->viewport()->removeEventFilter(this);
        m_around = around;
        if (m_around)
            m_around->viewport()->installEventFilter(this);
    }
    QTimer::singleShot(0, this, &ListOfView::fitHeight); // where it stands is known then
}

bool ListOfView::event(QEvent* event)
{
    const bool isTaken = NodeView::event(event);
    // Its rows, problems or buttons need other room than before.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        fitHeight();
    return isTaken;
}

bool ListOfView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && m_around && watched == m_around->viewport())
        fitHeight();
    return NodeView::eventFilter(watched, event);
}

void ListOfView::fitHeight()
{
    if (!m_around || !m_around->widget() || !m_around->widget()->isAncestorOf(this))
        return;
    int below = 0;
    for (const QWidget* around = parentWidget(); around != m_around->viewport();
         around = around->parentWidget())
        if (around->layout())
            below += around->layout()->contentsMargins().bottom();
    const int height = m_around->viewport()->height() - mapTo(m_around->widget(), QPoint()).y() - below;
    m_list->fitInto(height);
    // Where there is less room than all of it needs, the step scrolls as well.
    const QLayout& all = *layout();
    const int least =
        all.hasHeightForWidth() ? all.minimumHeightForWidth(width()) : all.minimumSize().height();
    setFixedHeight(std::max(height, least));
}

void ListOfView::documentChanged(const Pointer& where)
{
    if (where.related(at()))
        showTitle();
    // A change inside an item is its form's business; the list itself, or something around it, is ours.
    if (!where.contains(at()))
        return;
    m_list->keep();
    showItem(m_list->item());
}

void ListOfView::choose(int item)
{
    m_list->choose(item);
    showItem(item);
}

void ListOfView::showItem(int row)
{
    const Pointer item = row < 0 ? Pointer() : at() / static_cast<std::size_t>(row);
    if (m_form && m_form->at() == item)
        return;
    if (m_form) {
        m_form->hide();
        m_form->deleteLater(); // the change may have come from inside it
        m_form = nullptr;
    }
    showTitle();
    if (row < 0)
        return;
    m_form = new Form(context(), m_node.item, item, m_detail->widget());
    static_cast<QVBoxLayout*>(m_detail->widget()->layout())->insertWidget(0, m_form);
    m_form->show(); // at once, so that it can take the focus
}

void ListOfView::showTitle()
{
    const int chosen = m_list->item();
    const Pointer item = at() / static_cast<std::size_t>(std::max(chosen, 0));
    const json* value = chosen < 0 ? nullptr : context().document.find(item);
    m_title->setVisible(value);
    m_detail->setVisible(value);
    if (!value)
        return;
    const QString what = m_node.title ? shownName(m_node.title(*value)) : QString();
    const QString words = steps::words(item);
    m_title->setText(what.isEmpty() ? words : tr("%1: %2", "an item and what it is").arg(words, what));
    m_detail->setAccessibleName(m_title->text());
}

void ListOfView::beginItem()
{
    m_form->reveal(m_form->at());
    // What a new item brings along is there to be typed over.
    if (auto* number = qobject_cast<QAbstractSpinBox*>(m_form->focusWidget()))
        number->selectAll();
    else if (auto* line = qobject_cast<QLineEdit*>(m_form->focusWidget()))
        line->selectAll();
}

void ListOfView::add()
{
    const int added = m_list->count();
    const json* present = context().document.find(at());
    json fresh = m_node.fresh(present ? *present : json::array());
    if (!context().document.insert(at(), static_cast<std::size_t>(added), std::move(fresh)))
        return;
    context().state->begin(at() / static_cast<std::size_t>(added));
    choose(added);
    beginItem();
}

void ListOfView::duplicate()
{
    const auto from = static_cast<std::size_t>(m_list->item());
    const json copy = *context().document.find(at() / from);
    context().document.insert(at(), from + 1, copy);
    choose(static_cast<int>(from) + 1);
    beginItem();
}

void ListOfView::remove()
{
    const int removed = m_list->item();
    if (removed < 0)
        return;
    context().document.remove(at() / static_cast<std::size_t>(removed), m_keep);
    m_list->chooseShown(removed); // what is filtered stays so for the next one to be removed
    showItem(m_list->item());
    control()->setFocus(Qt::OtherFocusReason);
}

void ListOfView::moveTo(int to)
{
    context().document.move(at(), static_cast<std::size_t>(m_list->item()), static_cast<std::size_t>(to));
    choose(to);
}

void ListOfView::paste()
{
    const QStringList names = copiedNames();
    const json* present = context().document.find(at());
    if (!m_node.named || (present && !present->is_array()))
        return;
    if (names.isEmpty())
        return m_list->tell(tr("Nothing was copied that could be pasted. Copy names first, one a line."));
    // All of them in one: a row at a time, each would be looked at by everybody who follows the list.
    json list = present ? *present : json::array();
    const int before = m_list->count();
    for (const QString& name : names)
        list.push_back(m_node.named(name.toStdString()));
    if (!context().document.set(at(), std::move(list)))
        return;
    choose(before);
    control()->setFocus(Qt::OtherFocusReason);
    m_list->tell(names.size() == 1 ? tr("One row was added.")
                                   : tr("%n rows were added.", nullptr, static_cast<int>(names.size())));
}

} // namespace meshwright
