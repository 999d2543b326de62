// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/style/button_kind.h"
#include "forms/style/chip.h"
#include "forms/style/measures.h"
#include "forms/style/meshwright_style.h"
#include "forms/style/text_size.h"
#include "tests/forms/style/contrast.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// A window with @p control and something else that takes the focus.
struct Focused
{
    explicit Focused(QWidget* made) : control(made)
    {
        auto* layout = new QVBoxLayout(&window);
        layout->addWidget(control);
        layout->addWidget(other);
        window.show();
        QApplication::setActiveWindow(&window);
    }

    QImage picture(QWidget* focus)
    {
        focus->setFocus(Qt::TabFocusReason);
        QCoreApplication::processEvents();
        return window.grab(control->geometry()).toImage();
    }

    QWidget window;
    QWidget* control;
    QLineEdit* other = new QLineEdit(&window);
};

/// How many pixels of @p one are told apart from those of @p other.
int toldApart(const QImage& one, const QImage& other)
{
    int out = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x)
            out += contrast(one.pixelColor(x, y), other.pixelColor(x, y)) >= forControls;
    return out;
}

using Make = std::function<QWidget*()>;

QWidget* listOfWords()
{
    auto* list = new QListWidget;
    list->addItems({u"one"_s, u"two"_s});
    list->setCurrentRow(0);
    return list;
}

} // namespace

TEST(Style, TheFocusIsSeenOnEveryControlInEveryTheme)
{
    const std::pair<const char*, Make> controls[] = {
        {"push button", [] { return new QPushButton(u"Press"_s); }},
        {"tool button", [] { return new QToolButton; }},
        {"check box", [] { return new QCheckBox(u"Check"_s); }},
        {"radio button", [] { return new QRadioButton(u"Choose"_s); }},
        {"line", [] { return new QLineEdit; }},
        {"number", [] { return new QSpinBox; }},
        {"words", [] { return new QComboBox; }},
        {"list", listOfWords},
        {"primary button",
         [] {
             auto* button = new QPushButton(u"Press"_s);
             setKind(*button, ButtonKind::Primary);
             return button;
         }},
    };
    const QPalette before = QApplication::palette();
    for (const Theme theme : allThemes) {
        QApplication::setPalette(paletteOf(theme));
        for (const auto& [name, make] : controls) {
            Focused on(make());
            on.control->setFocusPolicy(Qt::StrongFocus);
            const QImage without = on.picture(on.other);
            EXPECT_GE(toldApart(on.picture(on.control), without), 40)
                << name << " in theme " << static_cast<int>(theme);
        }
    }
    QApplication::setPalette(before);
}

TEST(Style, ButtonsAreDrawnAsWhatTheyAre)
{
    const Colours& colours = coloursOf(Theme::Light);
    const auto groundOf = [](ButtonKind kind) {
        QPushButton button(u"…"_s);
        setKind(button, kind);
        button.resize(80, measures.height.control);
        return button.grab().toImage().pixelColor(10, measures.height.control / 2);
    };
    EXPECT_EQ(groundOf(ButtonKind::Plain), colours.card);
    EXPECT_EQ(groundOf(ButtonKind::Primary), colours.accent);
    EXPECT_EQ(groundOf(ButtonKind::Quiet), colours.window);
    EXPECT_EQ(groundOf(ButtonKind::Destructive), colours.card);
    EXPECT_EQ(groundOf(ButtonKind::Final), colours.error);
}

TEST(Style, WhatADialogIsForIsItsPrimaryButton)
{
    QDialogButtonBox box;
    const QPushButton* go = box.addButton(u"Go on"_s, QDialogButtonBox::AcceptRole);
    const QPushButton* remove = box.addButton(u"Remove"_s, QDialogButtonBox::DestructiveRole);
    const QPushButton* cancel = box.addButton(QDialogButtonBox::Cancel);
    QPushButton* last = box.addButton(u"For ever"_s, QDialogButtonBox::DestructiveRole);
    setKind(*last, ButtonKind::Final);
    box.show();
    EXPECT_EQ(kindOf(go), ButtonKind::Primary);
    EXPECT_EQ(kindOf(remove), ButtonKind::Destructive);
    EXPECT_EQ(kindOf(cancel), ButtonKind::Plain);
    EXPECT_EQ(kindOf(last), ButtonKind::Final) << "what has been said of it stays";
}

TEST(Style, ASwitchShowsWhetherItIsOn)
{
    QCheckBox box(u"Health check"_s);
    makeToggle(box);
    const QImage off = box.grab().toImage();
    box.setChecked(true);
    EXPECT_GE(toldApart(box.grab().toImage(), off), 30);
    EXPECT_GE(box.sizeHint().width(),
              measures.width.toggle + box.fontMetrics().horizontalAdvance(box.text()));
}

