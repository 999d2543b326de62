// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fields/issue_label.h"
#include "forms/json/json_pane.h"
#include "forms/json/json_view.h"
#include "forms/steps/steps.h"
#include "forms/wizard/problems_list.h"
#include "forms/wizard/step_list.h"
#include "tests/support/sample_documents.h"
#include "tests/support/wizard_fixture.h"

#include <QListView>
#include <QPushButton>
#include <QRegularExpression>

// Badges, problems, forms and Create say one thing about what is wrong, and say it when it is time.
namespace meshwright {

using namespace Qt::StringLiterals;
using steps::StepId;

namespace {

QString badgeOf(const WizardOn& on, StepId id)
{
    const auto* list = on.window.findChild<StepList*>();
    return list->model()->index(static_cast<int>(id) - 1, 0).data(StepsModel::WordsRole).toString();
}

/// How many errors all badges say together.
int errorsInBadges(const WizardOn& on)
{
    static const QRegularExpression errors(u"(\\d+) errors?"_s);
    int out = 0;
    for (const steps::Step& step : steps::all())
        out += errors.match(badgeOf(on, step.id)).captured(1).toInt();
    return out;
}

int errorsInProblems(const WizardOn& on)
{
    const auto* model = on.window.findChild<ProblemsList*>()->view().model();
    int out = 0;
    for (int row = 0; row < model->rowCount(); ++row)
        out += model->index(row, 0).data(RowModel::SeverityRole).toInt() == static_cast<int>(Severity::Error);
    return out;
}

/// What stands under the fields of the step in sight, a line an issue.
QStringList saidUnderFields(const WizardOn& on)
{
    QStringList out;
    for (const auto* label : on.page().findChildren<IssueLabel*>())
        if (label->isVisible())
            out.append(label->text().split(u'\n', Qt::SkipEmptyParts));
    return out;
}

json withAttribute()
{
    json node = guideExample();
    node["spec"]["serviceDiscovery"] = json::parse(R"({"awsCloudMap": {"namespaceName": "apps.local",
        "serviceName": "orders", "attributes": [{"key": "", "value": ""}]}})");
    return node;
}

} // namespace

TEST(OneTruth, AnEmptyWizardGreetsWithNothingUnderItsFields)
{
    WizardOn on(blank());
    for (int step = 1; step < 12; ++step) {
        on.goTo(static_cast<StepId>(step));
        EXPECT_EQ(saidUnderFields(on), QStringList()) << step;
    }
    EXPECT_EQ(errorsInBadges(on), 1);
    on.goTo(StepId::Name);
    EXPECT_EQ(saidUnderFields(on).size(), 1) << "it has been left";
}

TEST(OneTruth, AFieldSaysWhatIsMissingOnceItWasLeft)
{
    WizardOn on(blank());
    on.goTo("/virtualNodeName");
    EXPECT_EQ(saidUnderFields(on), QStringList());
    on.goTo("/meshOwner");
    EXPECT_EQ(saidUnderFields(on).size(), 1);
}

TEST(OneTruth, WhatIsWrongInAStepThatNobodyHasSeenCountsAtOnce)
{
    json node = guideExample();
    node["spec"]["listeners"].push_back({{"portMapping", json::object()}});
    const WizardOn on(node);
    EXPECT_EQ(badgeOf(on, StepId::Listeners), u"To do: 2 errors, 1 warning"_s);
    EXPECT_EQ(errorsInBadges(on), errorsInProblems(on));
}

TEST(OneTruth, ANewRowIsNotRedBeforeItWasLeft)
{
    json node = guideExample();
    node["spec"]["serviceDiscovery"] = withAttribute()["spec"]["serviceDiscovery"];
    node["spec"]["serviceDiscovery"]["awsCloudMap"].erase("attributes");
    WizardOn on(node);
    on.goTo(StepId::Review);
    on.goTo(StepId::ServiceDiscovery);
    on.click("/spec/serviceDiscovery/awsCloudMap/attributes");
    EXPECT_EQ(WizardOn::focus(), "/spec/serviceDiscovery/awsCloudMap/attributes/0/key");
    EXPECT_EQ(saidUnderFields(on), QStringList());
    EXPECT_TRUE(badgeOf(on, StepId::ServiceDiscovery).startsWith(u"2 errors"_s)) << "it counts all the same";
    on.press(Qt::Key_Tab);
    EXPECT_EQ(saidUnderFields(on), QStringList()) << "the row has not been left yet";
    on.goTo("/spec/serviceDiscovery/awsCloudMap/serviceName");
    EXPECT_EQ(saidUnderFields(on), QStringList{u"This must not be empty."_s}) << "once for the row";
}

TEST(OneTruth, ANewBackendIsNotRedBeforeItWasLeft)
{
    WizardOn on(guideExample());
    on.goTo(StepId::Review);
    on.goTo(StepId::Backends);
    on.click("add");
    EXPECT_EQ(saidUnderFields(on), QStringList());
    on.goTo(StepId::Logging);
    on.goTo(StepId::Backends);
    EXPECT_EQ(saidUnderFields(on).size(), 1);
}

