// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fields/field_view.h"

#include "forms/fields/caption.h"
#include "forms/fields/description.h"
#include "forms/fields/editors.h"
#include "forms/fields/frames.h"
#include "forms/fields/issue_label.h"
#include "forms/fields/labels.h"
#include "forms/fields/offered_names.h"
#include "forms/fields/suggestions.h"
#include "forms/steps/root.h"
#include "forms/style/measures.h"
#include "models/json/json.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>
#include <string>
#include <string_view>
#include <variant>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// The control with its unit ("ms") behind it, where it has one.
QLayout* withUnit(const schema::Field& field, QWidget* control)
{
    auto* line = new QHBoxLayout;
    const auto* number = std::get_if<schema::Integer>(&field.kind);
    const bool fills = std::holds_alternative<schema::Text>(field.kind);
    line->addWidget(control, fills ? 1 : 0);
    if (number && *number->unit)
        line->addWidget(makeLabel(QString::fromUtf8(number->unit), control->parentWidget()));
    if (!fills)
        line->addStretch();
    return line;
}

/// The control for the value at @p binding, with what it can offer.
QWidget* makeControl(const FormContext& context, const steps::Field& node, const Binding& binding,
                     QWidget* parent)
{
    QWidget* control = makeEditor(*steps::fieldAt(binding.at), binding, node.multiline, parent);
    if (auto* line = qobject_cast<QLineEdit*>(control); line && node.namesService)
        new OfferedNames(
            *line, [state = context.state] { return state->mesh().services; },
            [binding](const std::string& name) { binding.pick(name); });
    return control;
}

} // namespace

FieldView::FieldView(const FormContext& context, const steps::Field& node, const Pointer& scope,
                     QWidget* parent)
    : NodeView(context, scope.resolve(node.at), parent)
{
    const schema::Field& field = *steps::fieldAt(at());
    Binding binding{context.document, at(), keepFor(scope, at())};
    for (const std::string_view followed : node.carries)
        binding.carries.push_back(scope.resolve(followed));
    m_control = makeControl(context, node, binding, this);
    m_control->installEventFilter(this);
    fixIfSo();
    m_issues = new IssueLabel(context, {at()}, this);
    new Description(*m_control, field, *m_issues, context, {at()});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measures.gap.tight);
    layout->addWidget(makeCaption(field, m_control, this));
    layout->addLayout(withUnit(field, m_control));
    addIfAny(*layout, makeSuggestions(node.suggestions, context.document, at(), this));
    addIfAny(*layout, makeHelp(schema::help(field), this));
    layout->addWidget(m_issues);
    readAsStacked(*layout);
    if (node.shownFor)
        showOnlyFor(*node.shownFor, scope);
}

void FieldView::fixIfSo()
{
    if (!context().isFixed(at()))
        return;
    m_control->setEnabled(false);
    m_control->setToolTip(tr("This cannot be changed any more."));
}

void FieldView::showOnlyFor(const steps::ShownFor& shownFor, const Pointer& scope)
{
    const Pointer by = scope.resolve(shownFor.at);
    const auto show = [this, by, &words = shownFor.words] {
        const Document& document = context().document;
        const auto word = text(document.find(by));
        setVisible(document.find(at()) || (word && std::ranges::find(words, *word) != words.end()));
    };
    follow(context().document, by.parent(), this, show);
}

bool FieldView::eventFilter(QObject* watched, QEvent* event)
{
    // A window that goes away shows nothing more, and may be no place for new labels.
    if (event->type() == QEvent::FocusOut && !window()->isHidden())
        m_issues->showMissing();
    return NodeView::eventFilter(watched, event);
}

} // namespace meshwright
