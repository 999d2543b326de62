// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fields/caption.h"
#include "forms/fields/description.h"
#include "forms/fields/editors.h"
#include "forms/fields/field_view.h"
#include "forms/fields/form_combo_box.h"
#include "forms/fields/frames.h"
#include "forms/fields/integer_box.h"
#include "forms/fields/issue_label.h"
#include "forms/steps/root.h"
#include "forms/style/measures.h"
#include "models/json/json_type.h"
#include "models/json/unknown.h"
#include "models/text/foreign_text.h"
#include "models/text/texts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

#include <utility>
#include <vector>

namespace meshwright {

using namespace Qt::StringLiterals;

DurationView::DurationView(const FormContext& context, const steps::Duration& node, const Pointer& scope,
                           QWidget* parent)
    : NodeView(context, scope.resolve(node.at), parent)
{
    const schema::Field& field = *steps::fieldAt(at());
    makeControls(field);
    const std::vector<Pointer> places{at(), at() / "value", at() / "unit"};
    m_issues = new IssueLabel(context, places, this);
    new Description(*m_value, field, *m_issues, context, places);
    auto* line = new QHBoxLayout;
    line->addWidget(m_value);
    line->addWidget(m_unit);
    line->addStretch();
    auto* layout = makeStack(this);
    layout->setSpacing(measures.gap.tight);
    layout->addWidget(makeCaption(field, m_value, this));
    layout->addLayout(line);
    addIfAny(*layout, makeHelp(schema::help(field), this));
    layout->addWidget(m_issues);
    readAsStacked(*layout);
    connect(m_value, &IntegerBox::edited, this, [this, keep = keepFor(scope, at())] { typeValue(keep); });
    connect(m_value, &IntegerBox::editingFinished, &context.document, &Document::seal);
    connect(m_unit, &QComboBox::activated, this, &DurationView::pickUnit);
    follow(context.document, at(), this, [this] { showValue(); });
}

void DurationView::makeControls(const schema::Field& field)
{
    const auto& limits = std::get<schema::Integer>(steps::fieldAt(at() / "value")->kind);
    const schema::Field& unit = *steps::fieldAt(at() / "unit");
    m_value = makeIntegerBox(limits, this);
    m_value->setPlaceholder(schema::placeholder(field));
    m_value->setObjectName((at() / "value").string());
    m_value->setAccessibleName(schema::label(field));
    m_value->setToolTip(shownAsIs((at() / "value").string()));
    m_value->installEventFilter(this);
    m_unit = new FormComboBox(this);
    fillWords(*m_unit, std::get<schema::Enum>(unit.kind), schema::label(unit));
    m_unit->setObjectName((at() / "unit").string());
    m_unit->setAccessibleName(Texts::tr("%1: unit", "a duration").arg(schema::label(field)));
    m_unit->setAccessibleDescription(describe(field));
    m_unit->setToolTip(shownAsIs((at() / "unit").string()));
}

void DurationView::showValue()
{
    const Document& document = context().document;
    m_value->display(document.find(at() / "value"));
    showWord(*m_unit, document.find(at() / "unit"));
}

QWidget* DurationView::control() const
{
    return m_value;
}

void DurationView::typeValue(const Pointer& keep)
{
    Document& document = context().document;
    auto value = m_value->value();
    if (!value) {
        document.remove(at(), keep, Document::Merge::Typing);
        return;
    }
    // The unit is written with the first digit, so that a duration is never half given.
    const json* present = document.find(at());
    json duration = present && present->is_object() && !isUnknown(*present) ? *present : json::object();
    duration.emplace("unit", "s");
    duration["value"] = *std::move(value);
    document.set(at(), std::move(duration), Document::Merge::Typing);
}

void DurationView::pickUnit(int index)
{
    Document& document = context().document;
    const QVariant word = m_unit->itemData(index);
    if (word.typeId() == QMetaType::QString)
        document.set(at() / "unit", word.toString().toStdString());
    else if (!word.isValid())
        document.remove(at() / "unit", at());
}

bool DurationView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        m_issues->showMissing();
    return NodeView::eventFilter(watched, event);
}

} // namespace meshwright