TEST(OneTruth, OneRowDoesNotSayTheSameTwice)
{
    WizardOn on(withAttribute());
    on.goTo(StepId::Review);
    on.goTo(StepId::ServiceDiscovery);
    EXPECT_EQ(saidUnderFields(on), QStringList{u"This must not be empty."_s});
    EXPECT_EQ(errorsInProblems(on), 2);
}

TEST(OneTruth, JsonThatIsNotValidStandsAmongTheProblemsAndLeadsToItsPlace)
{
    const WizardOn on(guideExample());
    EXPECT_EQ(errorsInProblems(on), 0);
    on.window.jsonPane().setUnfinishedText(u"{\n  \"meshName\" 1\n}"_s);
    EXPECT_EQ(errorsInProblems(on), 1);
    EXPECT_EQ(errorsInBadges(on), 1);
    on.press(Qt::Key_F8);
    const auto* view = on.window.findChild<JsonView*>();
    EXPECT_TRUE(view->hasFocus());
    EXPECT_EQ(view->textCursor().blockNumber(), 1);
}

TEST(OneTruth, JsonThatIsNoObjectSaysSoAndLeadsToItsPlace)
{
    const WizardOn on(guideExample());
    on.window.jsonPane().setUnfinishedText(u"[]"_s);
    const QString message = on.context.state->now().issues.at(0).message;
    EXPECT_TRUE(message.contains(u"A virtual node is an object"_s)) << message.toStdString();
    on.press(Qt::Key_F8);
    EXPECT_TRUE(on.window.findChild<JsonView*>()->hasFocus());
}

TEST(OneTruth, AStepOfManyChangesIsLookedAtOnce)
{
    json node = guideExample();
    for (int i = 0; i < 20; ++i)
        node["tags"].push_back({{"key", "k" + std::to_string(i)}, {"value", "a"}});
    WizardOn on(node);
    on.context.state->setSaved(node);
    ASSERT_EQ(on.context.state->now().hindrance, steps::Hindrance::NothingChanged);
    int told = 0;
    const QObject here;
    QObject::connect(on.context.state.get(), &steps::LiveState::changed, &here, [&told] { ++told; });
    for (json& tag : node["tags"])
        tag["value"] = "b";
    on.document.become(node);
    EXPECT_TRUE(on.context.state->now().canCreate()) << "known before anything has been checked";
    EXPECT_EQ(told, 1);
    on.document.undo();
    EXPECT_EQ(on.context.state->now().hindrance, steps::Hindrance::NothingChanged);
    EXPECT_EQ(told, 2);
}

TEST(OneTruth, TheLastStepIsNotCompleteWhileCreateCannotBePressed)
{
    WizardOn on(blank());
    on.goTo(StepId::Review);
    EXPECT_FALSE(on.named<QAbstractButton>("create-virtual-node")->isEnabled());
    EXPECT_EQ(badgeOf(on, StepId::Review), u"To do"_s);
    on.document.set(Pointer("/virtualNodeName"), "orders");
    WizardOn::settle();
    EXPECT_TRUE(on.named<QAbstractButton>("create-virtual-node")->isEnabled());
    EXPECT_EQ(badgeOf(on, StepId::Review), u"Complete"_s);
}

TEST(OneTruth, AnErrorThatALaterStepCuresHasAButtonThatGoesThere)
{
    json node = guideExample();
    node["spec"].erase("listeners");
    WizardOn on(node);
    on.goTo(StepId::Review);
    on.goTo(StepId::ServiceDiscovery);
    auto* way = on.at<QPushButton>("go-to-cure");
    ASSERT_NE(way, nullptr);
    EXPECT_EQ(way->text(), u"Go to step 11: Listeners"_s);
    on.click("go-to-cure");
    EXPECT_EQ(on.step(), StepId::Listeners);
    on.press(Qt::Key_F8);
    EXPECT_EQ(on.step(), StepId::ServiceDiscovery);
    on.click("problem-way");
    EXPECT_EQ(on.step(), StepId::Listeners);
}

TEST(OneTruth, WhatThePlaceHasAgainstTheNameStandsUnderIt)
{
    WizardOn on(guideExample());
    on.context.state->setPlace({u"Here"_s, {}, {}, true, {{"meshName"}}, {"meshName"}, {"nodeName"}});
    EXPECT_EQ(errorsInProblems(on), 1);
    const auto* create = on.named<QAbstractButton>("create-virtual-node");
    EXPECT_FALSE(create->isEnabled());
    EXPECT_TRUE(create->toolTip().contains(u"already"_s)) << create->toolTip().toStdString();
    on.goTo(StepId::Name);
    on.goTo(StepId::Mesh);
    on.goTo(StepId::Name);
    EXPECT_EQ(saidUnderFields(on).size(), 1);
    on.document.set(Pointer("/virtualNodeName"), "another");
    on.context.state->setPlace({u"Here"_s, {}, {}, true, {{"meshName"}}, {"meshName"}, {}});
    WizardOn::settle();
    EXPECT_TRUE(create->isEnabled());
}

} // namespace meshwright
