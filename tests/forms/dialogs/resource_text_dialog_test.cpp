// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/dialogs/resource_text_dialog.h"
#include "forms/json/json_view.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

// The window on something of a mesh that has no editor.
namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

class ResourceTextDialogTest : public testing::Test
{
protected:
    ResourceTextDialogTest()
    {
        m_dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog.show();
        m_dialog.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_dialog));
    }

    static ResourceText text(int lines, int marked)
    {
        QStringList out;
        for (int i = 0; i < lines; ++i)
            out.append(u"\"member%1\": %1"_s.arg(i));
        return {out.join(u'\n'), {marked, 1}, u"shop/routes/all.json"_s};
    }
    bool says(const QString& words) const
    {
        for (const QLabel* label : m_dialog.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }

    ResourceTextDialog m_dialog{{Kind::Route, {"shop"}, "main", "all"}, u"<b>Here</b>"_s, nullptr};
    JsonView& m_view = *m_dialog.findChild<JsonView*>();
};

} // namespace

TEST_F(ResourceTextDialogTest, SaysWhatItIsAndThatItIsBeingRead)
{
    EXPECT_EQ(m_dialog.windowTitle(), u"route all of virtual router main"_s);
    EXPECT_TRUE(says(u"In the mesh shop of the place <b>Here</b>."_s)) << "names of others are plain text";
    EXPECT_TRUE(says(u"It is being read."_s));
    EXPECT_FALSE(m_view.isVisible());
    EXPECT_FALSE(m_dialog.isModal());
}

TEST_F(ResourceTextDialogTest, ShowsTheTextAtThePlaceThatIsMarked)
{
    m_dialog.take(text(300, 250));
    EXPECT_TRUE(m_view.isVisible());
    EXPECT_TRUE(m_view.hasFocus());
    EXPECT_TRUE(m_view.isReadOnly());
    EXPECT_EQ(m_view.textCursor().block().text(), u"\"member250\": 250"_s);
    EXPECT_TRUE(m_view.isMarked(250));
    EXPECT_TRUE(m_view.viewport()->rect().contains(m_view.cursorRect()));
    EXPECT_TRUE(says(u"in shop/routes/all.json"_s));
    EXPECT_EQ(m_view.accessibleDescription(), u"Line 251 is marked."_s);
}

TEST_F(ResourceTextDialogTest, OfALongTextGoesThereOnceItIsThere)
{
    m_dialog.take(text(60'000, 59'000));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !m_view.isShowing(); }, 60'000));
    EXPECT_EQ(m_view.textCursor().block().text(), u"\"member59000\": 59000"_s);
}

TEST_F(ResourceTextDialogTest, SaysWhyItCannotBeReadAndAsksOnceMore)
{
    QSignalSpy asked(&m_dialog, &ResourceTextDialog::retryRequested);
    m_dialog.take(Failure{code::notFound, u"There is none."_s, {}});
    EXPECT_TRUE(says(u"It cannot be read: There is none."_s));
    auto* again = m_dialog.findChild<QPushButton*>(u"read-again"_s);
    EXPECT_TRUE(again->isVisible());
    QTest::mouseClick(again, Qt::LeftButton);
    EXPECT_EQ(asked.count(), 1);
}

} // namespace meshwright
