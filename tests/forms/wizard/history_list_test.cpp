// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/wizard/history_list.h"

#include <gtest/gtest.h>

#include <QListView>
#include <QTest>

namespace meshwright {

TEST(HistoryList, LeadsToTheStepThatIsChosenWithTheKeys)
{
    Document document;
    HistoryList list(document, nullptr);
    list.show();
    EXPECT_FALSE(list.view().isVisible()) << "nothing has been changed yet";
    for (int i = 1; i <= 3; ++i)
        document.set(Pointer("/meshName"), std::to_string(i));
    EXPECT_TRUE(list.view().isVisible());
    QObject::connect(&list, &HistoryList::chosen, &list, [&](std::size_t done) { document.goTo(done); });
    list.view().setFocus();
    list.view().setCurrentIndex(list.view().model()->index(3, 0));
    QTest::keyClick(&list.view(), Qt::Key_Up);
    EXPECT_EQ(document.history().done, 3U) << "moving through the list changes nothing";
    QTest::keyClick(&list.view(), Qt::Key_Up);
    QTest::keyClick(&list.view(), Qt::Key_Return);
    EXPECT_EQ(document.value(), json::parse(R"({"meshName": "1"})"));
    QTest::keyClick(&list.view(), Qt::Key_End);
    QTest::keyClick(&list.view(), Qt::Key_Return);
    EXPECT_EQ(document.value(), json::parse(R"({"meshName": "3"})"));
}

TEST(HistoryList, KeepsTheNewestStepInSight)
{
    Document document;
    HistoryList list(document, nullptr);
    list.resize(300, 400);
    for (int i = 1; i <= 100; ++i)
        document.set(Pointer("/meshName"), std::to_string(i));
    list.show();
    const auto isInSight = [&list](int row) {
        QCoreApplication::processEvents();
        const QRect place = list.view().visualRect(list.view().model()->index(row, 0));
        return list.view().viewport()->rect().intersects(place);
    };
    EXPECT_TRUE(isInSight(100));
    list.resize(300, 150);
    EXPECT_TRUE(isInSight(100)) << "in a lower pane as well";
    document.set(Pointer("/meshName"), "101");
    EXPECT_TRUE(isInSight(101));
}

} // namespace meshwright
