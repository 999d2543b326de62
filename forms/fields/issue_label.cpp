// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fields/issue_label.h"

#include "forms/fields/labels.h"
#include "forms/fields/palette_following.h"
#include "forms/fields/severity_look.h"

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

/// The place that @p widget, or the nearest around it, is about; the whole document when there is none.
Pointer placeOf(const QWidget* widget)
{
    for (; widget; widget = widget->parentWidget())
        if (widget->objectName().startsWith(u'/'))
            return Pointer(widget->objectName().toStdString());
    return {};
}

/// A button that leads to where @p issue is mended.
QPushButton* makeWay(steps::LiveState& state, const Pointer& to, QWidget* parent)
{
    auto* button = new QPushButton(steps::wayWords(to), parent);
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
    if (!old || !now || old->window() != window() || now->window() != window())
        return;
    const auto isOurs = [this](const Pointer& at) {
        return std::ranges::find(m_places, at) != m_places.end();
    };
    const Pointer to = placeOf(now);
    if (isOurs(placeOf(old)) && !isOurs(to))
        showMissing();
    m_context.state->moveTo(to);
}

QString IssueLabel::text() const
{
    return m_text;
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
    const std::vector<const Issue*> found = issues();
    QStringList lines;
    for (const Issue* issue : found)
        lines.append(issue->message);
    const QString text = lines.join(u'\n');
    if (text == m_text)
        return;
    m_text = text;
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the button that was clicked
        delete item;
    }
    for (int row = 0; const Issue* issue : found)
        addRow(*issue, row++);
    setVisible(!found.empty());
}

void IssueLabel::addRow(const Issue& issue, int row)
{
    const int size = fontMetrics().height();
    auto* sign = makeLabel(this);
    sign->setPixmap(severityIcon(issue.severity, palette()).pixmap(QSize(size, size), devicePixelRatioF()));
    auto* message = makeLabel(issue.message, this);
    message->setWordWrap(true);
    message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    keepColour(*message, QPalette::WindowText,
               [severity = issue.severity](const QPalette& around) { return tint(severity, around); });
    m_rows->addWidget(sign, 2 * row, 0, Qt::AlignTop);
    m_rows->addWidget(message, 2 * row, 1);
    if (const auto cure = steps::cureOf(issue))
        m_rows->addWidget(makeWay(*m_context.state, *cure, this), 2 * row + 1, 1, Qt::AlignLeft);
}

} // namespace meshwright