TEST(Style, AScrollBarIsPagedAndDragged)
{
    QScrollBar bar(Qt::Vertical);
    bar.setRange(0, 900);
    bar.setPageStep(100);
    bar.resize(bar.sizeHint().width(), 200);
    bar.show();
    QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(5, 190));
    EXPECT_EQ(bar.value(), 100) << "below the slider";
    QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(5, 2));
    EXPECT_EQ(bar.value(), 0) << "above it";
    QTest::mousePress(&bar, Qt::LeftButton, {}, QPoint(5, 10));
    QTest::mouseMove(&bar, QPoint(5, 110));
    QTest::mouseRelease(&bar, Qt::LeftButton, {}, QPoint(5, 110));
    EXPECT_GT(bar.value(), 400);
}

TEST(Style, ANumberIsChangedByItsArrowsInBothReadingDirections)
{
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QSpinBox box;
        box.setLayoutDirection(direction);
        box.resize(120, measures.height.control);
        box.show();
        const int arrow =
            direction == Qt::LeftToRight ? 120 - measures.width.arrow / 2 : measures.width.arrow / 2;
        QTest::mouseClick(&box, Qt::LeftButton, {}, QPoint(arrow, 7));
        EXPECT_EQ(box.value(), 1);
        QTest::mouseClick(&box, Qt::LeftButton, {}, QPoint(arrow, measures.height.control - 7));
        EXPECT_EQ(box.value(), 0);
    }
}

TEST(Style, AChipShowsAllItsWordsWhereItHasTheRoomItAsksFor)
{
    for (const QString& words : {u"Sound"_s, u"1 error"_s, u"2 warnings"_s, u"Zu prüfen"_s}) {
        const auto drawn = [&words](const QSize& size) {
            QImage image(200, size.height(), QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            drawChip(painter, QRect(QPoint(), size), words, Tone::Good, QApplication::palette(),
                     QApplication::font());
            return image;
        };
        const QSize size = chipSize(words, QApplication::font());
        const QFontMetricsF letters(fontOf(TextSize::Chip, QApplication::font()));
        EXPECT_EQ(letters.elidedText(words, Qt::ElideRight, size.width() - 2 * measures.gap.small), words);
        EXPECT_NE(drawn(size), drawn(size - QSize(12, 0))) << words.toStdString();
    }
}

TEST(Style, ControlsAreAsHighAsTheLookAsks)
{
    QLineEdit line;
    QComboBox words;
    QSpinBox number;
    QPushButton button(u"Press"_s);
    for (const QWidget* control : std::initializer_list<const QWidget*>{&line, &words, &number, &button})
        EXPECT_EQ(control->sizeHint().height(), measures.height.control)
            << control->metaObject()->className();
}

TEST(Style, TheSignsOfMessagesAreOfTheFamily)
{
    const MeshwrightStyle style;
    const Colours& colours = coloursFor(QApplication::palette());
    const std::pair<QStyle::StandardPixmap, QColor> signs[] = {
        {QStyle::SP_MessageBoxCritical, colours.error},
        {QStyle::SP_MessageBoxWarning, colours.warning},
        {QStyle::SP_MessageBoxInformation, colours.accent},
        {QStyle::SP_MessageBoxQuestion, colours.accent}};
    for (const auto& [which, ground] : signs) {
        const QImage image = style.standardIcon(which, nullptr, nullptr).pixmap(64, 64).toImage();
        EXPECT_EQ(image.pixelColor(image.width() / 6, image.height() / 2).name(), ground.name()) << which;
    }
}

TEST(Style, WhatCannotBeUsedIsToldApartWhereAllEdgesAreOfOneColour)
{
    const QPalette before = QApplication::palette();
    QApplication::setPalette(paletteOf(Theme::HighContrast));
    const std::pair<const char*, Make> controls[] = {{"push button", [] { return new QPushButton; }},
                                                     {"tool button", [] { return new QToolButton; }},
                                                     {"line", [] { return new QLineEdit; }}};
    for (const auto& [name, make] : controls) {
        Focused on(make());
        on.control->setMinimumWidth(10 * measures.height.control);
        const QImage usable = on.picture(on.other);
        on.control->setEnabled(false);
        EXPECT_GE(toldApart(on.picture(on.other), usable), 40) << name;
    }
    QApplication::setPalette(before);
}

TEST(Style, WhereTwoScrollBarsMeetThereIsNothing)
{
    QScrollArea area;
    area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    area.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    area.resize(200, 200);
    area.show();
    const int extent = area.verticalScrollBar()->width();
    const int begin = 200 - area.frameWidth() - extent;
    const int half = extent / 2; // the frame is round at the other end
    const QImage corner = area.grab(QRect(begin, begin, half, half)).toImage();
    QImage plain(corner.size(), corner.format());
    plain.fill(corner.pixelColor(half - 1, half - 1));
    EXPECT_TRUE(corner == plain);
}

} // namespace meshwright
