// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fields/form.h"

#include "forms/fields/binding.h"
#include "forms/fields/caption.h"
#include "forms/fields/card.h"
#include "forms/fields/choice_view.h"
#include "forms/fields/field_view.h"
#include "forms/fields/flow_layout.h"
#include "forms/fields/frames.h"
#include "forms/fields/into_view.h"
#include "forms/fields/labels.h"
#include "forms/fields/list_of_view.h"
#include "forms/fields/rows_view.h"
#include "forms/fields/section_view.h"
#include "forms/style/button_kind.h"
#include "forms/style/measures.h"
#include "models/text/shown_name.h"

#include <QGroupBox>
#include <QLabel>
#include <QVBoxLayout>

#include <variant>

namespace meshwright {

/// Adds the view of one node to a layout.
struct Form::Adding
{
    Form& form;
    QLayout& into;
    QWidget* parent;

    template <typename View, typename Node>
    void view(const Node& node) const
    {
        auto* added = new View(form.context(), node, form.at(), parent);
        form.m_views.push_back(added);
        into.addWidget(added);
    }

    void operator()(const steps::Field& node) const { view<FieldView>(node); }
    void operator()(const steps::Duration& node) const { view<DurationView>(node); }
    void operator()(const steps::Section& node) const { view<SectionView>(node); }
    void operator()(const steps::Choice& node) const { view<ChoiceView>(node); }
    void operator()(const steps::Matched& node) const { view<MatchedView>(node); }
    void operator()(const steps::WhereverIs& node) const { view<WhereverIsView>(node); }
    void operator()(const steps::ListOf& node) const { view<ListOfView>(node); }
    void operator()(const steps::Pairs& node) const { view<RowsView>(node); }
    void operator()(const steps::TextList& node) const { view<RowsView>(node); }

    void operator()(const steps::Row& node) const
    {
        auto* line = new QWidget(parent);
        form.add(node.nodes, *new FlowLayout(FlowLayout::Columns::Even, measures.gap.large, line), line);
        into.addWidget(line);
    }

    void operator()(const steps::Group& node) const
    {
        QGroupBox* box = makeGroup(steps::translated(node.title), parent);
        auto* column = new QVBoxLayout(box);
        column->setSpacing(measures.gap.medium);
        if (!isCard(box)) { // in line with what is around it
            const QMargins usual = column->contentsMargins();
            column->setContentsMargins(0, usual.top(), 0, usual.bottom());
        }
        form.add(node.nodes, *column, box);
        into.addWidget(box);
    }

    void operator()(const steps::Fact& node) const
    {
        auto* label = makeHtmlLabel({}, parent);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        const Document& document = form.context().document;
        const steps::LiveState* state = form.context().state.get();
        const auto show = [label, &document, &node, scope = form.at(), state] {
            label->setText(shownLines(node.text(document.value(), scope, state->place())));
            label->setVisible(!label->text().isEmpty());
        };
        follow(document, Pointer(), label, show);
        QObject::connect(state, &steps::LiveState::changed, label, show);
        into.addWidget(label);
    }

    void operator()(const steps::Note& node) const
    {
        into.addWidget(makeHelp(steps::translated(node.text), parent));
    }
};

namespace {

/// Whether @p node is a part with a card of its own, or with cards for what is in it.
bool standsAlone(const steps::Node& node)
{
    const auto& kind = static_cast<const steps::Node::variant&>(node);
    return std::holds_alternative<steps::Section>(kind) || std::holds_alternative<steps::Matched>(kind) ||
           std::holds_alternative<steps::Group>(kind) || std::holds_alternative<steps::ListOf>(kind) ||
           std::holds_alternative<steps::WhereverIs>(kind);
}

/// Whether @p node only says something, and may have nothing to say.
bool isRemark(const steps::Node& node)
{
    const auto& kind = static_cast<const steps::Node::variant&>(node);
    return std::holds_alternative<steps::Fact>(kind) || std::holds_alternative<steps::Note>(kind);
}

} // namespace

Form::Form(const FormContext& context, const steps::Nodes& nodes, const Pointer& scope, QWidget* parent)
    : NodeView(context, scope, parent)
{
    QVBoxLayout* column = scope.isRoot() ? new FormColumn(this) : makeStack(this);
    column->setSpacing(measures.gap.medium);
    if (standsOnCard(parent))
        add(nodes, *column, this);
    else
        addOnCards(nodes, *column);
}

/// Fields that follow each other stand on one card; parts have one of their own.
void Form::addOnCards(const steps::Nodes& nodes, QLayout& into)
{
    const Card* card = nullptr;
    for (const steps::Node& node : nodes) {
        if (standsAlone(node))
            card = nullptr;
        else if (!card && !isRemark(node)) {
            auto* made = new Card(this);
            into.addWidget(made);
            card = made;
        }
        const Adding adding{*this, card ? card->column() : into, card ? card->column().parentWidget() : this};
        std::visit(adding, static_cast<const steps::Node::variant&>(node));
    }
}

void Form::add(const steps::Nodes& nodes, QLayout& into, QWidget* parent)
{
    for (const steps::Node& node : nodes)
        std::visit(Adding{*this, into, parent}, static_cast<const steps::Node::variant&>(node));
}

NodeView* Form::closest(const Pointer& where) const
{
    NodeView* found = nullptr;
    int best = -1;
    for (NodeView* view : m_views) {
        if (const int closeness = view->closeness(where); closeness > best) {
            best = closeness;
            found = view;
        }
    }
    return found;
}

bool Form::reveal(const Pointer& where)
{
    if (NodeView* view = closest(where))
        return view->reveal(where);
    // Nothing here edits it, but something below it, or around all of us, is the nearest.
    for (NodeView* view : m_views)
        if (where.contains(view->at()))
            return view->reveal(view->at());
    return false;
}

int Form::closeness(const Pointer& where) const
{
    const NodeView* view = closest(where);
    return view ? view->closeness(where) : -1;
}

} // namespace meshwright
