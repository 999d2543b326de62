// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <gtest/gtest.h>

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QMenu>
#include <QTest>
#include <QTimer>

#include <functional>
#include <string>

namespace meshwright {

/// The menu that is open; nullptr when there is none.
inline QMenu* openMenu()
{
    return qobject_cast<QMenu*>(QApplication::activePopupWidget());
}

/// Its lines, one each, those in brackets that cannot be chosen.
inline std::string menuLines()
{
    std::string out;
    const QMenu* menu = openMenu();
    for (const QAction* action : menu ? menu->actions() : QList<QAction*>())
        if (!action->isSeparator()) {
            const std::string words = action->text().remove(u'&').toStdString();
            out += (action->isEnabled() ? words : '[' + words + ']') + '\n';
        }
    return out;
}

/// Chooses the line called @p name of the menu that is open, by keys.
inline void chooseInMenu(const char* name)
{
    QMenu* menu = openMenu();
    ASSERT_NE(menu, nullptr);
    for (QAction* action : menu->actions())
        if (action->objectName() == QLatin1StringView(name)) {
            menu->setActiveAction(action);
            QTest::keyClick(menu, Qt::Key_Return);
            return;
        }
    ADD_FAILURE() << "no " << name << " in\n" << menuLines();
}

/// Lets @p act do something with the dialog that @p open waits for.
inline void withDialog(const std::function<void()>& open, const std::function<void(QDialog& dialog)>& act)
{
    bool isSeen = false;
    QTimer looking;
    QObject::connect(&looking, &QTimer::timeout, &looking, [&] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!dialog || !dialog->isActiveWindow() || isSeen)
            return;
        isSeen = true;
        act(*dialog);
    });
    looking.start(10);
    open();
    EXPECT_TRUE(isSeen) << "no dialog was opened";
}

} // namespace meshwright
