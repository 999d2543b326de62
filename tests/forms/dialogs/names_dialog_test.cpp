// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/dialogs/names_dialog.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QTest>
#include <QTimer>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// Does @p act in the dialog that is asked in.
template <typename Act>
void whenAsked(QTimer& looking, Act act)
{
    QObject::connect(&looking, &QTimer::timeout, &looking, [&looking, act] {
        auto* const dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        looking.stop();
        act(*dialog, *dialog->findChild<QLineEdit*>(u"/meshName"_s));
        if (dialog->isVisible())
            dialog->reject();
    });
    looking.start(10);
}

} // namespace

TEST(NamesDialog, TakesTheNameThatWasJustTyped)
{
    QTimer looking;
    whenAsked(looking, [](const QDialog&, QLineEdit& name) {
        QTest::keyClicks(&name, u"shop"_s);
        QCoreApplication::processEvents();
        QTest::keyClicks(&name, u"s"_s);
        QTest::keyClick(&name, Qt::Key_Return);
    });
    EXPECT_EQ(askForMeshName(nullptr), u"shops"_s);
}

TEST(NamesDialog, GoesOnWithNoErrorThatWasJustTyped)
{
    QTimer looking;
    bool isStillAsked = false;
    whenAsked(looking, [&](const QDialog& dialog, QLineEdit& name) {
        QTest::keyClicks(&name, u"shop"_s);
        QCoreApplication::processEvents();
        name.selectAll();
        QTest::keyClick(&name, Qt::Key_Delete);
        QTest::keyClick(&name, Qt::Key_Return);
        isStillAsked = dialog.isVisible();
    });
    EXPECT_EQ(askForMeshName(nullptr), std::nullopt);
    EXPECT_TRUE(isStillAsked);
}

} // namespace meshwright
