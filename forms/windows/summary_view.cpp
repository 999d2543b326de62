// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/windows/summary_view.h"

#include "forms/fields/tints.h"

#include <QEvent>
#include <QPainter>
#include <QPaintEvent>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int indent = 16;
constexpr int gap = 12;    ///< between the columns
constexpr int leading = 5; ///< between the lines
constexpr int wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap | Qt::TextWrapAnywhere;

QRect wrappedRect(const QFontMetrics& metrics, int left, int top, int width, const QString& text)
{
    constexpr int tallest = 100000;
    return metrics.boundingRect(QRect(left, top, std::max(width, metrics.averageCharWidth() * 4), tallest),
                                wrapped, text);
}

} // namespace

SummaryView::SummaryView(std::vector<steps::SummaryLine> lines, QWidget* parent)
    : QWidget(parent),
      m_lines(std::move(lines))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleDescription(text());
}

QString SummaryView::text() const
{
    QStringList out;
    for (const steps::SummaryLine& line : m_lines) {
        const bool both = !line.label.isEmpty() && !line.value.isEmpty();
        out.append(line.label + (both ? u": "_s : QString()) + line.value);
    }
    return out.join(u'\n');
}

QFont SummaryView::headingFont() const
{
    QFont heading = font();
    heading.setWeight(QFont::DemiBold);
    return heading;
}

SummaryView::Placed SummaryView::place(const steps::SummaryLine& line, int top, int width) const
{
    const int left = line.depth * indent;
    const int column = std::max(width * 2 / 5, left + fontMetrics().averageCharWidth() * 8);
    Placed out;
    if (line.value.isEmpty())
        out.label = wrappedRect(QFontMetrics(headingFont()), left, top, width - left, line.label);
    else if (!line.label.isEmpty())
        out.label = wrappedRect(fontMetrics(), left, top, column - left - gap, line.label);
    if (!line.value.isEmpty()) {
        const int from = line.label.isEmpty() ? left : column;
        out.value = wrappedRect(fontMetrics(), from, top, width - from, line.value);
    }
    out.bottom = std::max(out.label.isNull() ? top : out.label.bottom(),
                          out.value.isNull() ? top : out.value.bottom()) +
                 leading;
    return out;
}

int SummaryView::heightForWidth(int width) const
{
    if (const auto known = m_heights.find(width); known != m_heights.end())
        return known->second;
    int bottom = 0;
    for (const steps::SummaryLine& line : m_lines)
        bottom = place(line, bottom, width).bottom;
    m_heights.emplace(width, bottom);
    return bottom;
}

QSize SummaryView::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 60;
    return {width, heightForWidth(width)};
}

QSize SummaryView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().height()};
}

void SummaryView::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    int top = 0;
    for (const steps::SummaryLine& line : m_lines) {
        if (top > event->rect().bottom())
            break;
        const Placed placed = place(line, top, width());
        top = placed.bottom;
        if (top < event->rect().top())
            continue;
        painter.setFont(line.value.isEmpty() ? headingFont() : font());
        painter.setPen(line.value.isEmpty() ? palette().color(QPalette::WindowText) : muted(palette()));
        painter.drawText(placed.label, wrapped, line.label);
        if (!line.label.isEmpty())
            painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(placed.value, wrapped, line.value);
    }
}

void SummaryView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_heights.clear();
        updateGeometry();
    }
}

} // namespace meshwright
