// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fields/severity_look.h"
#include "forms/parts/fitted_text.h"
#include "forms/style/look.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTextCursor>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// A text in a column that can be made narrower.
struct Column
{
    Column()
    {
        auto* layout = new QVBoxLayout(frame);
        text = new FittedText(frame);
        layout->addWidget(text);
        layout->addStretch();
        area.setWidget(frame);
        area.setWidgetResizable(true);
        area.resize(600, 200);
        area.show();
    }

    void resize(int width)
    {
        area.resize(width, 200);
        for (int i = 0; i < 3; ++i) // the scroll area settles in turns
            QCoreApplication::processEvents();
    }

    QScrollArea area;
    QWidget* frame = new QWidget;
    FittedText* text;
};

QString rows(int count)
{
    return u"<table>"_s + u"<tr><td>a name of some length</td><td>a value</td></tr>"_s.repeated(count) +
           u"</table>"_s;
}

} // namespace

TEST(FittedText, IsAsTallAsItsTextAtAnyWidth)
{
    Column column;
    column.text->showHtml(u"word "_s.repeated(100));
    column.resize(600);
    const int wide = column.text->height();
    EXPECT_NEAR(wide, column.text->document()->size().height(), 1);
    column.resize(300);
    EXPECT_GT(column.text->height(), wide);
    EXPECT_NEAR(column.text->height(), column.text->document()->size().height(), 1);
    column.text->showHtml(u"one line"_s);
    column.resize(600);
    EXPECT_LT(column.text->height(), 3 * column.text->fontMetrics().height());
}

TEST(FittedText, IsWholeAtOnceWhenItIsLong)
{
    Column column;
    column.text->showHtml(rows(2000));
    column.resize(600);
    EXPECT_GT(column.text->height(), 2000 * column.text->fontMetrics().height());
    EXPECT_EQ(column.text->verticalScrollBar()->maximum(), 0);
}

TEST(FittedText, HasNothingToScrollWhenItGetsTaller)
{
    Column column;
    column.text->showHtml(rows(10));
    column.resize(600);
    column.text->showHtml(rows(60));
    QTest::qWait(0);
    EXPECT_EQ(column.text->verticalScrollBar()->maximum(), 0) << "while it is seen";
    column.frame->hide();
    column.text->showHtml(rows(200));
    column.frame->show();
    EXPECT_TRUE(QTest::qWaitFor([&] { return column.text->verticalScrollBar()->maximum() == 0; }))
        << "while it was hidden";
}

TEST(FittedText, IsLaidOutForAnotherWidthOnceItIsSeen)
{
    Column column;
    column.text->showHtml(u"word "_s.repeated(1000));
    static_cast<QVBoxLayout*>(column.frame->layout())->insertSpacing(0, 2000);
    column.resize(600);
    const auto isLaidOut = [text = column.text] {
        return text->document()->textWidth() == text->viewport()->width();
    };
    column.resize(300);
    EXPECT_FALSE(isLaidOut()) << "nobody looks at it";
    column.area.verticalScrollBar()->setValue(2000);
    QTest::qWait(0);
    EXPECT_TRUE(isLaidOut());
    EXPECT_NEAR(column.text->height(), column.text->document()->size().height(), 1);
}

TEST(FittedText, KeepsTheSelectionWhileNothingChanges)
{
    Column column;
    column.text->showHtml(u"some <b>words</b>"_s);
    column.text->selectAll();
    column.text->showHtml(u"some <b>words</b>"_s);
    EXPECT_EQ(column.text->textCursor().selectedText(), u"some words"_s);
    column.text->showHtml(u"others"_s);
    EXPECT_EQ(column.text->toPlainText(), u"others"_s);
}

TEST(FittedText, LeavesTheWheelToWhatScrolls)
{
    Column column;
    column.text->showHtml(rows(200));
    column.resize(600);
    const QPointF at(20, 20);
    QWheelEvent wheel(at, column.text->viewport()->mapToGlobal(at), {}, {0, -120}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(column.text->viewport(), &wheel);
    EXPECT_FALSE(wheel.isAccepted());
}

TEST(FittedText, SaysInColourTooWhatASignSays)
{
    FittedText text(nullptr);
    text.showHtml(tonedParagraph({u"orders"_s, u"its ARN"_s, u"✗ used"_s, u"✓ gone"_s}));
    EXPECT_EQ(text.toPlainText(), u"orders\nits ARN\n✗ used\n✓ gone"_s);
    const Colours& colours = coloursFor(text.palette());
    const auto inkOf = [&text](const QString& words) {
        return text.document()->find(words).charFormat().foreground().color();
    };
    EXPECT_EQ(inkOf(u"its ARN"_s), muted(text.palette()));
    EXPECT_EQ(inkOf(u"used"_s), colours.error);
    EXPECT_EQ(inkOf(u"gone"_s), colours.good);
}

} // namespace meshwright
