// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fields/rows_view.h"

#include "forms/fields/caption.h"
#include "forms/fields/description.h"
#include "forms/fields/editors.h"
#include "forms/fields/frames.h"
#include "forms/fields/into_view.h"
#include "forms/fields/issue_label.h"
#include "forms/fields/labels.h"
#include "forms/fields/suggestions.h"
#include "forms/fields/wrapping_button.h"
#include "forms/steps/root.h"
#include "models/json/json.h"
#include "models/json/list_item.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace meshwright {

namespace {

/// As many rows as have controls at a time; the API allows no more tags.
constexpr std::size_t pageSize = 50;

/// The cells of a row: the members of a pair, or the item itself.
std::vector<Pointer> cells(const Pointer& item)
{
    std::vector<Pointer> out;
    if (const schema::Shape* shape = schema::shapeOf(*steps::fieldAt(item)))
        for (const schema::Field& field : shape->fields)
            out.push_back(item / field.key);
    else
        out.push_back(item);
    return out;
}

} // namespace

RowsView::RowsView(const FormContext& context, const steps::Pairs& node, const Pointer& scope,
                   QWidget* parent)
    : RowsView(context, scope.resolve(node.at), scope, node.add, node.suggestions, parent)
{}

RowsView::RowsView(const FormContext& context, const steps::TextList& node, const Pointer& scope,
                   QWidget* parent)
    : RowsView(context, scope.resolve(node.at), scope, node.add, {}, parent)
{}

RowsView::RowsView(const FormContext& context, Pointer at, const Pointer& scope, const char* add,
                   std::span<const steps::Suggestion> suggestions, QWidget* parent)
    : NodeView(context, std::move(at), parent),
      m_keep(keepFor(scope, this->at())),
      m_add(makeWrappingPushButton(steps::translated(add), this)),
      m_issues(new IssueLabel(context, {this->at()}, this)),
      m_pager(makePager())
{
    const schema::Field& field = *steps::fieldAt(this->at());
    m_add->setAutoDefault(false);
    m_add->setObjectName(this->at().string());
    m_add->setAccessibleName(m_add->text());
    m_add->setAccessibleDescription(describe(field));
    connect(m_add, &QPushButton::clicked, this, &RowsView::append);
    auto* layout = makeStack(this);
    layout->addWidget(makeCaption(field, nullptr, this));
    addIfAny(*layout, makeHelp(schema::help(field), this));
    layout->addWidget(m_pager);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    addIfAny(*layout, makeSuggestions(suggestions, context.document, this->at(), this));
    layout->addWidget(m_issues);
    connect(&context.document, &Document::changed, this, &RowsView::documentChanged);
    rebuild();
}

QWidget* RowsView::makePager()
{
    auto* pager = new QWidget(this);
    auto* layout = new QHBoxLayout(pager);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto makeButton = [&](const QString& text, auto firstOf) {
        auto* button = new QPushButton(text, pager);
        button->setAutoDefault(false);
        button->setAccessibleName(text);
        connect(button, &QPushButton::clicked, this, [this, firstOf] { showPage(firstOf(m_first)); });
        return button;
    };
    m_previous = makeButton(tr("Previous rows"), [](std::size_t first) { return first - pageSize; });
    m_next = makeButton(tr("Next rows"), [](std::size_t first) { return first + pageSize; });
    m_range = makeLabel(pager);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addWidget(m_range);
    layout->addStretch();
    return pager;
}

void RowsView::showPage(std::size_t first)
{
    m_first = first;
    rebuild();
}

void RowsView::updatePager()
{
    m_pager->setVisible(m_shown > pageSize);
    m_previous->setEnabled(m_first > 0);
    m_next->setEnabled(m_first + pageSize < m_shown);
    m_range->setText(tr("%1 to %2 of %3")
                         .arg(QString::number(m_first + 1),
                              QString::number(std::min(m_first + pageSize, m_shown)),
                              QString::number(m_shown)));
}

QWidget* RowsView::control() const
{
    return m_add;
}

