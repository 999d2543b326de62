// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/wizard/decided_page.h"

#include "forms/fields/card.h"
#include "forms/fields/labels.h"
#include "forms/parts/tab_order.h"
#include "forms/style/measures.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShowEvent>
#include <QVBoxLayout>

#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

DecidedPage::DecidedPage(const FormContext& context, const Pointer& at, Line line, QWidget* parent)
    : NodeView(context, at, parent),
      m_line(std::move(line)),
      m_decided(new Card(this)),
      m_words(makeLabel(m_decided)),
      m_change(new QPushButton(tr("Change"), m_decided))
{
    m_words->setObjectName(u"decided"_s);
    m_words->setWordWrap(true);
    m_change->setObjectName(u"change-decided"_s);
    m_change->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addWidget(m_words, 1);
    row->addWidget(m_change, 0, Qt::AlignTop);
    m_decided->column().addLayout(row);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measures.gap.medium);
    layout->addWidget(m_decided);
    layout->addStretch();
    connect(m_change, &QPushButton::clicked, this, &DecidedPage::change);
}

void DecidedPage::hold(QWidget* content, NodeView* view)
{
    m_content = content;
    m_view = view;
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(1, content, 1000); // all the room there is; the stretch below takes it when folded
    fold(!m_line().isEmpty());
}

void DecidedPage::showLine()
{
    const QString line = m_line();
    m_words->setText(line);
    m_change->setAccessibleDescription(line);
    if (line.isEmpty())
        fold(false); // what is to be answered is never hidden
    else if (!isInHand())
        fold(true); // it may only have come late, as what is listed does
}

/// Under the hands of who is answering nothing folds away.
bool DecidedPage::isInHand() const
{
    const QWidget* focus = window()->focusWidget(); // also while a dialog is in front of it
    return m_isOpened || (m_content && focus && m_content->isAncestorOf(focus));
}

void DecidedPage::nameButton(const QString& words)
{
    m_change->setText(words);
}

void DecidedPage::showEvent(QShowEvent* event)
{
    if (!event->spontaneous()) { // and not for a window that was merely out of sight
        m_isOpened = false;
        fold(!m_line().isEmpty());
        showLine();
    }
    NodeView::showEvent(event);
}

void DecidedPage::fold(bool isFolded)
{
    m_decided->setVisible(isFolded);
    if (m_content)
        m_content->setVisible(!isFolded);
}

void DecidedPage::change()
{
    m_isOpened = true;
    fold(false);
    if (m_view && m_view->reveal(m_view->at()))
        return;
    if (const auto stops = tabStops(*m_content); !stops.empty())
        stops.front()->setFocus(Qt::OtherFocusReason);
}

bool DecidedPage::reveal(const Pointer& where)
{
    if (closeness(where) < 0 || !m_view)
        return false;
    m_isOpened = true;
    fold(false);
    return NodeView::reveal(where);
}

} // namespace meshwright
