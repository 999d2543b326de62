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

} // namespace meshwright