bool RowsView::reveal(const Pointer& where)
{
    if (closeness(where) < 0)
        return false;
    if (const auto item = itemAround(at(), where);
        item && *item < m_shown && (*item < m_first || *item >= m_first + pageSize))
        showPage(*item / pageSize * pageSize);
    // The cell itself, the first cell of the row, or the button that makes one.
    QWidget* best = m_add;
    std::size_t longest = 0;
    for (QWidget* cell : m_rows->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        const std::string name = cell->objectName().toStdString();
        if (name.empty() || name.front() != '/' || cell->focusPolicy() == Qt::NoFocus)
            continue;
        if (Pointer(name).related(where) && (Pointer(name).contains(where) || longest == 0)) {
            best = cell;
            longest = name.size();
        }
    }
    arriveAt(*best);
    return true;
}

std::size_t RowsView::count() const
{
    return items(context().document.find(at())).size();
}

void RowsView::documentChanged(const Pointer& where)
{
    if (where.contains(at()) && (where == at() || count() != m_shown))
        rebuild();
}

void RowsView::rebuild()
{
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater(); // the change may come from a button inside
    }
    m_rows = new QWidget(this);
    m_grid = new QGridLayout(m_rows);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_shown = count();
    if (m_first >= m_shown)
        m_first = m_shown == 0 ? 0 : (m_shown - 1) / pageSize * pageSize;
    if (m_shown > 0)
        addHeader();
    for (std::size_t index = m_first; index < std::min(m_first + pageSize, m_shown); ++index)
        addRow(index);
    updatePager();
    auto* stack = static_cast<QVBoxLayout*>(layout());
    stack->insertWidget(stack->indexOf(m_pager), m_rows);
    readAsStacked(*stack);
    m_rows->setVisible(m_shown > 0);
}

void RowsView::addHeader()
{
    const auto columns = cells(at() / std::size_t{0});
    if (columns.size() < 2)
        return; // the caption says it already
    for (int column = 0; const Pointer& cell : columns)
        m_grid->addWidget(makeLabel(schema::label(*steps::fieldAt(cell)), m_rows), 0, column++);
}

void RowsView::addRow(std::size_t index)
{
    const Pointer item = at() / index;
    const auto columns = cells(item);
    const int row = static_cast<int>(index - m_first) * 2 + 1;
    std::vector<QWidget*> editors;
    for (int column = 0; const Pointer& cell : columns)
        editors.push_back(addCell(cell, row, column++));
    auto* removing = new QPushButton(tr("Remove"), m_rows);
    removing->setAutoDefault(false);
    removing->setAccessibleName(tr("Remove"));
    removing->setAccessibleDescription(steps::words(item));
    connect(removing, &QPushButton::clicked, this, [this, index] { remove(index); });
    const int last = static_cast<int>(columns.size());
    m_grid->addWidget(removing, row, last);
    std::vector<Pointer> places = columns;
    if (places.front() != item)
        places.push_back(item);
    auto* issues = new IssueLabel(context(), std::move(places), m_rows);
    m_grid->addWidget(issues, row + 1, 0, 1, last + 1);
    for (std::size_t i = 0; i < columns.size(); ++i)
        new Description(*editors[i], *steps::fieldAt(columns[i]), *issues, context(), {columns[i]},
                        steps::words(columns[i]));
}

QWidget* RowsView::addCell(const Pointer& cell, int row, int column)
{
    QWidget* editor = makeEditor(*steps::fieldAt(cell),
                                 Binding{context().document, cell, cell.parent(), true}, false, m_rows);
    m_grid->addWidget(editor, row, column);
    m_grid->setColumnStretch(column, 1);
    return editor;
}

void RowsView::append()
{
    const Pointer item = at() / count();
    json fresh = json::object();
    for (const Pointer& cell : cells(item))
        if (cell == item)
            fresh = std::string();
        else
            fresh[cell.last()] = std::string();
    if (!context().document.insert(at(), count(), std::move(fresh)))
        return;
    context().state->begin(item);
    reveal(item);
}

void RowsView::remove(std::size_t index)
{
    context().document.remove(at() / index, m_keep);
    m_add->setFocus(Qt::OtherFocusReason);
}

} // namespace meshwright
