// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/dialogs/progress_dialog.h"

#include <gtest/gtest.h>

#include <QPointer>
#include <QProgressBar>
#include <QTest>

namespace meshwright {

using namespace Qt::StringLiterals;

TEST(ProgressDialog, LetsNothingHappenWhileItShowsHowFarItIs)
{
    auto* const dialog = new ProgressDialog(u"Saving the mesh shop…"_s, nullptr);
    ASSERT_TRUE(QTest::qWaitForWindowExposed(dialog) ||
                QTest::qWaitFor([&] { return dialog->isVisible(); }, 20000));
    bool isAnswered = false;
    QMetaObject::invokeMethod(
        dialog, [&] { isAnswered = true; }, Qt::QueuedConnection);
    dialog->showProgress(3, 10);
    EXPECT_FALSE(isAnswered);
    const auto* const bar = dialog->findChild<QProgressBar*>();
    EXPECT_EQ(bar->value(), 3);
    EXPECT_EQ(bar->maximum(), 10);
    dialog->showProgress(4, 0);
    EXPECT_EQ(bar->maximum(), 0) << "nobody knows how many there are";
    const QPointer<ProgressDialog> shown(dialog);
    dialog->end();
    ASSERT_TRUE(shown);
    EXPECT_FALSE(shown->isVisible());
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown.isNull(); }, 20000));
    EXPECT_TRUE(isAnswered);
}

} // namespace meshwright
