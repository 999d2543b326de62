// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/wizard/decided_page.h"
#include "models/items/node_check.h"
#include "models/json/json.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShowEvent>
#include <QTest>

// A step whose question is answered already is one line, and never hides one that is not.
namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

class DecidedPageTest : public testing::Test
{
protected:
    DecidedPageTest()
    {
        m_page.hold(m_content);
        m_page.resize(400, 300);
    }

    void show()
    {
        m_page.show();
        m_page.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_page));
    }
    QPushButton& change() { return *m_page.findChild<QPushButton*>(u"change-decided"_s); }

    Document m_document{json::object()};
    LiveIssues m_issues{m_document, checkNode};
    FormContext m_context{m_document, m_issues};
    QString m_line = u"Mesh: shop"_s;
    DecidedPage m_page{m_context, Pointer("/meshName"), [this] { return m_line; }, nullptr};
    QWidget* m_content = new QWidget(&m_page);
    QLineEdit* m_field = new QLineEdit(m_content);
    QLineEdit* m_beside = new QLineEdit(&m_page); ///< something else in the window
};

} // namespace

TEST_F(DecidedPageTest, IsOneLineUntilSomebodyWantsToChangeIt)
{
    show();
    EXPECT_FALSE(m_field->isVisible());
    EXPECT_EQ(m_page.findChild<QLabel*>(u"decided"_s)->text(), u"Mesh: shop"_s);
    change().setFocus();
    QTest::keyClick(&change(), Qt::Key_Space);
    EXPECT_TRUE(m_field->isVisible());
    EXPECT_TRUE(m_field->hasFocus());
    EXPECT_FALSE(change().isVisible());
}

TEST_F(DecidedPageTest, AsksWhatIsNotDecided)
{
    m_line.clear();
    show();
    EXPECT_TRUE(m_field->isVisible());
    EXPECT_FALSE(change().isVisible());
}

TEST_F(DecidedPageTest, FoldsNothingAwayUnderTheHandsOfWhoAnswers)
{
    m_line.clear();
    show();
    m_field->setFocus();
    m_line = u"Mesh: shop"_s;
    m_page.showLine();
    EXPECT_TRUE(m_field->isVisible());
    QShowEvent event; // as when the window has been minimized
    QSpontaneKeyEvent::setSpontaneous(&event);
    qApp->notify(&m_page, &event);
    EXPECT_TRUE(m_field->isVisible());
    m_page.hide();
    m_page.show();
    EXPECT_FALSE(m_field->isVisible()) << "for who comes back it is decided";
}

TEST_F(DecidedPageTest, IsOneLineOnceThatIsKnownWhenNobodyIsAnswering)
{
    m_line.clear();
    show();
    m_beside->setFocus();
    ASSERT_TRUE(m_field->isVisible());
    m_line = u"This mesh has one virtual node."_s;
    m_page.showLine();
    EXPECT_FALSE(m_field->isVisible());
    EXPECT_TRUE(change().isVisible());
    EXPECT_TRUE(m_beside->hasFocus());
}

TEST_F(DecidedPageTest, StaysOpenForWhoHasOpenedIt)
{
    show();
    change().click();
    m_beside->setFocus();
    m_line = u"Mesh: bank"_s;
    m_page.showLine();
    EXPECT_TRUE(m_field->isVisible());
}

TEST_F(DecidedPageTest, OpensWhenTheAnswerIsNoneAnyMore)
{
    show();
    ASSERT_FALSE(m_field->isVisible());
    m_line.clear();
    m_page.showLine();
    EXPECT_TRUE(m_field->isVisible());
}

} // namespace meshwright
