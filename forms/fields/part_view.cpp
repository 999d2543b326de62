// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fields/caption.h"
#include "forms/fields/card.h"
#include "forms/fields/description.h"
#include "forms/fields/form.h"
#include "forms/fields/frames.h"
#include "forms/fields/into_view.h"
#include "forms/fields/issue_label.h"
#include "forms/fields/part_head.h"
#include "forms/fields/section_view.h"
#include "forms/fields/suggestions.h"
#include "forms/steps/root.h"
#include "forms/style/button_kind.h"
#include "forms/style/measures.h"
#include "forms/style/pens.h"
#include "models/json/json_type.h"
#include "models/schema/field.h"

#include <QCheckBox>
#include <QLabel>
#include <QPainter>

#include <span>
#include <utility>

namespace meshwright {

namespace {

void putOnCard(QWidget& part, QLayout& layout)
{
    makeCard(part);
    const int aside = measures.gap.medium;
    layout.setContentsMargins(aside, measures.gap.tight, aside, measures.gap.tight);
}

} // namespace

PartView::PartView(const FormContext& context, Pointer place, const char* title, const void* kind,
                   const Summary& summary, QWidget* parent)
    : NodeView(context, std::move(place), parent),
      m_kind(kind),
      m_summary(summary),
      m_head(new PartHead(steps::translated(title), at(), this)),
      m_help(makeHelp(schema::help(*steps::fieldAt(at())), this)),
      m_issues(new IssueLabel(context, {at()}, this))
{
    new Description(m_head->onOff(), *steps::fieldAt(at()), *m_issues, context, {at()});
    auto* layout = makeStack(this);
    if (!standsOnCard(parent))
        putOnCard(*this, *layout);
    layout->addWidget(m_head);
    addIfAny(*layout, m_help);
    layout->addWidget(m_issues);
    connect(m_head, &PartHead::foldAsked, this, [this](bool folded) {
        (*this->context().folds)[m_kind] = folded;
        fold(folded);
    });
    const steps::LiveState* state = context.state.get();
    connect(state, &steps::LiveState::changed, this, &PartView::showHead);
    connect(state, &steps::LiveState::moreShown, this, &PartView::showHead);
}

void PartView::paintEvent(QPaintEvent* event)
{
    NodeView::paintEvent(event);
    QPainter painter(this);
    if (isCard(this))
        drawCard(painter, rect(), palette());
}

NodeView* PartView::inner() const
{
    return m_form;
}

QWidget* PartView::control() const
{
    return &m_head->onOff();
}

bool PartView::reveal(const Pointer& where)
{
    if (closeness(where) < 0)
        return false;
    if (m_nodes && m_isFolded && where != at())
        fold(false); // here alone: nobody asked for it
    return NodeView::reveal(where);
}

void PartView::addNote(QWidget* widget)
{
    auto* stack = static_cast<QVBoxLayout*>(layout());
    stack->insertWidget(stack->indexOf(m_issues), widget);
    readAsStacked(*stack);
}

void PartView::showPart(const steps::Nodes* nodes, const Pointer& scope,
                        std::span<const steps::Suggestion> suggestions)
{
    m_suggestions = suggestions;
    const bool isSame = m_nodes == nodes && m_scope == scope;
    const bool wasOn = m_nodes;
    m_nodes = nodes;
    m_scope = nodes ? scope : Pointer();
    if (!isSame) {
        clear();
        if (nodes && !wasOn)
            m_isFolded = isFoldedAtFirst();
        if (nodes && !m_isFolded)
            build();
    }
    showHead();
}

bool PartView::isFoldedAtFirst() const
{
    const json* value = context().document.find(m_scope);
    if (!m_summary || !value || value->empty())
        return false;
    if (const auto chosen = context().folds->find(m_kind); chosen != context().folds->end())
        return chosen->second;
    return context().state->now().countWithin(at(), Severity::Error) == 0;
}

void PartView::fold(bool folded)
{
    if (!m_nodes || folded == m_isFolded)
        return;
    m_isFolded = folded;
    clear();
    if (!folded) {
        build();
        bringIntoView(*m_body, *m_head);
    }
    showHead();
}

void PartView::wasTurned(bool on)
{
    if (!on || !m_nodes)
        return;
    fold(false);
    bringIntoView(*m_body, *m_head);
}

int PartView::shownErrors() const
{
    const steps::LiveState& state = *context().state;
    return state.visited().showsWithin(at()) ? state.now().countWithin(at(), Severity::Error) : 0;
}

void PartView::showHead()
{
    const json* value = context().document.find(at());
    if (!m_nodes || !m_summary || !value)
        m_head->showNoFold();
    else if (m_isFolded)
        m_head->showFolded(m_summary(*value), shownErrors());
    else
        m_head->showUnfolded();
    if (m_help)
        m_help->setVisible(!m_nodes || !m_isFolded);
}

void PartView::build()
{
    m_body = new QWidget(this);
    auto* body = makeStack(m_body);
    body->setContentsMargins(isCard(this) ? QMargins(0, 0, 0, measures.gap.small) : bodyMargins(*this));
    addIfAny(*body, makeSuggestions(m_suggestions, context().document, at(), m_body));
    m_form = new Form(context(), *m_nodes, m_scope, m_body);
    body->addWidget(m_form);
    layout()->addWidget(m_body);
    m_body->show(); // at once, so that it can take the focus
}

void PartView::clear()
{
    if (!m_body)
        return;
    m_body->hide();
    m_body->deleteLater(); // the change may have come from inside it
    m_body = nullptr;
    m_form = nullptr;
}

} // namespace meshwright
