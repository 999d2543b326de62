// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fields/issue_label.h"

#include "forms/fields/fix_bulb.h"
#include "forms/fields/labels.h"
#include "forms/fields/palette_following.h"
#include "forms/fields/place_of.h"
#include "forms/fields/severity_look.h"
#include "forms/fields/wrapping_button.h"
#include "models/words/issue_words.h"

#include <QApplication>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// A button that leads to where @p issue is mended.
QPushButton* makeWay(steps::LiveState& state, const Pointer& to, QWidget* parent)
{
    QPushButton* button = makeWrappingPushButton(steps::wayWords(to), parent);
    button->setObjectName(u"go-to-cure"_s);
    button->setAccessibleName(button->text());
    button->setAutoDefault(false);
    QObject::connect(button, &QPushButton::clicked, &state, [&state, to] { state.ask(to); });
    return button;
}

} // namespace

IssueLabel::IssueLabel(const FormContext& context, std::vector<Pointer> places, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_places(std::move(places)),
      m_rows(new QGridLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setColumnStretch(1, 1);
    hide();
    const steps::LiveState* state = context.state.get();
    connect(state, &steps::LiveState::changed, this, &IssueLabel::refresh);
    connect(state, &steps::LiveState::moreShown, this, &IssueLabel::refresh);
    connect(qApp, &QApplication::focusChanged, this, &IssueLabel::focusMoved);
    refresh();
}

void IssueLabel::showMissing()
{
    m_context.state->leave(m_places);
}

void IssueLabel::focusMoved(const QWidget* old, const QWidget* now)
{
    // Another window is no place to have gone to: who comes back goes on where they were.
    if (!now || now->window() != window())
        return;
    if (old && old->window() == window() && isAbout(placeOf(old)) && !isAbout(placeOf(now)))
        showMissing();
}

bool IssueLabel::isAbout(const Pointer& place) const
{
    return std::ranges::find(m_places, place) != m_places.end();
}

std::vector<Issue> IssueLabel::issuesShown() const
{
    std::vector<Issue> out;
    for (const Row& row : m_shown)
        out.push_back(row.issue);
    return out;
}

void IssueLabel::askWhatToDo() const
{
    m_context.state->askWhatToDo(issuesShown(), mapToGlobal(rect().bottomLeft()));
}

QString IssueLabel::text() const
{
    QStringList lines;
    for (const Row& row : m_shown)
        lines.append(row.issue.message);
    return lines.join(u'\n');
}

std::vector<const Issue*> IssueLabel::issuesFor(const Pointer& place) const
{
    const steps::WizardState& state = m_context.state->now();
    const steps::Visited& visited = m_context.state->visited();
    std::vector<const Issue*> issues = visited.shows(place) ? state.at(place) : std::vector<const Issue*>();
    if (m_context.document.find(place))
        return issues;
    // Where a whole part is missing, the issue is about the part: its controls are the place to mend it.
    for (Pointer around = place.parent(); issues.empty() && !m_context.document.find(around);
         around = around.parent())
        if (visited.shows(place) || visited.shows(around))
            issues = state.at(around);
    return issues;
}

std::vector<const Issue*> IssueLabel::issues() const
{
    std::vector<const Issue*> out;
    for (const Pointer& place : m_places)
        for (const Issue* issue : issuesFor(place)) {
            // Two cells of a row that lack the same are one thing to read.
            const bool isSaid =
                std::ranges::any_of(out, [&](const Issue* said) { return said->message == issue->message; });
            if (!isSaid)
                out.push_back(issue);
        }
    return out;
}

void IssueLabel::refresh()
{
    std::vector<Row> found;
    for (const Issue* issue : issues())
        found.push_back({*issue, steps::cureOf(*issue)});
    if (found == m_shown)
        return;
    m_shown = std::move(found);
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the button that was clicked
        delete item;
    }
    for (int line = 0; const Row& row : m_shown) {
        addRow(row, line);
        line += 2; // the second is that of the way
    }
    setVisible(!m_shown.empty());
}

void IssueLabel::addRow(const Row& row, int line)
{
    auto* sign = makeLabel(this);
    showSeverity(*sign, row.issue.severity);
    sign->setAccessibleName(severityWords(row.issue.severity));
    auto* message = makeLabel(row.issue.message, this);
    message->setWordWrap(true);
    message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    keepColour(*message, QPalette::WindowText,
               [severity = row.issue.severity](const QPalette& around) { return tint(severity, around); });
    m_rows->addWidget(sign, line, 0, Qt::AlignTop);
    m_rows->addWidget(message, line, 1);
    if (!row.issue.fixes.empty())
        addBulb(row.issue, line);
    if (row.cure)
        m_rows->addWidget(makeWay(*m_context.state, *row.cure, this), line + 1, 1, Qt::AlignLeft);
}

void IssueLabel::addBulb(const Issue& issue, int line)
{
    auto* bulb = new FixBulb(this);
    connect(bulb, &QToolButton::clicked, this, [this, bulb, issue] {
        m_context.state->askWhatToDo({issue}, bulb->mapToGlobal(bulb->rect().bottomLeft()));
    });
    m_rows->addWidget(bulb, line, 2, Qt::AlignTop);
}

} // namespace meshwright
