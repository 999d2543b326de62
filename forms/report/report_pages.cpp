// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/report/report_pages.h"

#include "forms/report/paper_flow.h"
#include "forms/report/paper_pieces.h"
#include "forms/style/look.h"
#include "models/text/texts.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int unitsPerInch = 96;

double inUnits(double points)
{
    return points * unitsPerInch / 72;
}

/// What of the paper the text has.
QRectF textOn(const QPageLayout& paper)
{
    const QRectF points = paper.paintRect(QPageLayout::Point);
    return {inUnits(points.x()), inUnits(points.y()), inUnits(points.width()), inUnits(points.height())};
}

QColor colourOf(PaperStyle style)
{
    const Colours& colours = coloursOf(Theme::Light); // paper is white
    switch (style) {
    case PaperStyle::Quiet:
    case PaperStyle::Code:
        return colours.soft;
    case PaperStyle::Error:
        return colours.error;
    case PaperStyle::Warning:
        return colours.warning;
    case PaperStyle::Hint:
        return colours.accent;
    case PaperStyle::Plain:
    case PaperStyle::Strong:
        break;
    }
    return colours.text;
}

QColor colourOf(PaperGround ground)
{
    const Colours& colours = coloursOf(Theme::Light);
    return ground == PaperGround::Head   ? colours.accentSoft
           : ground == PaperGround::Part ? colours.window
                                         : colours.border;
}

void paintGround(QPainter& painter, const PlacedGround& ground)
{
    const QColor colour = colourOf(ground.ground);
    const bool isHair = ground.where.height() * painter.worldTransform().m22() < 1;
    if (ground.ground != PaperGround::Line || !isHair)
        return painter.fillRect(ground.where, colour);
    // Less than a dot of the screen would fall between two of them, now and then.
    QPen pen(colour, 1);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.drawLine(ground.where.topLeft(), ground.where.topRight());
}

void paintContent(QPainter& painter, const PlacedContent& content)
{
    for (const PlacedGround& one : content.grounds)
        paintGround(painter, one);
    PaperFonts fonts;
    for (const PlacedWords& words : content.words) {
        painter.setFont(fonts.font(words.font));
        painter.setPen(colourOf(words.style));
        painter.drawText(words.at, words.text);
    }
}

void paintNumber(QPainter& painter, const QRectF& below, const QString& number)
{
    constexpr PaperFont small{.size = 10};
    painter.setFont(PaperFonts().font(small));
    painter.setPen(colourOf(PaperStyle::Quiet));
    painter.drawText(below, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, number);
}

} // namespace

ReportPages::ReportPages(const PaperReport& report, const QPageLayout& paper, const std::stop_token& stop)
    : m_paper(paper),
      m_title(report.title)
{
    const QSizeF room = textOn(m_paper).size();
    const std::vector<PaperPiece> pieces = piecesOf(report, room.width(), stop);
    if (!stop.stop_requested())
        m_pages = pagesOf(pieces, room.height());
}

QSizeF ReportPages::size() const
{
    const QSizeF points = m_paper.fullRect(QPageLayout::Point).size();
    return {inUnits(points.width()), inUnits(points.height())};
}

void ReportPages::paint(QPainter& painter, int page) const
{
    const QRectF room = textOn(m_paper);
    painter.save();
    painter.translate(room.topLeft());
    paintContent(painter, m_pages[static_cast<std::size_t>(page)]);
    painter.restore();
    const QRectF below(room.left(), room.bottom(), room.width(), size().height() - room.bottom());
    painter.save();
    paintNumber(painter, below, Texts::tr("%1 of %2", "the number of a page").arg(page + 1).arg(count()));
    painter.restore();
}

bool printPages(const ReportPages& pages, QPagedPaintDevice& device, int first, int last,
                const std::stop_token& stop)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const double scale = device.logicalDpiX() / static_cast<double>(unitsPerInch);
    painter.scale(scale, scale);
    for (int page = first; page <= last; ++page) {
        if (stop.stop_requested() || (page > first && !device.newPage()))
            return false;
        pages.paint(painter, page);
    }
    return painter.end();
}

QByteArray pdfOf(const ReportPages& pages, const std::stop_token& stop)
{
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    QPdfWriter writer(&bytes);
    QPageLayout whole = pages.paper();
    whole.setMode(QPageLayout::FullPageMode);
    writer.setPageLayout(whole);
    writer.setTitle(pages.title());
    const bool isWhole = printPages(pages, writer, 0, pages.count() - 1, stop);
    return isWhole ? bytes.data() : QByteArray();
}

} // namespace meshwright
