// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fields/binding.h"
#include "forms/fields/caption.h"
#include "forms/fields/form.h"
#include "forms/fields/frames.h"
#include "forms/fields/issue_label.h"
#include "forms/fields/section_view.h"
#include "forms/steps/carry_over.h"
#include "forms/steps/root.h"
#include "models/json/json.h"
#include "models/schema/field.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace meshwright {

using namespace Qt::StringLiterals;

MatchedView::MatchedView(const FormContext& context, const steps::Matched& node, const Pointer& scope,
                         QWidget* parent)
    : NodeView(context, scope.resolve(node.at), parent),
      m_node(node),
      m_by(scope.resolve(node.by)),
      m_switch(makeSwitch(steps::translated(node.title), at(), this)),
      m_note(makeHelp(u" "_s, this)),
      m_issues(new IssueLabel(context, {at()}, this))
{
    auto* layout = makeStack(this);
    layout->addWidget(m_switch);
    addIfAny(*layout, makeHelp(schema::help(*steps::fieldAt(at())), this));
    layout->addWidget(m_note);
    layout->addWidget(m_issues);
    const Pointer keep = keepFor(scope, at());
    connect(m_switch, &QCheckBox::clicked, this, [this, keep](bool on) { turn(on, keep); });
    follow(context.document, at(), this, [this] { showValue(); });
    follow(context.document, m_by, this, [this] { showValue(); });
}

NodeView* MatchedView::inner() const
{
    return m_form;
}

QWidget* MatchedView::control() const
{
    return m_switch;
}

std::string MatchedView::word() const
{
    return std::string(text(context().document.find(m_by)).value_or(std::string_view()));
}

void MatchedView::showValue()
{
    const json* choice = context().document.find(at());
    const auto expected = std::ranges::find(m_node.cases, word(), &steps::Case::member);
    const auto present = std::ranges::find_if(
        m_node.cases, [&](const steps::Case& member) { return choice && choice->contains(member.member); });
    m_switch->setChecked(choice);
    m_switch->setEnabled(choice || expected != m_node.cases.end());
    showForm(present == m_node.cases.end() ? nullptr : &*present);
    const QStringList aside = steps::setAside(context().document, at());
    if (!m_switch->isEnabled())
        m_note->setText(tr("Choose a protocol first."));
    else if (!aside.isEmpty())
        m_note->setText(
            tr("Set aside, because the protocol does not know it: %1. It comes back with the old protocol.")
                .arg(aside.join(u", "_s)));
    m_note->setVisible(!m_switch->isEnabled() || !aside.isEmpty());
}

void MatchedView::showForm(const steps::Case* present)
{
    const Pointer scope = present ? at() / present->member : Pointer();
    if (m_form && present && m_form->at() == scope)
        return;
    if (m_form) {
        m_form->hide();
        m_form->deleteLater();
        m_form = nullptr;
    }
    if (!present)
        return;
    m_form = new Form(context(), present->nodes, scope, this);
    m_form->layout()->setContentsMargins(bodyMargins());
    layout()->addWidget(m_form);
    m_form->show(); // at once, so that it can take the focus
}

void MatchedView::turn(bool on, const Pointer& keep)
{
    Document& document = context().document;
    if (!on) {
        document.park(at(), keep);
    } else {
        const Document::Group group(document);
        document.restore(at());
        const std::array unions{at()};
        steps::setCarryingOver(document, m_by, word(), unions); // the protocol may be another by now
        if (!document.find(at()))
            document.set(at() / word(), json::object());
    }
    showValue();
    if (m_form)
        scrollToOpened(m_form, m_switch);
}

} // namespace meshwright
