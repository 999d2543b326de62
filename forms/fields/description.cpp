// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fields/description.h"

#include "forms/fields/announcement.h"
#include "forms/fields/issue_label.h"
#include "models/text/texts.h"

#include <QEvent>

#include <algorithm>
#include <utility>

namespace meshwright {

namespace {

QString describe(const schema::Field& field, const QString& help)
{
    const bool isRequired = field.need == schema::Required;
    if (help.isEmpty())
        return isRequired ? Texts::tr("Required.") : Texts::tr("Optional.");
    return isRequired ? Texts::tr("Required. %1", "what a field is for").arg(help) : help;
}

} // namespace

QString describe(const schema::Field& field)
{
    return describe(field, schema::help(field));
}

Description::Description(QWidget& control, const schema::Field& field, IssueLabel& issues,
                         const FormContext& context, std::vector<Pointer> places, QString more)
    : QObject(&control),
      m_control(control),
      m_field(field),
      m_issues(issues),
      m_context(context),
      m_places(std::move(places)),
      m_more(std::move(more)),
      m_said(issues.text())
{
    control.installEventFilter(this);
    issues.installEventFilter(this);
    control.setAccessibleDescription(words(m_said));
    // The label hears of it before: it was made first.
    const steps::LiveState* state = context.state.get();
    connect(state, &steps::LiveState::changed, this, &Description::refresh);
    connect(state, &steps::LiveState::moreShown, this, &Description::refresh);
}

bool Description::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_control && event->type() == QEvent::FocusIn)
        m_isHere = true;
    if (watched == &m_control && event->type() == QEvent::FocusOut) {
        m_isHere = false;
        constexpr int moment = 1000; // in milliseconds: what is missing is looked for when a control is left
        m_left.setRemainingTime(moment);
    }
    // It is also shown, or not any more, for reasons of its own.
    // (One that is being destroyed is no IssueLabel any more.)
    const bool isLabel = qobject_cast<IssueLabel*>(watched) != nullptr;
    if (isLabel && (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent ||
                    event->type() == QEvent::LayoutRequest))
        refresh();
    return QObject::eventFilter(watched, event);
}

void Description::refresh()
{
    const QString issues = m_issues.text();
    if (const QString now = words(issues); now != m_control.accessibleDescription())
        m_control.setAccessibleDescription(now); // which tells that it has changed
    if (issues == std::exchange(m_said, issues) || issues.isEmpty())
        return;
    if (m_isHere || !m_left.hasExpired())
        Announcement::say(
            m_control,
            Texts::tr("%1: %2", "a field and what is wrong with it").arg(m_control.accessibleName(), issues));
}

QString Description::words(const QString& issues) const
{
    if (issues.isEmpty())
        return describe(m_field, help());
    QString line = issues;
    line.replace(u'\n', u' ');
    if (canBeMended())
        line = Texts::tr("%1 Alt+Enter offers ways to mend it.", "what is wrong").arg(line);
    if (!isInvalid()) // a warning or a hint: what it is for comes first
        return Texts::tr("%1 %2", "what a field is for, and a remark").arg(describe(m_field, help()), line);
    return help().isEmpty()
               ? Texts::tr("Not valid: %1").arg(line)
               : Texts::tr("Not valid: %1 %2", "what is wrong, and what the field is for").arg(line, help());
}

QString Description::help() const
{
    const QString help = schema::help(m_field);
    if (help.isEmpty() || m_more.isEmpty())
        return help.isEmpty() ? m_more : help;
    return Texts::tr("%1 %2", "what a field is for, and more on it").arg(help, m_more);
}

bool Description::canBeMended() const
{
    return std::ranges::any_of(m_issues.issuesShown(),
                               [](const Issue& issue) { return !issue.fixes.empty(); });
}

bool Description::isInvalid() const
{
    return std::ranges::any_of(m_places, [this](const Pointer& place) {
        const auto issues = m_context.state->now().at(place);
        return !m_context.document.find(place) || std::ranges::any_of(issues, [](const Issue* issue) {
            return issue->severity == Severity::Error;
        });
    });
}

} // namespace meshwright
