// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fields/announcement.h"
#include "forms/parts/notice_bar.h"

#include <gtest/gtest.h>

#include <QPushButton>
#include <QTest>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// A bar with notices that all say the same about one thing.
class NoticeBarTest : public testing::Test
{
protected:
    NoticeBarTest()
    {
        m_window.show();
        m_window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_window));
    }

    void put(const QString& button, const std::function<void()>& does)
    {
        m_bar.put(u"file"_s, {Severity::Warning, u"The file has been changed."_s, {{button, does}}, false});
    }
    QPushButton* button() const
    {
        for (auto* found : m_bar.findChildren<QPushButton*>())
            if (found->isVisible())
                return found;
        return nullptr;
    }

    QWidget m_window;
    NoticeBar& m_bar = *new NoticeBar(&m_window);
};

} // namespace

TEST_F(NoticeBarTest, TheButtonsDoWhatTheLastNoticeSays)
{
    QString taken;
    put(u"Take theirs"_s, [&] { taken = u"second version"_s; });
    QPushButton* const before = button();
    before->setFocus();
    put(u"Take theirs"_s, [&] { taken = u"third version"_s; });
    EXPECT_EQ(button(), before) << "nobody loses the focus by it";
    EXPECT_TRUE(before->hasFocus());
    before->click();
    EXPECT_EQ(taken, u"third version"_s);
}

TEST_F(NoticeBarTest, ANoticeWithOtherButtonsIsAnotherOne)
{
    QString taken;
    put(u"Take theirs"_s, [&] { taken = u"theirs"_s; });
    put(u"Keep mine"_s, [&] { taken = u"mine"_s; });
    EXPECT_EQ(button()->text(), u"Keep mine"_s);
    button()->click();
    EXPECT_EQ(taken, u"mine"_s);
}

TEST_F(NoticeBarTest, AButtonMayPutAnotherNoticeInPlaceOfItsOwn)
{
    int pressed = 0;
    put(u"Try again"_s, [&] {
        ++pressed;
        put(u"Try again"_s, [&] { pressed += 10; });
        m_bar.take(u"file"_s);
    });
    button()->click();
    EXPECT_EQ(pressed, 1);
    EXPECT_EQ(m_bar.textOf(u"file"_s), QString());
}

TEST_F(NoticeBarTest, WhatItShowsIsSaidOnce)
{
    const auto said = [this] {
        QCoreApplication::processEvents();
        const auto* announcement = m_window.findChild<Announcement*>();
        return announcement ? announcement->words() : QString();
    };
    put(u"Take theirs"_s, [] {});
    EXPECT_EQ(said(), u"The file has been changed."_s);
    m_window.findChild<Announcement*>()->hide();
    put(u"Take theirs"_s, [] {});
    EXPECT_EQ(said(), QString()) << "it stands there already";
}

} // namespace meshwright
