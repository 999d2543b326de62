// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/report/pages_view.h"
#include "forms/report/report_pages.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>
#include <QScrollBar>
#include <QTest>
#include <QThread>

#include <memory>

// A report on paper.
namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// A page with a table of @p rows rows, each with a name too long for its column.
PaperReport table(int rows)
{
    PaperTable all{.shares = {1, 1}, .titles = {u"Name"_s, u"Value"_s}};
    for (int row = 0; row < rows; ++row)
        all.rows.push_back({{PaperText{{QString(400, u'x')}}, PaperText{{u"n%1"_s.arg(row)}}}});
    PaperReport out{u"Mesh report: shop"_s, {}};
    out.parts.emplace_back(PaperBlock{PaperRole::Title, {{out.title}}});
    out.parts.emplace_back(all);
    out.parts.emplace_back(
        PaperBlock{.role = PaperRole::Section, .text = {{u"Signed"_s}}, .beginsPage = true});
    return out;
}

QPageLayout paper(QPageSize::PageSizeId size = QPageSize::A4,
                  QPageLayout::Orientation orientation = QPageLayout::Portrait)
{
    return {QPageSize(size), orientation, {15, 15, 15, 15}, QPageLayout::Millimeter};
}

QImage imageOf(const ReportPages& pages, int page, double scale = 1)
{
    QImage out((pages.size() * scale).toSize(), QImage::Format_RGB32);
    out.fill(Qt::white);
    QPainter painter(&out);
    painter.scale(scale, scale);
    pages.paint(painter, page);
    return out;
}

/// How many times something begins in the column @p x of @p image, from the top.
int linesAt(const QImage& image, int x)
{
    int out = 0;
    for (int y = 1; y < image.height(); ++y)
        out += image.pixelColor(x, y) != QColor(Qt::white) && image.pixelColor(x, y - 1) == QColor(Qt::white);
    return out;
}

bool isWhite(const QImage& image, const QRect& part)
{
    for (int y = part.top(); y <= part.bottom(); ++y)
        for (int x = part.left(); x <= part.right(); ++x)
            if (image.pixelColor(x, y) != QColor(Qt::white))
                return false;
    return true;
}

qsizetype pagesOf(const QByteArray& pdf)
{
    return pdf.count("/Type /Page\n");
}

} // namespace

TEST(ReportPages, HaveTheTextOfTheReportAndNothingOutsideTheMargins)
{
    const ReportPages pages(table(60), paper());
    EXPECT_EQ(pages.title(), u"Mesh report: shop"_s);
    ASSERT_GT(pages.count(), 1);
    for (int page = 0; page < pages.count(); ++page) {
        const QImage image = imageOf(pages, page);
        constexpr int margin = 50; // of the 56 units that 15 mm are
        EXPECT_FALSE(isWhite(image, image.rect())) << page;
        EXPECT_TRUE(isWhite(image, {0, 0, margin, image.height()})) << "what is too long is wrapped";
        EXPECT_TRUE(isWhite(image, {image.width() - margin, 0, margin, image.height()})) << page;
        EXPECT_TRUE(isWhite(image, {0, 0, image.width(), margin})) << page;
    }
}

TEST(ReportPages, HaveALineBelowEachRowHoweverSmallTheyAreShown)
{
    const ReportPages pages(table(3), paper());
    for (const double scale : {0.3, 0.4, 0.55, 0.7, 0.8, 0.9, 1.0, 2.0}) {
        const int besideTheWords = static_cast<int>(600 * scale);
        EXPECT_EQ(linesAt(imageOf(pages, 0, scale), besideTheWords), 4) << scale;
    }
}

TEST(ReportPages, AreThoseOfThePaper)
{
    EXPECT_EQ(ReportPages(table(1), paper(QPageSize::A4)).size().toSize(), QSize(793, 1123));
    EXPECT_EQ(ReportPages(table(1), paper(QPageSize::Letter)).size().toSize(), QSize(816, 1056));
    EXPECT_EQ(ReportPages(table(1), paper(QPageSize::Letter, QPageLayout::Landscape)).size().toSize(),
              QSize(1056, 816));
    EXPECT_EQ(ReportPages(table(1), paper()).count(), 2) << "a section begins a page";
}

TEST(ReportPages, AreTheSameInAPdf)
{
    const ReportPages pages(table(60), paper());
    const QByteArray pdf = pdfOf(pages);
    EXPECT_TRUE(pdf.startsWith("%PDF-"));
    EXPECT_EQ(pagesOf(pdf), pages.count());
    EXPECT_TRUE(pdf.contains("/MediaBox [0 0 595 842]") || pdf.contains("/MediaBox [0 0 596 842]") ||
                pdf.contains("/MediaBox [0 0 595.000000 842.000000]"))
        << pdf.mid(pdf.indexOf("/MediaBox"), 60).toStdString();
}

TEST(ReportPages, AreNoneOnceTheyAreNotWantedAnyMore)
{
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(ReportPages(table(60), paper(), stop.get_token()).count(), 0);
    EXPECT_TRUE(pdfOf(ReportPages(table(60), paper()), stop.get_token()).isEmpty());
}

TEST(PagesView, ShowsWhatAnotherThreadHasLaidOut)
{
    std::shared_ptr<const ReportPages> pages;
    const std::unique_ptr<QThread> other(
        QThread::create([&] { pages = std::make_shared<const ReportPages>(table(60), paper()); }));
    other->start();
    other->wait();
    PagesView view(nullptr);
    view.resize(600, 500);
    view.show();
    view.setPages(pages);
    EXPECT_EQ(view.currentPage(), 0);
    const QImage first = view.viewport()->grab().toImage();
    EXPECT_EQ(first.pixelColor(first.width() / 2, 40), QColor(Qt::white)) << "paper";

    QTest::keyClick(&view, Qt::Key_End);
    EXPECT_EQ(view.currentPage(), pages->count() - 1);
    EXPECT_NE(view.viewport()->grab().toImage(), first);
    QTest::keyClick(&view, Qt::Key_Home);
    EXPECT_EQ(view.currentPage(), 0);
}

TEST(PagesView, GrowsAndShrinks)
{
    PagesView view(nullptr);
    view.resize(600, 500);
    view.show();
    view.setPages(std::make_shared<const ReportPages>(table(60), paper()));
    const int usual = view.verticalScrollBar()->maximum();
    view.setZoom(2);
    EXPECT_GT(view.verticalScrollBar()->maximum(), usual);
    EXPECT_GT(view.horizontalScrollBar()->maximum(), 0);
    view.setZoom(1);
    EXPECT_EQ(view.verticalScrollBar()->maximum(), usual);
    EXPECT_EQ(view.horizontalScrollBar()->maximum(), 0) << "as wide as there is room";
}

} // namespace meshwright
