// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fields/issue_label.h"
#include "tests/support/sample_documents.h"
#include "tests/support/whole_wizard.h"

#include <QComboBox>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>

// A press takes the focus from a field, which then says what is wrong with it and pushes away what is
// pressed. What is pressed by a mouse that holds still is pressed nevertheless.
namespace meshwright {

using namespace Qt::StringLiterals;
using steps::StepId;

namespace {

/// A mouse over the window of a wizard: it meets whatever is there.
class Mouse
{
public:
    explicit Mouse(const WizardOn& on) : m_on(on) {}

    void press(const QWidget& part, QPoint at)
    {
        m_at = part.mapTo(&m_on.window, at);
        QTest::mousePress(m_on.window.windowHandle(), Qt::LeftButton, {}, m_at);
        WizardOn::settle();
    }
    void press(const QWidget& part) { press(part, part.rect().center()); }
    void move(QPoint by)
    {
        m_at += by;
        QTest::mouseMove(m_on.window.windowHandle(), m_at);
        WizardOn::settle();
    }
    void release() const
    {
        QTest::mouseRelease(m_on.window.windowHandle(), Qt::LeftButton, {}, m_at);
        WizardOn::settle();
    }

private:
    const WizardOn& m_on;
    QPoint m_at;
};

bool saysWhatIsWrong(const WizardOn& on)
{
    const auto labels = on.page().findChildren<IssueLabel*>();
    return std::ranges::any_of(labels, [](const IssueLabel* label) { return label->isVisible(); });
}

/// Step 2, where somebody has typed a name that is no mesh of the place; nothing has been said about it yet.
class AtMesh : public WholeWizard
{
public:
    AtMesh() : WholeWizard(json{{"spec", json::object()}})
    {
        context.state->setPlace({u"Here"_s, {}, {}, true, {{"shop"}}, {}, {}});
        goTo("/meshName");
        type("bank");
        EXPECT_FALSE(saysWhatIsWrong(*this));
    }
};

/// Step 11 with a listener that lacks its port; nothing has been said about it yet.
class AtPort : public WizardOn
{
public:
    AtPort() : WizardOn(withoutPort())
    {
        goTo("/spec/listeners/0/portMapping/port");
        EXPECT_FALSE(saysWhatIsWrong(*this));
    }

private:
    static json withoutPort()
    {
        json node = guideExample();
        node["spec"]["listeners"] = json::parse(R"([{"portMapping": {"protocol": "http"},
            "tls": {"mode": "STRICT", "certificate": {"acm": {"certificateArn": "a"}}}}])");
        return node;
    }
};

} // namespace

TEST(SteadyPress, AButtonThatIsPushedAwayDoesWhatItIsPressedFor)
{
    AtMesh on;
    Mouse mouse(on);
    mouse.press(*on.at("create-this-mesh"));
    EXPECT_TRUE(saysWhatIsWrong(on)) << "the field has been left";
    mouse.release();
    EXPECT_TRUE(QTest::qWaitFor([&on] { return on.place.meshes().rowCount() == 2; }, 20000));
}

TEST(SteadyPress, AHandMayTremble)
{
    WizardOn on(blank());
    on.goTo("/virtualNodeName");
    Mouse mouse(on);
    mouse.press(*on.at("/tags"));
    EXPECT_TRUE(saysWhatIsWrong(on));
    mouse.move({2, 1});
    mouse.move({-1, 0});
    mouse.release();
    EXPECT_TRUE(on.document.find(Pointer("/tags/0")));
}

TEST(SteadyPress, WhoLeavesTheButtonBeforeLettingGoPressesNothing)
{
    WizardOn on(blank());
    on.goTo("/virtualNodeName");
    const QWidget& add = *on.at("/tags");
    Mouse mouse(on);
    mouse.press(add);
    mouse.move({add.width(), 0});
    mouse.release();
    EXPECT_FALSE(on.document.find(Pointer("/tags")));
    mouse.press(add);
    mouse.release();
    EXPECT_TRUE(on.document.find(Pointer("/tags/0"))) << "the next press is one of its own";
}

TEST(SteadyPress, ARowOfAListIsChosen)
{
    const AtMesh on;
    const auto& meshes = *on.at<QListView>("meshes-to-choose");
    Mouse mouse(on);
    mouse.press(*meshes.viewport(), meshes.visualRect(meshes.model()->index(0, 0)).center());
    EXPECT_TRUE(saysWhatIsWrong(on));
    mouse.release();
    EXPECT_EQ(*on.document.find(Pointer("/meshName")), "shop");
}

TEST(SteadyPress, ACheckBoxIsChecked)
{
    const AtPort on;
    const QWidget& part = *on.at("/spec/listeners/0/healthCheck");
    Mouse mouse(on);
    mouse.press(part, QPoint(8, part.height() / 2));
    EXPECT_TRUE(saysWhatIsWrong(on));
    mouse.release();
    EXPECT_TRUE(on.document.find(Pointer("/spec/listeners/0/healthCheck")));
}

TEST(SteadyPress, AListOfWordsOpensAndChoosesNothingByItself)
{
    AtPort on;
    on.window.resize(1264, 1000); // all of the listener is in sight
    WizardOn::settle();
    const auto& mode = *on.at<QComboBox>("/spec/listeners/0/tls/mode");
    Mouse mouse(on);
    mouse.press(mode);
    EXPECT_TRUE(saysWhatIsWrong(on));
    mouse.release();
    EXPECT_TRUE(mode.view()->isVisible());
    EXPECT_EQ(*on.document.find(Pointer("/spec/listeners/0/tls/mode")), "STRICT");
}

TEST(SteadyPress, AButtonThatIsScrolledIntoSightDoesWhatItIsPressedFor)
{
    WizardOn on(blank());
    on.window.resize(1264, 400);
    on.goTo("/virtualNodeName");
    const auto& area = *on.page().findChild<QScrollArea*>();
    const QWidget& add = *on.at("/tags");
    constexpr int seen = 6;
    area.verticalScrollBar()->setValue(add.mapTo(area.widget(), QPoint()).y() + seen -
                                       area.viewport()->height());
    WizardOn::settle();
    ASSERT_EQ(add.visibleRegion().boundingRect().height(), seen);
    Mouse mouse(on);
    mouse.press(add, QPoint(add.width() / 2, 2));
    EXPECT_EQ(add.visibleRegion().boundingRect(), add.rect());
    mouse.release();
    EXPECT_TRUE(on.document.find(Pointer("/tags/0")));
}

} // namespace meshwright
