// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/report/report_pages.h"

#include "forms/style/look.h"
#include "models/threads/answer.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QPicture>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextOption>
#include <QTextTable>
#include <QThreadPool>

#include <algorithm>
#include <iterator>
#include <span>
#include <vector>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int unitsPerInch = 96;

/// How much of a table's width its columns take, in hundredths. The inventory's are known by their number.
constexpr double twoColumns[] = {38, 62};
constexpr double inventoryColumns[] = {18, 8, 14, 8, 9, 9, 8, 9, 10, 7};
constexpr double inventoryOfMeshesColumns[] = {16, 7, 9, 13, 7, 8, 8, 7, 9, 10, 6};

std::vector<double> sharesOf(int columns)
{
    for (const std::span<const double> known :
         {std::span<const double>(twoColumns), std::span<const double>(inventoryColumns),
          std::span<const double>(inventoryOfMeshesColumns)})
        if (static_cast<int>(known.size()) == columns)
            return {known.begin(), known.end()};
    return std::vector<double>(static_cast<std::size_t>(columns), 100.0 / columns);
}

/// Has @p table take the whole width, whatever is in it: what is too long for its column is wrapped.
void widen(QTextTable& table)
{
    QList<QTextLength> widths;
    for (const double share : sharesOf(table.columns()))
        widths.append(QTextLength(QTextLength::PercentageLength, share));
    QTextTableFormat format = table.format();
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints(widths);
    format.setBorder(0);
    format.setCellSpacing(0);
    table.setFormat(format);
}

void widenTables(const QTextDocument& document)
{
    QList<QTextFrame*> frames{document.rootFrame()};
    while (!frames.isEmpty()) {
        QTextFrame* const frame = frames.takeLast();
        frames += frame->childFrames();
        if (auto* const table = qobject_cast<QTextTable*>(frame))
            widen(*table);
    }
}

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

/// Lays @p html out on pages of @p room.
void layOut(QTextDocument& document, const QString& html, const QSizeF& room)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document.setUndoRedoEnabled(false);
    document.setDefaultTextOption(option);
    document.setDocumentMargin(0);
    document.setHtml(html);
    widenTables(document);
    document.setPageSize(room);
}

/// The text of the page @p page, from 0 on, with the corner of the text at that of @p painter.
void paintText(QPainter& painter, const QTextDocument& document, int page)
{
    const QRectF part(QPointF(0, page * document.pageSize().height()), document.pageSize());
    painter.translate(-part.topLeft());
    painter.setClipRect(part);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = part;
    context.palette.setColor(QPalette::Text, coloursOf(Theme::Light).text); // paper is white
    document.documentLayout()->draw(&painter, context);
}

void paintNumber(QPainter& painter, const QRectF& below, const QString& number)
{
    QFont font = painter.font();
    constexpr int small = 10; // of the same units as the text
    font.setPixelSize(small);
    painter.setFont(font);
    painter.setPen(coloursOf(Theme::Light).soft);
    painter.drawText(below, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, number);
}

/// What @p paint paints, as QPicture keeps it.
template <typename Paint>
QByteArray recorded(const Paint& paint)
{
    QPicture picture;
    QPainter painter(&picture);
    paint(painter);
    painter.end();
    return {picture.data(), static_cast<qsizetype>(picture.size())};
}

using Recordings = std::vector<QByteArray>;

/// The pages of @p part, with @p room for its text; none after a stop.
Recordings recordedPages(const QString& style, const QString& part, const QRectF& room,
                         const std::stop_token& stop)
{
    Recordings out;
    if (stop.stop_requested())
        return out;
    QTextDocument document;
    layOut(document, u"<html><head>"_s + style + u"</head><body>"_s + part + u"</body></html>"_s,
           room.size());
    const int count = document.pageCount();
    for (int page = 0; page < count && !stop.stop_requested(); ++page)
        out.push_back(recorded([&](QPainter& painter) {
            painter.translate(room.topLeft());
            paintText(painter, document, page);
        }));
    return out;
}

} // namespace

ReportPages::ReportPages(const PaperReport& report, const QPageLayout& paper, const std::stop_token& stop)
    : m_paper(paper),
      m_title(report.title)
{
    std::vector<Answer<Recordings>> parts;
    QThreadPool pool; // laying out takes long, and the parts do not know of each other
    for (const QString& part : report.parts)
        parts.push_back(runIn(pool, [&report, part, room = textOn(m_paper), stop] {
            return recordedPages(report.style, part, room, stop);
        }));
    for (const Answer<Recordings>& part : parts)
        std::ranges::move(part.result(), std::back_inserter(m_pages));
    pool.waitForDone();
    if (stop.stop_requested())
        m_pages.clear();
}

QSizeF ReportPages::size() const
{
    const QSizeF points = m_paper.fullRect(QPageLayout::Point).size();
    return {inUnits(points.width()), inUnits(points.height())};
}

void ReportPages::paint(QPainter& painter, int page) const
{
    const QByteArray& recording = m_pages[static_cast<std::size_t>(page)];
    QPicture picture; // which replaying changes
    picture.setData(recording.constData(), static_cast<uint>(recording.size()));
    painter.save();
    // A recording grows with the resolution of what it is painted on. Whoever paints has seen to that.
    painter.scale(picture.logicalDpiX() / static_cast<double>(painter.device()->logicalDpiX()),
                  picture.logicalDpiY() / static_cast<double>(painter.device()->logicalDpiY()));
    painter.drawPicture(0, 0, picture);
    painter.restore();
    const QRectF room = textOn(m_paper);
    const QRectF below(room.left(), room.bottom(), room.width(), size().height() - room.bottom());
    painter.save();
    paintNumber(painter, below, QTextDocument::tr("%1 of %2").arg(page + 1).arg(count()));
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
