// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fields/choice_view.h"

#include "forms/fields/binding.h"
#include "forms/fields/caption.h"
#include "forms/fields/description.h"
#include "forms/fields/form.h"
#include "forms/fields/frames.h"
#include "forms/fields/into_view.h"
#include "forms/fields/issue_label.h"
#include "forms/fields/wrapping_button.h"
#include "forms/steps/root.h"
#include "models/json/json.h"
#include "models/schema/field.h"
#include "models/text/foreign_text.h"
#include "models/text/texts.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>
#include <variant>
#include <vector>

namespace meshwright {

namespace {

constexpr int none = 1000; ///< the button for no member at all; QButtonGroup keeps negative ids for itself

/// What a member is before anything is filled in.
json fresh(const Pointer& at)
{
    const schema::Field* field = steps::fieldAt(at);
    if (field && std::holds_alternative<schema::List>(field->kind))
        return json::array();
    return field && std::holds_alternative<schema::Text>(field->kind) ? json("") : json::object();
}

/// The case whose member @p choice has; the end when it has none of them.
auto caseOf(const std::vector<steps::Case>& cases, const json* choice)
{
    return std::ranges::find_if(cases, [&](const steps::Case& one) { return member(choice, one.member); });
}

/// Says at each radio button what its group is about, and what it means itself.
QString aboutMember(const schema::Field& group, const Pointer& at)
{
    const schema::Field* member = steps::fieldAt(at);
    const QString help = member ? schema::help(*member) : QString();
    return help.isEmpty() ? schema::label(group)
                          : Texts::tr("%1: %2", "what is chosen, and what one choice means")
                                .arg(schema::label(group), help);
}

/// Which way an arrow key leads among radio buttons, 0 for any other key.
int arrowStep(const QKeyEvent& event, Qt::LayoutDirection direction)
{
    if (event.modifiers() & ~Qt::KeypadModifier)
        return 0;
    const int onwards = direction == Qt::RightToLeft ? -1 : 1;
    switch (event.key()) {
    case Qt::Key_Down:
        return 1;
    case Qt::Key_Up:
        return -1;
    case Qt::Key_Right:
        return onwards;
    case Qt::Key_Left:
        return -onwards;
    default:
        return 0;
    }
}

/// Puts a new form for @p scope into @p form's place.
void replace(Form*& form, const FormContext& context, const steps::Nodes& nodes, const Pointer& scope,
             QWidget* parent)
{
    if (form) {
        form->hide();
        form->deleteLater(); // the change may have come from inside it
    }
    form = new Form(context, nodes, scope, parent);
    parent->layout()->addWidget(form);
    form->show(); // at once, so that it can take the focus
}

} // namespace

ChoiceView::ChoiceView(const FormContext& context, const steps::Choice& node, const Pointer& scope,
                       QWidget* parent)
    : NodeView(context, scope.resolve(node.at), parent),
      m_node(node),
      m_buttons(new QButtonGroup(this)),
      m_issues(new IssueLabel(context, {at()}, this))
{
    const schema::Field& field = *steps::fieldAt(at());
    auto* layout = makeStack(this);
    layout->addWidget(makeCaption(field, nullptr, this));
    addIfAny(*layout, makeHelp(schema::help(field), this));
    for (int id = 0; const steps::Case& one : node.cases)
        addButton(schema::label(*steps::fieldAt(at() / one.member)), id++);
    if (node.none)
        addButton(steps::translated(node.none), none);
    layout->addWidget(m_issues);
    readAsStacked(*layout);
    const Pointer keep = keepFor(scope, at());
    connect(m_buttons, &QButtonGroup::idClicked, this, [this, keep](int id) { choose(id, keep); });
    follow(context.document, at(), this, [this] { showValue(); });
}

void ChoiceView::addButton(const QString& text, int id)
{
    const Pointer member = id == none ? at() : at() / m_node.cases[static_cast<std::size_t>(id)].member;
    QRadioButton* button = makeWrappingRadioButton(text, this);
    button->setObjectName(member.string());
    button->setAccessibleName(text);
    const schema::Field& group = *steps::fieldAt(at());
    new Description(*button, group, *m_issues, context(), {at()}, aboutMember(group, member));
    button->setToolTip(shownAsIs(button->objectName()));
    button->installEventFilter(this);
    m_buttons->addButton(button, id);
    layout()->addWidget(button);
}

bool ChoiceView::eventFilter(QObject* watched, QEvent* event)
{
    // Qt's own arrows stop at the ends, and choose nothing until something is chosen.
    auto* from = qobject_cast<QAbstractButton*>(watched);
    const int by =
        event->type() == QEvent::KeyPress ? arrowStep(*static_cast<QKeyEvent*>(event), layoutDirection()) : 0;
    if (!from || by == 0)
        return NodeView::eventFilter(watched, event);
    const QList<QAbstractButton*> buttons = m_buttons->buttons();
    QAbstractButton* next = buttons[(buttons.indexOf(from) + by + buttons.size()) % buttons.size()];
    next->setFocus(by > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    next->click();
    return true;
}

NodeView* ChoiceView::inner() const
{
    return m_form;
}

QWidget* ChoiceView::control() const
{
    return m_buttons->checkedButton() ? m_buttons->checkedButton() : m_buttons->buttons().constFirst();
}

int ChoiceView::present() const
{
    const json* choice = context().document.find(at());
    if (!choice && m_node.none)
        return none;
    const auto found = caseOf(m_node.cases, choice);
    return found == m_node.cases.end() ? -1 : static_cast<int>(found - m_node.cases.begin());
}

void ChoiceView::showValue()
{
    const int chosen = present();
    m_buttons->setExclusive(false);
    for (QAbstractButton* button : m_buttons->buttons())
        button->setChecked(m_buttons->id(button) == chosen);
    m_buttons->setExclusive(true);
    stopAtChosen();
    if (chosen < 0 || chosen == none) {
        if (m_form) {
            m_form->hide();
            m_form->deleteLater();
            m_form = nullptr;
        }
        return;
    }
    const steps::Case& one = m_node.cases[static_cast<std::size_t>(chosen)];
    if (m_form && m_form->at() == at() / one.member)
        return;
    replace(m_form, context(), one.nodes, at() / one.member, this);
    m_form->layout()->setContentsMargins(bodyMargins(*this));
}

void ChoiceView::stopAtChosen()
{
    // Qt does this only once one of them has had the focus: until then, Tab would come to the first.
    const QAbstractButton* stop = m_buttons->checkedButton();
    if (!stop)
        stop = m_buttons->buttons().front();
    for (QAbstractButton* button : m_buttons->buttons())
        button->setFocusPolicy(button == stop ? Qt::StrongFocus : Qt::ClickFocus);
}

void ChoiceView::choose(int id, const Pointer& keep)
{
    Document& document = context().document;
    const int before = present();
    if (id == before)
        return;
    {
        const Document::Group group(document);
        const Pointer old = before >= 0 && before != none
                                ? at() / m_node.cases[static_cast<std::size_t>(before)].member
                                : at();
        if (id == none) {
            document.park(old, keep);
        } else {
            if (const json* wrong = document.find(at()); wrong && !wrong->is_object())
                document.park(at()); // a text, say, has no room for a member
            const Pointer chosen = at() / m_node.cases[static_cast<std::size_t>(id)].member;
            if (!document.restore(chosen))
                document.set(chosen, fresh(chosen));
            if (old != at())
                document.park(old);
        }
    }
    showValue();
    if (m_form)
        bringIntoView(*m_form, *control());
}

WhereverIsView::WhereverIsView(const FormContext& context, const steps::WhereverIs& node,
                               const Pointer& scope, QWidget* parent)
    : NodeView(context, scope.resolve(node.at), parent),
      m_node(node)
{
    auto* layout = makeStack(this);
    m_otherwise = makeHelp(steps::translated(node.otherwise), this);
    layout->addWidget(m_otherwise);
    follow(context.document, at(), this, [this] { showValue(); });
}

NodeView* WhereverIsView::inner() const
{
    return m_form;
}

void WhereverIsView::showValue()
{
    const auto found = caseOf(m_node.cases, context().document.find(at()));
    m_otherwise->setVisible(found == m_node.cases.end());
    if (found == m_node.cases.end()) {
        if (m_form) {
            m_form->hide();
            m_form->deleteLater();
            m_form = nullptr;
        }
    } else if (!m_form || m_form->at() != at() / found->member) {
        replace(m_form, context(), found->nodes, at() / found->member, this);
    }
}

} // namespace meshwright
