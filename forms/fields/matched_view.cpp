// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fields/binding.h"
#include "forms/fields/caption.h"
#include "forms/fields/part_head.h"
#include "forms/fields/section_view.h"
#include "forms/steps/carry_over.h"
#include "forms/steps/root.h"
#include "models/json/json.h"

#include <QCheckBox>
#include <QLabel>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace meshwright {

using namespace Qt::StringLiterals;

MatchedView::MatchedView(const FormContext& context, const steps::Matched& node, const Pointer& scope,
                         QWidget* parent)
    : PartView(context, scope.resolve(node.at), node.title, &node, node.summary, parent),
      m_node(node),
      m_by(scope.resolve(node.by)),
      m_note(makeHelp(u" "_s, this))
{
    addNote(m_note);
    const Pointer keep = keepFor(scope, at());
    connect(&head().onOff(), &QCheckBox::clicked, this, [this, keep](bool on) { turn(on, keep); });
    follow(context.document, at(), this, [this] { showValue(); });
    follow(context.document, m_by, this, [this] { showValue(); });
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
    const bool canBeOn = choice || expected != m_node.cases.end();
    head().onOff().setChecked(choice);
    head().onOff().setEnabled(canBeOn);
    if (present == m_node.cases.end())
        showPart(nullptr, Pointer());
    else
        showPart(&present->nodes, at() / present->member);
    const QStringList aside = steps::setAside(context().document, at());
    if (!canBeOn)
        m_note->setText(tr("Choose a protocol first."));
    else if (!aside.isEmpty())
        m_note->setText(
            tr("Set aside, because the protocol does not know it: %1. It comes back with the old protocol.")
                .arg(aside.join(u", "_s)));
    m_note->setVisible(!canBeOn || !aside.isEmpty());
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
    wasTurned(on);
}

} // namespace meshwright
