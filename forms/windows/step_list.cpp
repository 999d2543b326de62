// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/windows/step_list.h"

#include "forms/fields/tints.h"
#include "forms/steps/steps.h"

#include <QPainter>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// An empty ring for untouched, a tick for complete: told by form, like the severity signs.
QIcon plainSign(bool complete, const QPalette& palette, int size, qreal ratio)
{
    QPixmap out(QSize(size, size) * ratio);
    out.setDevicePixelRatio(ratio);
    out.fill(Qt::transparent);
    QPainter painter(&out);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(size / 16.0, size / 16.0);
    painter.setPen(QPen(muted(palette), 1.5));
    if (complete) {
        painter.setPen(
            QPen(palette.color(QPalette::WindowText), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF({{3, 8.5}, {6.5, 12}, {13, 4.5}}));
    } else {
        painter.drawEllipse(QRectF(3.5, 3.5, 9, 9));
    }
    return out;
}

} // namespace

StepList::StepList(const FormContext& context, QWidget* parent) : QListWidget(parent), m_context(context)
{
    setObjectName(u"step-list"_s);
    setAccessibleName(tr("Steps"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSpacing(1);
    setIconSize(QSize(fontMetrics().height(), fontMetrics().height()));
    for (std::size_t i = 0; i < steps::all().size(); ++i)
        addItem(QString());
    connect(this, &QListWidget::currentRowChanged, this,
            [this](int row) { Q_EMIT chosen(static_cast<steps::StepId>(row + 1)); });
    connect(&context.issues, &LiveIssues::changed, this, &StepList::refresh);
    refresh();
    setMinimumWidth(sizeHintForColumn(0) + 2 * frameWidth() + fontMetrics().averageCharWidth() * 4);
}

void StepList::showCurrent(steps::StepId id)
{
    if (currentRow() >= 0)
        m_visited[static_cast<std::size_t>(currentRow())] = true;
    if (id == steps::StepId::Review)
        visitAll();
    const QSignalBlocker quiet(this);
    setCurrentRow(static_cast<int>(id) - 1);
    refresh();
}

void StepList::visitAll()
{
    m_visited.fill(true);
    refresh();
}

void StepList::refresh()
{
    for (int row = 0; const steps::Step& step : steps::all()) {
        const bool visited = m_visited[static_cast<std::size_t>(row)];
        show(row++, steps::stateOf(step, m_context.document.value(), m_context.issues, visited));
    }
}

void StepList::show(int row, const steps::StepState& state)
{
    using Kind = steps::StepState::Kind;
    const steps::Step& step = steps::all()[static_cast<std::size_t>(row)];
    const QString title = u"%1  %2"_s.arg(row + 1).arg(steps::translated(step.title));
    const QString badge = steps::words(state);
    QListWidgetItem* shown = item(row);
    const bool problem = state.kind == Kind::Errors || state.kind == Kind::Warnings;
    shown->setText(problem ? title + u"\n      "_s + badge : title);
    shown->setData(Qt::AccessibleTextRole, badge.isEmpty() ? title : title + u", "_s + badge);
    shown->setToolTip(steps::translated(step.subtitle));
    if (problem)
        shown->setIcon(
            severityIcon(state.kind == Kind::Errors ? Severity::Error : Severity::Warning, palette()));
    else
        shown->setIcon(
            plainSign(state.kind == Kind::Complete, palette(), fontMetrics().height(), devicePixelRatioF()));
}

} // namespace meshwright
