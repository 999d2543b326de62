// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/review_window/section_summary.h"
#include "review_window_fixture.h"

// The sections of the page about a resource: what is sound is folded away.
namespace meshwright {

namespace {

class ReviewWindowSectionsTest : public ReviewWindowFixture
{
protected:
    /// The section that is called @p title.
    QFrame* section(const QString& title) const
    {
        for (auto* one : part<QWidget>("review-resource").findChildren<QFrame*>(u"review-section"_s))
            if (one->findChildren<QLabel*>().value(0)->text() == title)
                return one;
        ADD_FAILURE() << "no section " << title.toStdString() << " in\n" << page();
        return nullptr;
    }
    static QToolButton& fold(const QFrame* of)
    {
        return *of->findChild<QToolButton*>(u"review-section-fold"_s);
    }
    static QString state(const QFrame* of)
    {
        return of->findChild<QLabel*>(u"review-section-state"_s)->text();
    }
    static bool showsValues(const QFrame* of)
    {
        const auto* const values = of->findChild<QTextEdit*>();
        return values && values->isVisible();
    }
};

} // namespace

TEST_F(ReviewWindowSectionsTest, WhatIsSoundIsOneLineThatOpens)
{
    openShop();
    goTo("Virtual node billing");
    const QFrame* const listeners = section(u"Listeners"_s);
    EXPECT_EQ(state(listeners), u"sound"_s);
    EXPECT_EQ(fold(listeners).text(), u"Listener 1: HTTP 8080"_s);
    EXPECT_EQ(fold(listeners).accessibleName(), u"Listeners: Listener 1: HTTP 8080"_s);
    EXPECT_EQ(listeners->findChild<QTextEdit*>(), nullptr) << "nobody has asked for the values";
    QTest::keyClick(&fold(listeners), Qt::Key_Space);
    settle();
    EXPECT_TRUE(showsValues(listeners));
    QTest::keyClick(&fold(listeners), Qt::Key_Space);
    settle();
    EXPECT_FALSE(showsValues(listeners));
}

TEST_F(ReviewWindowSectionsTest, WhatHasAProblemIsOpenAndCountsIt)
{
    openShop();
    goTo("Virtual node payments");
    const QFrame* const listeners = section(u"Listeners"_s);
    EXPECT_TRUE(showsValues(listeners));
    EXPECT_TRUE(state(listeners).contains(u"1 error"_s)) << state(listeners).toStdString();
}

TEST_F(ReviewWindowSectionsTest, WhatAPersonHasOpenedStaysOpenWhileTheResourceIsShown)
{
    openShop();
    goTo("Virtual node billing");
    fold(section(u"Listeners"_s)).click();
    write("mesh/a.json", R"({"meshName": "shop", "virtualNodeName": "aaa", "spec": {}})");
    ASSERT_TRUE(waitFor([this] { return read().rows.size() == 5; }));
    settle();
    ASSERT_EQ(nameShown(), u"billing"_s);
    EXPECT_TRUE(showsValues(section(u"Listeners"_s)));
    goTo("Virtual node payments");
    goTo("Virtual node billing");
    EXPECT_FALSE(showsValues(section(u"Listeners"_s)));
}

TEST_F(ReviewWindowSectionsTest, ALineIsAsLongAsThereIsRoomForIt)
{
    const std::string host = std::string(60, 'a') + ".shop.local";
    json node = {{"meshName", "shop"}, {"virtualNodeName", "aaa"}};
    node["spec"]["serviceDiscovery"]["dns"]["hostname"] = host;
    write("mesh/long.json", node.dump());
    open();
    goTo("Virtual node aaa");
    const QString line = fold(section(u"Service discovery method"_s)).text();
    EXPECT_TRUE(line.endsWith(QString::fromStdString(host))) << line.toStdString();
}

TEST(SectionSummary, NamesSeveralPartsOrTheFirstValuesOfOne)
{
    using Lines = std::vector<steps::SummaryLine>;
    EXPECT_EQ(summaryLine(Lines{
                  {0, u"Listener 1: HTTP 80"_s, {}}, {1, u"Path"_s, u"/a"_s}, {0, u"Listener 2"_s, {}}}),
              u"Listener 1: HTTP 80 · Listener 2"_s);
    EXPECT_EQ(summaryLine(Lines{{0, u"DNS"_s, {}}, {1, u"Part"_s, {}}, {2, u"Host"_s, u"a.b"_s}}),
              u"DNS · Host: a.b"_s);
    EXPECT_EQ(summaryLine(Lines{{0, {}, u"Not set."_s}}), u"Not set."_s);
    EXPECT_EQ(summaryLine(
                  Lines{{0, u"a"_s, {}}, {0, u"b"_s, {}}, {0, u"c"_s, {}}, {0, u"d"_s, {}}, {0, u"e"_s, {}}}),
              u"a · b · c · and 2 more"_s);
    EXPECT_EQ(summaryLine({}), QString());
}

} // namespace meshwright
