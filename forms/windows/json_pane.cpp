// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/windows/json_pane.h"

#include "forms/windows/json_view.h"
#include "forms/windows/pane_header.h"
#include "models/document/json.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace meshwright {

using namespace Qt::StringLiterals;

JsonPane::JsonPane(const Document& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_view(new JsonView(this))
{
    m_view->setObjectName(u"json-pane"_s);
    m_view->setAccessibleName(tr("JSON of the virtual node"));
    m_view->setReadOnly(true);
    m_view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* header = new PaneHeader(tr("JSON"), this);
    QToolButton* copy = header->addButton(tr("Copy"), u"copy-from-json-pane"_s, tr("Copy the whole JSON"));
    connect(copy, &QToolButton::clicked, this, &JsonPane::copyRequested);
    connect(m_view, &JsonView::lineChosen, this,
            [this](int line) { Q_EMIT chosen(pointerAtLine(m_document.value(), line)); });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &JsonPane::refresh);
    connect(&document, &Document::changed, &m_soon, qOverload<>(&QTimer::start));
    refresh();
}

void JsonPane::mark(const Pointer& at)
{
    m_at = at;
    if (!m_soon.isActive())
        showMark();
}

void JsonPane::refresh()
{
    m_view->showText(QString::fromStdString(canonical(m_document.value())));
    showMark();
}

void JsonPane::showMark()
{
    if (m_at.isRoot() || !m_document.find(m_at))
        m_view->mark(std::nullopt);
    else
        m_view->mark(canonicalLines(m_document.value(), m_at));
}

} // namespace meshwright
