// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/report/pages_view.h"

#include "forms/style/look.h"
#include "forms/style/measures.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace meshwright {

namespace {

constexpr double leastZoom = 0.25;
constexpr double greatestZoom = 4;

} // namespace

PagesView::PagesView(QWidget* parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the width of a page follows the room beside it
    setAccessibleName(tr("Pages of the report"));
}

void PagesView::setPages(std::shared_ptr<const ReportPages> pages)
{
    m_pages = std::move(pages);
    layOut();
    Q_EMIT currentChanged();
}

void PagesView::setZoom(double zoom)
{
    const double before = m_zoom;
    m_zoom = std::clamp(zoom, leastZoom, greatestZoom);
    const int there = verticalScrollBar()->value();
    layOut();
    verticalScrollBar()->setValue(static_cast<int>(there * m_zoom / before));
}

double PagesView::scale() const
{
    const double room = viewport()->width() - 2.0 * measures.gap.wide;
    return m_pages ? std::max(0.1, room / m_pages->size().width()) * m_zoom : 1;
}

QRectF PagesView::rectOf(int page) const
{
    const QSizeF size = m_pages->size() * scale();
    const double free = viewport()->width() - size.width();
    const double left = std::max<double>(measures.gap.wide, free / 2) - horizontalScrollBar()->value();
    const double top = measures.gap.large + page * (size.height() + measures.gap.large);
    return {{left, top - verticalScrollBar()->value()}, size};
}

int PagesView::currentPage() const
{
    if (pageCount() == 0)
        return 0;
    const double height = m_pages->size().height() * scale() + measures.gap.large;
    const double middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    return std::clamp(static_cast<int>(middle / height), 0, pageCount() - 1);
}

void PagesView::layOut()
{
    const QSizeF page = m_pages ? m_pages->size() * scale() : QSizeF();
    const double height = pageCount() * (page.height() + measures.gap.large) + measures.gap.large;
    const double width = page.width() + 2.0 * measures.gap.wide;
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::ceil(height)) - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(fontMetrics().lineSpacing() * 2);
    horizontalScrollBar()->setRange(0, std::max(0, static_cast<int>(width) - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    viewport()->update();
}

void PagesView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Window));
    if (pageCount() == 0)
        return;
    const double height = m_pages->size().height() * scale() + measures.gap.large;
    const int first = std::max(0, static_cast<int>(verticalScrollBar()->value() / height) - 1);
    for (int page = first; page < pageCount(); ++page) {
        const QRectF paper = rectOf(page);
        if (paper.top() > viewport()->height())
            break;
        painter.fillRect(paper, coloursOf(Theme::Light).card); // paper is white in every theme
        painter.setPen(coloursFor(palette()).border);
        painter.drawRect(paper);
        painter.save();
        painter.setClipRect(paper);
        painter.translate(paper.topLeft());
        painter.scale(scale(), scale());
        m_pages->paint(painter, page);
        painter.restore();
    }
}

void PagesView::resizeEvent(QResizeEvent*)
{
    layOut();
}

void PagesView::scrollContentsBy(int, int)
{
    viewport()->update();
    Q_EMIT currentChanged();
}

void PagesView::keyPressEvent(QKeyEvent* event)
{
    const auto to = [this](int value) { verticalScrollBar()->setValue(value); };
    if (event->matches(QKeySequence::ZoomIn))
        setZoom(m_zoom * 1.25);
    else if (event->matches(QKeySequence::ZoomOut))
        setZoom(m_zoom / 1.25);
    else if (event->key() == Qt::Key_Home)
        to(0);
    else if (event->key() == Qt::Key_End)
        to(verticalScrollBar()->maximum());
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void PagesView::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    setZoom(event->angleDelta().y() > 0 ? m_zoom * 1.1 : m_zoom / 1.1);
    event->accept();
}

} // namespace meshwright
