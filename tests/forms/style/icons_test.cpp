// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/style/icon_shapes.h"
#include "forms/style/icons.h"
#include "tests/forms/style/contrast.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QPainter>

#include <set>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

QImage drawn(Sign sign, int size)
{
    QImage out(size, size, QImage::Format_ARGB32_Premultiplied);
    out.fill(Qt::white);
    QPainter painter(&out);
    drawIcon(painter, sign, QRectF(0, 0, size, size), Qt::black);
    return out;
}

int inked(const QImage& image)
{
    int out = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            out += qGray(image.pixel(x, y)) < 128;
    return out;
}

/// Whether anything is drawn at the very edge of @p image, where it may be cut off.
bool touchesEdge(const QImage& image)
{
    const int last = image.width() - 1;
    for (int at = 0; at <= last; ++at)
        for (const QPoint& place : {QPoint(at, 0), QPoint(at, last), QPoint(0, at), QPoint(last, at)})
            if (qGray(image.pixel(place)) < 128)
                return true;
    return false;
}

} // namespace

TEST(Icons, AreAllDrawnWithinTheirGridAndDifferFromEachOther)
{
    std::set<QByteArray> pictures;
    for (int at = 0; at <= static_cast<int>(lastSign); ++at) {
        const auto sign = static_cast<Sign>(at);
        const QImage image = drawn(sign, 64);
        EXPECT_GT(inked(image), 60) << nameOf(sign);
        EXPECT_FALSE(touchesEdge(image)) << nameOf(sign);
        EXPECT_TRUE(
            pictures.emplace(reinterpret_cast<const char*>(image.constBits()), image.sizeInBytes()).second)
            << nameOf(sign);
    }
}

TEST(Icons, HaveEachANameAndEachNameOfTheFileIsUsed)
{
    QFile file(QStringLiteral(MESHWRIGHT_SOURCE_DIR "/resources/icons/signs.svg"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    std::set<QByteArray> inFile;
    for (const auto& [name, shape] : iconShapes(file.readAll()))
        inFile.insert(name);
    std::set<QByteArray> named;
    for (int at = 0; at <= static_cast<int>(lastSign); ++at)
        named.insert(nameOf(static_cast<Sign>(at)));
    EXPECT_EQ(named, inFile);
}

TEST(Icons, TakeTheInkOfTheThemeThereIs)
{
    const QPalette before = QApplication::palette();
    const QIcon sign = icon(Sign::Mesh);
    for (const Theme theme : allThemes) {
        QApplication::setPalette(paletteOf(theme));
        QImage image(32, 32, QImage::Format_ARGB32_Premultiplied);
        const QColor ground = coloursOf(theme).card;
        image.fill(ground);
        QPainter painter(&image);
        sign.paint(&painter, image.rect());
        painter.end();
        EXPECT_GE(inkContrast(image, ground), 7) << static_cast<int>(theme);
    }
    QApplication::setPalette(before);
}

TEST(Icons, AreSharpOnAScreenOfTwiceTheDots)
{
    const QPixmap twice = icon(Sign::Create).pixmap(QSize(16, 16), 2);
    EXPECT_EQ(twice.size(), QSize(32, 32));
}

TEST(IconShapes, PathsAreReadAndWhatIsUnknownDrawsNothing)
{
    EXPECT_EQ(pathOf(u"M1 2 H5 V8 L 1,8 Z"_s).boundingRect(), QRectF(1, 2, 4, 6));
    EXPECT_EQ(pathOf(u"M0 0 L1 1 2 0"_s).elementCount(), 3) << "a letter holds until the next";
    EXPECT_EQ(pathOf(u"M-1.5-2 Q0 0 3 4"_s).currentPosition(), QPointF(3, 4));
    for (const QString& wrong : {u"M1 1 A2 2"_s, u"1 2"_s, u"M1 1 l2 2"_s, u"M1 1 L #"_s})
        EXPECT_LE(pathOf(wrong).elementCount(), 2) << wrong.toStdString();
}

} // namespace meshwright
