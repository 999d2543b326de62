// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/json/json_pane.h"
#include "forms/wizard/problems_list.h"
#include "forms/wizard/step_list.h"
#include "tests/support/sample_documents.h"
#include "tests/support/wizard_fixture.h"

#include <QScrollArea>

namespace meshwright {

using steps::StepId;

namespace {

/// What of the window has the focus.
std::string focusedPart(const WizardOn& on)
{
    const QWidget* focus = QApplication::focusWidget();
    const auto isIn = [focus](const QWidget* part) { return part == focus || part->isAncestorOf(focus); };
    if (isIn(on.window.findChild<StepList*>()))
        return "steps";
    if (isIn(&on.page()))
        return "form";
    if (isIn(on.window.findChild<JsonPane*>()))
        return "JSON";
    return isIn(on.window.findChild<ProblemsList*>()) ? "problems" : WizardOn::focus();
}

/// The parts that pressing @p key leads through, until it is back where it began.
std::vector<std::string> partsOnTheWay(const WizardOn& on, Qt::Key key)
{
    std::vector<std::string> parts{focusedPart(on)};
    const QWidget* begin = QApplication::focusWidget();
    for (int i = 0; i < 100; ++i) {
        on.press(key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        if (QApplication::focusWidget() == begin)
            return parts;
        if (focusedPart(on) != parts.back())
            parts.push_back(focusedPart(on));
    }
    return {"does not come back"};
}

/// A node with a problem, so that there is something in every pane.
json withProblem()
{
    json node = guideExample();
    node["strange"] = 1;
    return node;
}

json withoutTrust()
{
    json node = guideExample();
    node["spec"]["backendDefaults"]["clientPolicy"]["tls"]["validation"]["trust"] = json::object();
    return node;
}

constexpr const char* trust = "/spec/backendDefaults/clientPolicy/tls/validation/trust";

} // namespace

TEST(TabOrder, TabGoesFromTheStepsThroughFormAndPanesToTheButtons)
{
    WizardOn on(withProblem());
    on.goTo(StepId::Name);
    on.at("step-list")->setFocus();
    EXPECT_EQ(partsOnTheWay(on, Qt::Key_Tab),
              (std::vector<std::string>{"steps", "form", "JSON", "problems", "back", "next"}));
    on.at("step-list")->setFocus();
    EXPECT_EQ(partsOnTheWay(on, Qt::Key_Backtab),
              (std::vector<std::string>{"steps", "next", "back", "problems", "JSON", "form"}));
}

TEST(TabOrder, AKeyAddsTheNextItemFromInsideTheOneBefore)
{
    WizardOn on(guideExample());
    on.goTo("/spec/listeners/0/healthCheck");
    EXPECT_EQ(on.at("add")->toolTip(), QStringLiteral("Alt+A anywhere in this step"));
    on.press(Qt::Key_A, Qt::AltModifier);
    EXPECT_TRUE(
        QTest::qWaitFor([] { return WizardOn::focus() == "/spec/listeners/1/portMapping/port"; }, 5000));
    WizardOn::type("9090");
    EXPECT_EQ(*on.document.find(Pointer("/spec/listeners/1/portMapping/port")), 9090);
    on.goTo(StepId::Backends);
    on.press(Qt::Key_A, Qt::AltModifier);
    EXPECT_TRUE(QTest::qWaitFor([&on] { return on.document.find(Pointer("/spec/backends/0")); }, 5000));
    EXPECT_EQ(on.document.find(Pointer("/spec/listeners"))->size(), 2U) << "that step is out of sight";
}

TEST(TabOrder, PartsOfAListenerAreSwitchedOnByAKeyAndCalledWithoutIt)
{
    WizardOn on(guideExample());
    on.goTo("/spec/listeners/0/portMapping/port");
    on.press(Qt::Key_T, Qt::AltModifier);
    EXPECT_TRUE(QTest::qWaitFor([&on] { return on.document.find(Pointer("/spec/listeners/0/tls")); }, 5000));
    EXPECT_EQ(WizardOn::focus(), "/spec/listeners/0/tls");
    EXPECT_EQ(on.at("/spec/listeners/0/tls")->accessibleName(), QStringLiteral("Enable TLS termination"));
    EXPECT_EQ(on.at("add")->accessibleName(), QStringLiteral("Add listener"));
    on.press(Qt::Key_T, Qt::AltModifier);
    EXPECT_TRUE(QTest::qWaitFor([&on] { return !on.document.find(Pointer("/spec/listeners/0/tls")); }, 5000));
}

TEST(TabOrder, CreateComesLastOnTheLastStep)
{
    WizardOn on(guideExample());
    on.goTo(StepId::Review);
    on.at("step-list")->setFocus();
    EXPECT_EQ(partsOnTheWay(on, Qt::Key_Tab),
              (std::vector<std::string>{"steps", "form", "JSON", "back", "create-virtual-node"}));
}

TEST(TabOrder, ASectionThatIsSwitchedOnLaterComesWhereItIsSeen)
{
    WizardOn on(guideExample());
    on.goTo("/spec/listeners/0/connectionPool");
    on.press(Qt::Key_Space);
    const std::string number = "/spec/listeners/0/connectionPool/http/maxConnections";
    std::vector<std::string> passed;
    while (passed.size() < 20 && WizardOn::focus() != "/spec/listeners/0/outlierDetection") {
        on.press(Qt::Key_Tab);
        passed.push_back(WizardOn::focus());
    }
    EXPECT_NE(std::ranges::find(passed, number), passed.end()) << testing::PrintToString(passed);
    EXPECT_LT(passed.size(), 20U);
}

TEST(TabOrder, OfButtonsOfWhichOneIsChosenTabStopsAtThatOne)
{
    json node = guideExample();
    node["spec"]["serviceDiscovery"] =
        json::parse(R"({"awsCloudMap": {"namespaceName": "apps", "serviceName": "orders"}})");
    WizardOn on(node);
    on.goTo(StepId::ServiceDiscovery);
    on.at("step-list")->setFocus();
    on.press(Qt::Key_Tab);
    EXPECT_EQ(WizardOn::focus(), "/spec/serviceDiscovery/awsCloudMap");
    on.press(Qt::Key_Tab);
    EXPECT_EQ(WizardOn::focus(), "/spec/serviceDiscovery/awsCloudMap/namespaceName");
    on.press(Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(WizardOn::focus(), "/spec/serviceDiscovery/awsCloudMap");
}

TEST(TabOrder, KeysThatLeadToAStepLeadIntoItsForm)
{
    const WizardOn on(guideExample());
    for (const char* from : {"step-list", "json-pane", "next"}) {
        SCOPED_TRACE(from);
        for (int twice = 0; twice < 2; ++twice) { // the second time it is there already
            on.at(from)->setFocus();
            on.press(Qt::Key_5, Qt::ControlModifier);
            EXPECT_EQ(WizardOn::focus(), "/virtualNodeName");
        }
        on.at(from)->setFocus();
        on.press(Qt::Key_PageDown, Qt::AltModifier);
        EXPECT_EQ(focusedPart(on), "form");
        on.at(from)->setFocus();
        on.press(Qt::Key_PageUp, Qt::AltModifier);
        EXPECT_EQ(WizardOn::focus(), "/virtualNodeName");
    }
}

TEST(TabOrder, NextPressedOnceMoreCreatesNothing)
{
    WizardOn on(guideExample());
    on.goTo(StepId::Listeners);
    on.at("next")->setFocus();
    on.press(Qt::Key_Space);
    EXPECT_EQ(number(on), 12);
    EXPECT_EQ(focusedPart(on), "form");
}

TEST(TabOrder, F6GoesRoundThePanesAndShiftF6TheOtherWay)
{
    WizardOn on(withProblem());
    on.goTo("/virtualNodeName");
    const auto round = [&](Qt::KeyboardModifiers modifiers) {
        std::vector<std::string> went;
        for (int i = 0; i < 4; ++i) {
            on.press(Qt::Key_F6, modifiers);
            went.push_back(WizardOn::focus());
        }
        return went;
    };
    EXPECT_EQ(round({}),
              (std::vector<std::string>{"json-pane", "problems", "step-list", "/virtualNodeName"}));
    EXPECT_EQ(round(Qt::ShiftModifier),
              (std::vector<std::string>{"step-list", "problems", "json-pane", "/virtualNodeName"}));
}

TEST(TabOrder, ChoosingAValidationMethodScrollsToWhatItOpens)
{
    WizardOn on(withoutTrust());
    on.window.resize(on.window.width(), 420);
    on.goTo(trust);
    const std::string file = std::string(trust) + "/file";
    auto* method = on.at<QAbstractButton>(file.c_str());
    ASSERT_NE(method, nullptr);
    const auto* area = on.page().findChild<QScrollArea*>();
    const auto isInSight = [area](const QWidget* widget) {
        const QRect place(widget->mapTo(area->viewport(), QPoint()), widget->size());
        return area->viewport()->rect().contains(place);
    };
    method->setFocus();
    WizardOn::settle();
    ASSERT_TRUE(isInSight(method));
    on.press(Qt::Key_Space);
    const QWidget* opened = on.at((file + "/certificateChain").c_str());
    ASSERT_NE(opened, nullptr);
    EXPECT_TRUE(isInSight(opened));
    EXPECT_TRUE(isInSight(method));
}

} // namespace meshwright
