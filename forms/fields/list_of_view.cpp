// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fields/list_of_view.h"

#include "forms/fields/binding.h"
#include "forms/fields/caption.h"
#include "forms/fields/form.h"
#include "forms/fields/frames.h"
#include "forms/fields/issue_label.h"
#include "forms/fields/labels.h"
#include "forms/fields/severity_delegate.h"
#include "forms/steps/root.h"
#include "models/items/document_list_model.h"
#include "models/json/json.h"
#include "models/json/list_item.h"
#include "models/schema/field.h"

#include <QAbstractSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QShortcut>

namespace meshwright {

using namespace Qt::StringLiterals;

ListOfView::ListOfView(const FormContext& context, const steps::ListOf& node, const Pointer& scope,
                       QWidget* parent)
    : NodeView(context, scope.resolve(node.at), parent),
      m_node(node),
      m_keep(keepFor(scope, at())),
      m_model(new DocumentListModel(context.document, context.issues, at(), node.summary, this)),
      m_list(new QListView(this)),
      m_empty(makeHelp(steps::translated(node.empty), this)),
      m_detail(new QWidget(this)),
      m_issues(new IssueLabel(context, {at()}, this))
{
    makeList();
    auto* layout = makeStack(this);
    layout->addWidget(m_empty);
    layout->addWidget(m_list);
    layout->addWidget(makeButtons());
    layout->addWidget(m_issues);
    layout->addWidget(m_detail);
    makeStack(m_detail)->setContentsMargins(0, 8, 0, 0);
    connect(&context.document, &Document::changed, this, &ListOfView::documentChanged);
    choose(count() > 0 ? 0 : -1);
}

void ListOfView::makeList()
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SeverityDelegate(DocumentListModel::SeverityRole, m_list));
    m_list->setObjectName(at().string());
    m_list->setAccessibleName(schema::label(*steps::fieldAt(at())));
    m_list->setUniformItemSizes(true);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) { showItem(current.row()); });
}

QPushButton* ListOfView::makeButton(const QString& text, const char* name, void (ListOfView::*does)())
{
    auto* button = new QPushButton(text, this);
    button->setAutoDefault(false);
    button->setObjectName(QString::fromLatin1(name));
    button->setAccessibleName(text);
    connect(button, &QPushButton::clicked, this, does);
    return button;
}

QWidget* ListOfView::makeButtons()
{
    m_add = makeButton(steps::translated(m_node.add), "add", &ListOfView::add);
    m_duplicate = makeButton(tr("Duplicate"), "duplicate", &ListOfView::duplicate);
    m_remove = makeButton(tr("Remove"), "remove", &ListOfView::remove);
    m_up = makeButton(tr("Move up"), "move-up", &ListOfView::moveUp);
    m_down = makeButton(tr("Move down"), "move-down", &ListOfView::moveDown);
    m_up->setToolTip(tr("Alt+Up in the list"));
    m_down->setToolTip(tr("Alt+Down in the list"));
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QPushButton* button : {m_add, m_duplicate, m_remove, m_up, m_down})
        layout->addWidget(button);
    layout->addStretch();
    const auto shortcut = [this](const QKeySequence& keys, void (ListOfView::*does)()) {
        connect(new QShortcut(keys, m_list, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated,
                this, does);
    };
    shortcut(QKeySequence(Qt::ALT | Qt::Key_Up), &ListOfView::moveUp);
    shortcut(QKeySequence(Qt::ALT | Qt::Key_Down), &ListOfView::moveDown);
    shortcut(QKeySequence(Qt::Key_Delete), &ListOfView::remove);
    return row;
}

NodeView* ListOfView::inner() const
{
    return m_form;
}

QWidget* ListOfView::control() const
{
    return count() > 0 ? static_cast<QWidget*>(m_list) : m_add;
}

