// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/file_drop.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QUrl>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// Drops what @p dragged says on @p widget; whether somebody took it.
bool drop(QWidget& widget, const QMimeData& dragged)
{
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction | Qt::MoveAction, &dragged, Qt::LeftButton,
                          Qt::NoModifier);
    QApplication::sendEvent(&widget, &enter);
    QDropEvent event(QPointF(5, 5), Qt::CopyAction | Qt::MoveAction, &dragged, Qt::LeftButton,
                     Qt::NoModifier);
    event.ignore();
    QApplication::sendEvent(&widget, &event);
    return event.isAccepted();
}

} // namespace

TEST(FileDrop, TakesFilesAlsoWhereATextFieldIsBelow)
{
    QStringList dropped;
    const FileDrop files([&](const QStringList& paths) { dropped += paths; });
    QWidget window;
    QLineEdit field(&window);
    window.show();
    EXPECT_TRUE(window.acceptDrops());
    QMimeData dragged;
    dragged.setUrls({QUrl::fromLocalFile(u"/a/one.json"_s), QUrl::fromLocalFile(u"/a/two words.json"_s)});
    EXPECT_TRUE(drop(field, dragged));
    EXPECT_EQ(dropped, (QStringList{u"/a/one.json"_s, u"/a/two words.json"_s}));
    EXPECT_EQ(field.text(), QString());
}

TEST(FileDrop, LeavesTextAndAddressesToTheField)
{
    QStringList dropped;
    const FileDrop files([&](const QStringList& paths) { dropped += paths; });
    QLineEdit field;
    field.show();
    QMimeData text;
    text.setText(u"orders"_s);
    EXPECT_TRUE(drop(field, text));
    EXPECT_EQ(field.text(), u"orders"_s);
    QMimeData address;
    address.setUrls({QUrl(u"https://example.com/a.json"_s)});
    drop(field, address);
    EXPECT_EQ(dropped, QStringList());
}

} // namespace meshwright
