// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/compare/resource_view.h"

#include "forms/compare/fields_table.h"
#include "forms/compare/text_pair.h"
#include "forms/fields/caption.h"
#include "forms/style/measures.h"
#include "models/json/json.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

QStringList linesOf(const json& input)
{
    return input.is_null() ? QStringList() : QString::fromStdString(canonical(input)).split(u'\n');
}

QString titleOf(const ComparedState& state, const Inventory& inventory,
                const std::optional<std::size_t>& number)
{
    if (!number)
        return ResourceView::tr("%1 · not there").arg(state.title);
    QString where = inventory.path(*number);
    if (const QString root = rootOf(state); !root.isEmpty() && where.startsWith(root)) // the title says it
        where = where.mid(root.size() + (where.size() > root.size() && where[root.size()] == u'/' ? 1 : 0));
    return where.isEmpty() || where == state.title ? state.title : state.title + u" · "_s + where;
}

} // namespace

ResourceView::ResourceView(QWidget* parent)
    : QWidget(parent),
      m_fields(new FieldsTable(this)),
      m_whyNotTaken(makeHelp(tr("Nothing is taken over."), this)),
      m_texts(new TextPair(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measures.gap.medium);
    layout->addWidget(m_fields);
    layout->addWidget(m_whyNotTaken);
    layout->addWidget(m_texts, 1);
    m_whyNotTaken->setObjectName(u"why-not-taken"_s);
    setFocusProxy(m_fields);
    connect(m_fields, &FieldsTable::rowsFitted, this, &ResourceView::fitTable);
    connect(m_fields, &FieldsTable::takeOverRequested, this, &ResourceView::takeOverRequested);
}

void ResourceView::show(const Comparison& comparison, const ResourceDifference& one,
                        const QString& whyNotTaken)
{
    m_fields->show(comparison, one, whyNotTaken);
    m_fields->setVisible(!one.fields.empty());
    m_whyNotTaken->setText(whyNotTaken);
    m_whyNotTaken->setVisible(!one.fields.empty() && !whyNotTaken.isEmpty());
    fitTable();
    showTexts(comparison, one);
}

void ResourceView::showTexts(const Comparison& all, const ResourceDifference& one)
{
    const json& before = all.inputBefore(one);
    m_texts->showTexts(
        {titleOf(all.before, all.inBefore, one.before), linesOf(before)},
        {titleOf(all.after, all.inAfter, one.after), linesOf(linedUp(before, all.inputAfter(one)))});
}

/// The table is as high as its rows, but leaves the texts room.
void ResourceView::fitTable()
{
    const int most = std::max(height() * 2 / 5, 4 * measures.height.row);
    m_fields->setFixedHeight(std::min(m_fields->wholeHeight(), most));
}

void ResourceView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitTable();
}

} // namespace meshwright
