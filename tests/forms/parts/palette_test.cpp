// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fields/caption.h"
#include "forms/fields/labels.h"
#include "forms/fields/palette_following.h"
#include "forms/fields/severity_look.h"
#include "forms/parts/empty_state.h"
#include "forms/parts/fitted_text.h"
#include "forms/parts/notice_bar.h"
#include "forms/parts/pane_header.h"
#include "forms/review/summary_html.h"
#include "forms/style/appearance.h"
#include "models/schema/field.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QFrame>
#include <QLabel>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QVBoxLayout>

#include <utility>
#include <vector>

// The desktop goes from a light theme to a dark one while windows are open: nothing keeps a colour of before.
namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

QPalette theme(const QColor& ground, const QColor& text)
{
    QPalette out;
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button})
        out.setColor(role, ground);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        out.setColor(role, text);
    return out;
}

/// A window that is in the light theme at first.
class PaletteTest : public testing::Test
{
protected:
    PaletteTest() { m_window.setPalette(theme(Qt::white, Qt::black)); }

    void darken() { m_window.setPalette(m_dark); }

    const QPalette m_dark = theme(QColor(0x1e, 0x1f, 0x22), QColor(0xdf, 0xe1, 0xe5));
    QWidget m_window;
};

QColor textColour(const QWidget& widget)
{
    return widget.palette().color(QPalette::WindowText);
}

/// The colour of the first character of @p words in @p text.
QColor colourOf(const QString& words, const QTextEdit& text)
{
    return text.document()->find(words).charFormat().foreground().color();
}

} // namespace

// Qt tells the widgets in no order, so that some hear of a theme before what is around them.
TEST(ThemeTest, ReachesWhatKeepsAColourOfWhatIsAroundIt)
{
    Appearance look;
    look.choose(Appearance::Choice::Light);
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    std::vector<QLabel*> labels;
    for (int i = 0; i < 100; ++i) {
        auto* part = new QFrame(&window);
        auto* inner = new QVBoxLayout(part);
        labels.push_back(makeHelp(u"Some help."_s, part));
        inner->addWidget(labels.back());
        column->addWidget(part);
    }
    window.show();
    for (const auto& [choice, theme] : {std::pair{Appearance::Choice::Dark, Theme::Dark},
                                        {Appearance::Choice::HighContrast, Theme::HighContrast},
                                        {Appearance::Choice::Light, Theme::Light}}) {
        look.choose(choice);
        QCoreApplication::processEvents();
        for (const QLabel* label : labels)
            EXPECT_EQ(textColour(*label), muted(paletteOf(theme)));
    }
}

TEST(ThemeTest, ReachesLinksInLabels)
{
    Appearance look;
    look.choose(Appearance::Choice::Light);
    QWidget window;
    QLabel* const label = makeHtmlLabel(u"<a href='there'>There</a>"_s, &window);
    const auto colour = [label] {
        (void)label->sizeHint(); // has the text read
        const auto* text = label->findChild<QTextDocument*>();
        return text ? text->find(u"There"_s).charFormat().foreground().color() : QColor();
    };
    window.show();
    for (const auto& [choice, theme] :
         {std::pair{Appearance::Choice::Light, Theme::Light}, {Appearance::Choice::Dark, Theme::Dark}}) {
        look.choose(choice);
        QCoreApplication::processEvents();
        EXPECT_EQ(colour(), paletteOf(theme).color(QPalette::Link));
    }
    look.choose(Appearance::Choice::Light);
}

TEST_F(PaletteTest, QuietLabelsFollowIt)
{
    const QLabel* empty = (new EmptyState(Sign::NoNodes, &m_window))->findChild<QLabel*>();
    const QLabel* help = makeHelp(u"Some help."_s, &m_window);
    PaneHeader header(u"Nodes"_s, &m_window);
    header.setRemark(u"3 nodes"_s);
    EXPECT_EQ(textColour(*empty), muted(m_window.palette()));
    darken();
    EXPECT_EQ(textColour(*empty), muted(m_dark));
    EXPECT_EQ(textColour(*help), muted(m_dark));
    bool hasRemark = false;
    for (const QLabel* label : header.findChildren<QLabel*>())
        if (label->text() == u"3 nodes"_s) {
            EXPECT_EQ(textColour(*label), muted(m_dark));
            hasRemark = true;
        }
    EXPECT_TRUE(hasRemark);
}

TEST_F(PaletteTest, TheWordOptionalFollowsIt)
{
    const schema::Field field{.key = "port", .label = "Port", .kind = schema::Text{}};
    const QLabel* caption = makeCaption(field, nullptr, &m_window);
    EXPECT_TRUE(caption->text().contains(muted(m_window.palette()).name())) << caption->text().toStdString();
    darken();
    EXPECT_TRUE(caption->text().contains(muted(m_dark).name())) << caption->text().toStdString();
}

TEST_F(PaletteTest, NoticesFollowIt)
{
    NoticeBar bar(&m_window);
    bar.put(u"file"_s, {Severity::Warning, u"The file has been changed."_s, {}, false});
    darken();
    const auto* row = bar.findChild<QFrame*>(u"notice-file"_s);
    ASSERT_TRUE(row);
    EXPECT_EQ(row->palette().color(QPalette::Window), ground(Severity::Warning, m_dark));
}

TEST_F(PaletteTest, SummariesFollowIt)
{
    FittedText text(&m_window);
    text.showHtml(problemsHtml({{Pointer(), Severity::Error, "any", u"It is wrong."_s}}) +
                  changesHtml({{u"Port"_s, u"80"_s, u"81"_s}}));
    EXPECT_EQ(colourOf(u"Error"_s, text), tint(Severity::Error, m_window.palette()));
    EXPECT_EQ(colourOf(u"Port"_s, text), muted(m_window.palette()));
    darken();
    EXPECT_EQ(colourOf(u"Error"_s, text), tint(Severity::Error, m_dark));
    EXPECT_EQ(colourOf(u"Port"_s, text), muted(m_dark));
}

TEST_F(PaletteTest, AColourThatIsKeptStaysWhatItsMakerMakesOfIt)
{
    QLabel label(&m_window);
    keepColour(label, QPalette::WindowText,
               [](const QPalette& around) { return around.color(QPalette::Window); });
    EXPECT_EQ(textColour(label), QColor(Qt::white));
    darken();
    EXPECT_EQ(textColour(label), m_dark.color(QPalette::Window));
    EXPECT_EQ(label.palette().color(QPalette::Base), m_dark.color(QPalette::Base));
}

} // namespace meshwright
