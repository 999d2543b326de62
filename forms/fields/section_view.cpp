// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fields/section_view.h"

#include "forms/fields/binding.h"
#include "forms/fields/part_head.h"
#include "models/json/json_type.h"

#include <QCheckBox>

namespace meshwright {

SectionView::SectionView(const FormContext& context, const steps::Section& node, const Pointer& scope,
                         QWidget* parent)
    : PartView(context, scope.resolve(node.at), node.title, &node, node.summary, parent),
      m_node(node)
{
    const Pointer keep = keepFor(scope, at());
    connect(&head().onOff(), &QCheckBox::clicked, this, [this, keep](bool on) { turn(on, keep); });
    follow(context.document, at(), this, [this] { showValue(); });
}

void SectionView::showValue()
{
    const bool on = context().document.find(at());
    head().onOff().setChecked(on);
    showPart(on ? &m_node.nodes : nullptr, at(), m_node.suggestions);
}

void SectionView::turn(bool on, const Pointer& keep)
{
    Document& document = context().document;
    if (!on)
        document.park(at(), keep);
    else if (!document.restore(at()))
        document.set(at(), json::object());
    showValue();
    wasTurned(on);
}

} // namespace meshwright