bool ListOfView::reveal(const Pointer& where)
{
    if (closeness(where) < 0)
        return false;
    if (const auto item = itemAround(at(), where); item && *item < static_cast<std::size_t>(count()))
        choose(static_cast<int>(*item));
    return NodeView::reveal(where);
}

void ListOfView::showAllIssues()
{
    m_allIssues = true;
    NodeView::showAllIssues();
}

int ListOfView::row() const
{
    return m_list->currentIndex().row();
}

int ListOfView::count() const
{
    return m_model->rowCount();
}

void ListOfView::documentChanged(const Pointer& where)
{
    // A change inside an item is its form's business; the list itself, or something around it, is ours.
    if (!where.contains(at()))
        return;
    showItem(std::min(std::max(row(), 0), count() - 1));
}

void ListOfView::choose(int row)
{
    m_list->setCurrentIndex(m_model->index(row, 0));
    showItem(row);
}

void ListOfView::showItem(int row)
{
    const Pointer item = row < 0 ? Pointer() : at() / static_cast<std::size_t>(row);
    fitList();
    m_list->setVisible(count() > 0);
    m_empty->setVisible(count() == 0);
    updateButtons();
    if (m_form && m_form->at() == item)
        return;
    for (QObject* old : m_detail->children())
        if (auto* widget = qobject_cast<QWidget*>(old)) {
            widget->hide();
            widget->deleteLater();
        }
    m_form = nullptr;
    if (row < 0)
        return;
    auto* title = makeLabel(steps::words(item), m_detail);
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() * 1.15);
    title->setFont(font);
    m_form = new Form(context(), m_node.item, item, m_detail);
    if (m_allIssues)
        m_form->showAllIssues();
    for (QWidget* part : {static_cast<QWidget*>(title), static_cast<QWidget*>(m_form)}) {
        m_detail->layout()->addWidget(part);
        part->show(); // at once, so that it can take the focus
    }
}

void ListOfView::fitList()
{
    constexpr int most = 7; // more rows scroll
    const int rows = std::clamp(count(), 1, most);
    m_list->setFixedHeight(rows * std::max(m_list->sizeHintForRow(0), 1) + 2 * m_list->frameWidth());
    m_list->setVerticalScrollBarPolicy(count() > most ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

void ListOfView::updateButtons()
{
    const int chosen = row();
    for (QPushButton* button : {m_duplicate, m_remove})
        button->setEnabled(chosen >= 0);
    m_up->setEnabled(chosen > 0);
    m_down->setEnabled(chosen >= 0 && chosen + 1 < count());
}

void ListOfView::add()
{
    if (!context().document.insert(at(), static_cast<std::size_t>(count()), m_node.fresh))
        return;
    choose(count() - 1);
    m_form->reveal(at() / static_cast<std::size_t>(count() - 1));
    // What a new item brings along is there to be typed over.
    if (auto* number = qobject_cast<QAbstractSpinBox*>(m_form->focusWidget()))
        number->selectAll();
    else if (auto* line = qobject_cast<QLineEdit*>(m_form->focusWidget()))
        line->selectAll();
}

void ListOfView::duplicate()
{
    const auto from = static_cast<std::size_t>(row());
    const json copy = *context().document.find(at() / from);
    context().document.insert(at(), from + 1, copy);
    choose(static_cast<int>(from) + 1);
}

void ListOfView::remove()
{
    const int removed = row();
    if (removed < 0)
        return;
    context().document.remove(at() / static_cast<std::size_t>(removed), m_keep);
    choose(std::min(removed, count() - 1));
    control()->setFocus(Qt::OtherFocusReason);
}

void ListOfView::moveUp()
{
    moveTo(row() - 1);
}

void ListOfView::moveDown()
{
    moveTo(row() + 1);
}

void ListOfView::moveTo(int to)
{
    if (row() < 0 || to < 0 || to >= count())
        return;
    context().document.move(at(), static_cast<std::size_t>(row()), static_cast<std::size_t>(to));
    choose(to);
}

} // namespace meshwright
