// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fields/issue_label.h"

#include "forms/fields/labels.h"
#include "forms/fields/palette_following.h"
#include "forms/fields/severity_look.h"

#include <QGridLayout>
#include <QLabel>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace meshwright {

IssueLabel::IssueLabel(const FormContext& context, std::vector<Pointer> places, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_places(std::move(places)),
      m_rows(new QGridLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setColumnStretch(1, 1);
    hide();
    connect(&context.issues, &LiveIssues::changed, this, &IssueLabel::refresh);
    refresh();
}

void IssueLabel::showMissing()
{
    if (std::exchange(m_missing, true))
        return;
    refresh();
}

QString IssueLabel::text() const
{
    return m_text;
}

std::vector<const Issue*> IssueLabel::issuesFor(const Pointer& place) const
{
    if (m_context.document.find(place))
        return m_context.issues.at(place);
    if (!m_missing)
        return {};
    // Where a whole part is missing, the issue is about the part: its controls are the place to mend it.
    std::vector<const Issue*> issues = m_context.issues.at(place);
    for (Pointer around = place.parent(); issues.empty() && !m_context.document.find(around);
         around = around.parent())
        issues = m_context.issues.at(around);
    return issues;
}

void IssueLabel::refresh()
{
    std::vector<const Issue*> issues;
    for (const Pointer& place : m_places)
        for (const Issue* issue : issuesFor(place))
            if (std::ranges::find(issues, issue) == issues.end())
                issues.push_back(issue);
    QStringList lines;
    for (const Issue* issue : issues)
        lines.append(issue->message);
    const QString text = lines.join(u'\n');
    if (text == m_text)
        return;
    m_text = text;
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const int size = fontMetrics().height();
    for (int row = 0; const Issue* issue : issues) {
        auto* sign = makeLabel(this);
        sign->setPixmap(
            severityIcon(issue->severity, palette()).pixmap(QSize(size, size), devicePixelRatioF()));
        auto* message = makeLabel(issue->message, this);
        message->setWordWrap(true);
        message->setTextInteractionFlags(Qt::TextSelectableByMouse);
        keepColour(*message, QPalette::WindowText,
                   [severity = issue->severity](const QPalette& around) { return tint(severity, around); });
        m_rows->addWidget(sign, row, 0, Qt::AlignTop);
        m_rows->addWidget(message, row++, 1);
    }
    setVisible(!issues.empty());
}

} // namespace meshwright
