// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/wizard/template_list.h"

#include "forms/fields/caption.h"
#include "forms/fields/flow_layout.h"
#include "forms/parts/short_rows.h"
#include "forms/style/measures.h"
#include "models/text/foreign_text.h"
#include "models/text/shown_name.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace meshwright {

using namespace Qt::StringLiterals;

TemplateList::TemplateList(OpenTemplates& templates, QWidget* parent)
    : QWidget(parent),
      m_templates(templates),
      m_list(new QListWidget(this)),
      m_description(makeHelp(u" "_s, this))
{
    m_list->setObjectName(u"templates"_s);
    m_list->setAccessibleName(tr("Templates"));
    shortenRows(*m_list);
    // Two lines from the start, so that nothing moves from one to the next.
    m_description->setMinimumHeight(3 * fontMetrics().lineSpacing());
    m_description->setAlignment(Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_description);
    layout->addWidget(makeButtons());
    connect(m_list, &QListWidget::currentRowChanged, this, &TemplateList::showChosen);
    connect(m_list, &QListWidget::itemActivated, this, &TemplateList::use);
    connect(&templates, &OpenTemplates::listed, this, &TemplateList::refresh);
    refresh();
    templates.refresh();
}

QWidget* TemplateList::makeButtons()
{
    auto* row = new QWidget(this);
    auto* layout = new FlowLayout(FlowLayout::Columns::AsNeeded, measures.gap.small, row);
    const auto add = [&](const QString& text, const QString& name, void (TemplateList::*does)()) {
        auto* button = new QPushButton(text, row);
        button->setAutoDefault(false);
        button->setObjectName(name);
        button->setAccessibleName(text);
        connect(button, &QPushButton::clicked, this, does);
        layout->addWidget(button);
        return button;
    };
    m_use = add(tr("Use this template"), u"start-from-template"_s, &TemplateList::use);
    m_remove = add(tr("Delete template"), u"delete-template"_s, &TemplateList::remove);
    return row;
}

void TemplateList::refresh()
{
    const NodeTemplate* before = chosen();
    const QString id = before ? before->id : QString();
    m_list->clear();
    for (const NodeTemplate& one : m_templates.all()) {
        auto* item =
            new QListWidgetItem(shownName(one.builtIn ? one.title : tr("%1 (yours)").arg(one.title)), m_list);
        item->setToolTip(shownAsIs(one.description));
        if (one.id == id)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    showChosen();
}

const NodeTemplate* TemplateList::chosen() const
{
    const int row = m_list->currentRow();
    const auto& all = m_templates.all();
    return row >= 0 && static_cast<std::size_t>(row) < all.size() ? &all[static_cast<std::size_t>(row)]
                                                                  : nullptr;
}

void TemplateList::showChosen()
{
    const NodeTemplate* one = chosen();
    m_description->setText(one ? shownLines(one->description) : QString());
    m_use->setEnabled(one);
    m_remove->setVisible(one && !one->builtIn);
}

void TemplateList::use()
{
    if (const NodeTemplate* one = chosen())
        Q_EMIT useRequested(*one);
}

void TemplateList::remove()
{
    if (const NodeTemplate* one = chosen(); one && !one->builtIn)
        m_templates.remove(one->id);
}

} // namespace meshwright
