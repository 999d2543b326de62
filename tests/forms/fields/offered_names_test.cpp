// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fields/offered_names.h"
#include "tests/support/form_fixture.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>

// The virtual services of the mesh, offered while a backend is typed.
namespace meshwright {

using steps::StepId;

namespace {

constexpr const char* backendName = "/spec/backends/0/virtualService/virtualServiceName";
constexpr const char* oneBackend =
    R"({"spec": {"backends": [{"virtualService": {"virtualServiceName": "x"}}]}})";

class OfferedNamesTest : public testing::Test
{
protected:
    OfferedNamesTest()
    {
        MeshFacts facts;
        facts.services = std::make_shared<const std::vector<std::string>>(
            std::vector<std::string>{"main-stock.local", "orders.local", "stock.local"});
        m_form.context.state->setMesh(facts);
        EXPECT_TRUE(m_form.form.reveal(Pointer(backendName)));
    }

    OfferedNames& offered() const { return *m_form.at(backendName)->findChild<OfferedNames*>(); }
    /// What is offered, with blanks between; the chosen one in brackets.
    std::string names() const
    {
        std::string out;
        for (int i = 0; offered().isVisible() && i < offered().count(); ++i) {
            const std::string text = offered().item(i)->text().toStdString();
            out += (out.empty() ? "" : " ") + (i == offered().currentRow() ? '[' + text + ']' : text);
        }
        return out;
    }
    void press(int key) const { QTest::keyClick(m_form.at(backendName), Qt::Key(key)); }
    std::string value() const { return m_form.document.find(Pointer(backendName))->get<std::string>(); }

    FormOn m_form{oneBackend, nodesOf(StepId::Backends)};
};

} // namespace

TEST_F(OfferedNamesTest, AreThoseThatHoldWhatIsTyped)
{
    m_form.type(backendName, "sto");
    EXPECT_EQ(names(), "stock.local main-stock.local");
    m_form.type(backendName, "ORD");
    EXPECT_EQ(names(), "orders.local");
    m_form.type(backendName, "nobody");
    EXPECT_EQ(names(), "");
}

TEST_F(OfferedNamesTest, OneIsTakenWithTheKeyboard)
{
    m_form.type(backendName, "sto");
    press(Qt::Key_Down);
    EXPECT_EQ(names(), "[stock.local] main-stock.local");
    press(Qt::Key_Up);
    EXPECT_EQ(names(), "stock.local main-stock.local") << "back to what was typed";
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_EQ(value(), "stock.local");
    EXPECT_EQ(m_form.at<QLineEdit>(backendName)->text(), QStringLiteral("stock.local"));
    EXPECT_EQ(names(), "");
}

TEST_F(OfferedNamesTest, WhatIsTypedStaysWithoutAChoice)
{
    m_form.type(backendName, "sto");
    press(Qt::Key_Return);
    EXPECT_EQ(value(), "sto");
    EXPECT_EQ(names(), "");
    m_form.type(backendName, "stoc");
    press(Qt::Key_Escape);
    EXPECT_EQ(names(), "");
    EXPECT_EQ(value(), "stoc");
}

TEST_F(OfferedNamesTest, KeysOfTheWindowStayItsOwn)
{
    m_form.type(backendName, "sto");
    EXPECT_EQ(QApplication::activePopupWidget(), nullptr) << "that would have them all";
    EXPECT_EQ(offered().focusPolicy(), Qt::NoFocus);
}

TEST_F(OfferedNamesTest, NothingIsOfferedWhereTheMeshIsNotKnown)
{
    m_form.context.state->setMesh({});
    m_form.type(backendName, "sto");
    EXPECT_EQ(names(), "");
}

TEST(OfferedNames, StayWithTheirLineUntilThatIsOutOfSight)
{
    QScrollArea area;
    auto* page = new QWidget;
    auto* part = new QWidget(page); // what scrolls is further around than what the line is in
    auto* line = new QLineEdit(part);
    line->move(10, 100);
    part->resize(280, 200);
    page->resize(300, 2000);
    area.setWidget(page);
    area.resize(300, 400);
    area.show();
    const auto known = std::make_shared<const std::vector<std::string>>(1, "stock.local");
    const auto* const names = new OfferedNames(
        *line, [known] { return known; }, [](const std::string&) {});
    QTest::keyClicks(line, QStringLiteral("sto"));
    ASSERT_TRUE(names->isVisible());
    const auto apart = [&] { return names->pos() - line->mapToGlobal(QPoint()); };
    const QPoint before = apart();
    area.verticalScrollBar()->setValue(50);
    EXPECT_EQ(apart(), before);
    part->move(5, 20);
    EXPECT_EQ(apart(), before);
    area.verticalScrollBar()->setValue(1000);
    EXPECT_FALSE(names->isVisible());
}

TEST(OfferedNames, StandWithinTheScreen)
{
    const QRect screen(0, 0, 640, 360);
    const auto at = [&](const QRect& line, const QSize& needed, Qt::LayoutDirection direction) {
        return besideLine(line, needed, screen, direction);
    };
    const QRect high(100, 40, 200, 30), low(100, 300, 200, 30), middle(100, 170, 200, 30);
    EXPECT_EQ(at(high, {200, 280}, Qt::LeftToRight), QRect(100, 70, 200, 280));
    EXPECT_EQ(at(low, {200, 280}, Qt::LeftToRight), QRect(100, 20, 200, 280)) << "above it";
    EXPECT_EQ(at(middle, {200, 280}, Qt::LeftToRight), QRect(100, 0, 200, 170)) << "where there is more room";
    EXPECT_EQ(at(high, {250, 100}, Qt::RightToLeft), QRect(50, 70, 250, 100)) << "it begins at the right";
    EXPECT_EQ(at(high, {600, 100}, Qt::LeftToRight).right(), screen.right());
    EXPECT_EQ(at(high, {900, 100}, Qt::RightToLeft), QRect(0, 70, 640, 100));
}

} // namespace meshwright
