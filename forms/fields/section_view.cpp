// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fields/section_view.h"

#include "forms/fields/binding.h"
#include "forms/fields/caption.h"
#include "forms/fields/form.h"
#include "forms/fields/frames.h"
#include "forms/fields/issue_label.h"
#include "forms/fields/suggestions.h"
#include "forms/steps/root.h"
#include "models/schema/field.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace meshwright {

SectionView::SectionView(const FormContext& context, const steps::Section& node, const Pointer& scope,
                         QWidget* parent)
    : NodeView(context, scope.resolve(node.at), parent),
      m_node(node),
      m_switch(makeSwitch(steps::translated(node.title), at(), this)),
      m_issues(new IssueLabel(context, {at()}, this))
{
    auto* layout = makeStack(this);
    layout->addWidget(m_switch);
    addIfAny(*layout, makeHelp(schema::help(*steps::fieldAt(at())), this));
    layout->addWidget(m_issues);
    const Pointer keep = keepFor(scope, at());
    connect(m_switch, &QCheckBox::clicked, this, [this, keep](bool on) { turn(on, keep); });
    follow(context.document, at(), this, [this] { showValue(); });
}

NodeView* SectionView::inner() const
{
    return m_form;
}

QWidget* SectionView::control() const
{
    return m_switch;
}

void SectionView::showValue()
{
    const bool on = context().document.find(at());
    m_switch->setChecked(on);
    if (on == (m_body != nullptr))
        return;
    if (!on) {
        m_body->deleteLater();
        m_body->hide();
        m_body = nullptr;
        m_form = nullptr;
        return;
    }
    m_body = new QWidget(this);
    auto* body = makeStack(m_body);
    body->setContentsMargins(bodyMargins());
    addIfAny(*body, makeSuggestions(m_node.suggestions, context().document, at(), m_body));
    m_form = new Form(context(), m_node.nodes, at(), m_body);
    body->addWidget(m_form);
    layout()->addWidget(m_body);
    m_body->show(); // at once, so that it can take the focus
}

void SectionView::turn(bool on, const Pointer& keep)
{
    Document& document = context().document;
    if (!on)
        document.park(at(), keep);
    else if (!document.restore(at()))
        document.set(at(), json::object());
    showValue();
    if (m_body)
        scrollToOpened(m_body, m_switch);
}

} // namespace meshwright
