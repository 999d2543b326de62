// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fields/detail_area.h"
#include "forms/steps/part_words.h"
#include "tests/support/step_fixture.h"

#include <QAccessible>
#include <QLayout>

// Parts of a listener that are folded to a line.
namespace meshwright {

using namespace Qt::StringLiterals;
using steps::StepId;

namespace {

constexpr const char* checkSwitch = "/spec/listeners/0/healthCheck";
constexpr const char* checkFold = "fold /spec/listeners/0/healthCheck";
constexpr const char* checkPath = "/spec/listeners/0/healthCheck/path";

/// What the line of the folded part says.
QString line(const FormOn& form, const char* name = checkFold)
{
    const auto* button = form.at<QAbstractButton>(name);
    return button ? button->text() : u"no line"_s;
}

} // namespace

TEST(Fold, WhatIsOnWhenItIsOpenedIsALineThatSaysWhatIsSet)
{
    const FormOn form(withFullListener().c_str(), nodesOf(StepId::Listeners));
    EXPECT_EQ(line(form), u"Health check: HTTP /ping every 5 s"_s);
    EXPECT_EQ(form.at(checkPath), nullptr);
    EXPECT_EQ(line(form, "fold /spec/listeners/0/timeout"), u"Timeouts: request 15 s, idle 300 s"_s);
    EXPECT_EQ(line(form, "fold /spec/listeners/0/tls"),
              u"TLS termination: Strict: TLS only, client certificates required"_s);
    EXPECT_EQ(line(form, "fold /spec/listeners/0/connectionPool"),
              u"Connection pool: connections 100, pending requests 10"_s);
    EXPECT_EQ(line(form, "fold /spec/listeners/0/outlierDetection"),
              u"Outlier detection: server errors 5, within 10 s, ejected for 30 s"_s);
}

TEST(Fold, AListenerWithEverythingOnIsShort)
{
    const FormOn form(withFullListener().c_str(), nodesOf(StepId::Listeners));
    const auto* detail = form.form.findChild<DetailArea*>();
    ASSERT_NE(detail, nullptr);
    const int height = detail->widget()->layout()->totalHeightForWidth(560);
    EXPECT_GT(height, 100);
    EXPECT_LT(height, 600);
}

TEST(Fold, WhatAPersonHasTypedIsNoShortcut)
{
    json node = json::parse(withFullListener());
    node["spec"]["listeners"][0]["healthCheck"]["path"] = "/a&b";
    const FormOn form(node.dump().c_str(), nodesOf(StepId::Listeners));
    const auto* button = form.at<QAbstractButton>(checkFold);
    ASSERT_NE(button, nullptr);
    EXPECT_EQ(button->text(), u"Health check: HTTP /a&&b every 5 s"_s) << "that is shown as a single one";
    EXPECT_TRUE(button->shortcut().isEmpty());
    const auto* heard = QAccessible::queryAccessibleInterface(form.at(checkFold));
    EXPECT_EQ(heard->text(QAccessible::Description), u"Health check: HTTP /a&b every 5 s"_s);
}

TEST(Fold, IsUnfoldedByKeyAndByMouse)
{
    const FormOn form(withFullListener().c_str(), nodesOf(StepId::Listeners));
    QTest::keyClick(form.at(checkFold), Qt::Key_Space);
    EXPECT_NE(form.at(checkPath), nullptr);
    QTest::mouseClick(form.at(checkFold), Qt::LeftButton);
    EXPECT_EQ(form.at(checkPath), nullptr);
}

TEST(Fold, TellsAssistiveProgramsWhatItIsAndWhatIsSet)
{
    const FormOn form(withFullListener().c_str(), nodesOf(StepId::Listeners));
    const auto* button = QAccessible::queryAccessibleInterface(form.at(checkFold));
    EXPECT_EQ(button->text(QAccessible::Name), u"Settings of “Enable health check”"_s);
    EXPECT_EQ(button->text(QAccessible::Description), u"Health check: HTTP /ping every 5 s"_s);
    EXPECT_FALSE(button->state().checked);
    form.click(checkFold);
    EXPECT_TRUE(button->state().checked);
}

TEST(Fold, WhatIsSwitchedOnNowIsUnfolded)
{
    const FormOn form(withFullListener().c_str(), nodesOf(StepId::Listeners));
    form.click(checkSwitch);
    form.click(checkSwitch);
    EXPECT_NE(form.at(checkPath), nullptr);
}

TEST(Fold, AKindStaysUnfoldedForAllListeners)
{
    json node = json::parse(withFullListener());
    node["spec"]["listeners"].push_back(fullListener());
    FormOn form(node.dump().c_str(), nodesOf(StepId::Listeners));
    form.click(checkFold);
    EXPECT_TRUE(form.form.reveal(Pointer("/spec/listeners/1/portMapping/port")));
    EXPECT_NE(form.at("/spec/listeners/1/healthCheck/path"), nullptr);
    EXPECT_EQ(form.at("/spec/listeners/1/timeout/http/idle/value"), nullptr);
    form.click("fold /spec/listeners/1/healthCheck");
    EXPECT_TRUE(form.form.reveal(Pointer("/spec/listeners/0/portMapping/port")));
    EXPECT_EQ(form.at(checkPath), nullptr);
}

TEST(Fold, GoingToAFieldInItUnfoldsIt)
{
    FormOn form(withFullListener().c_str(), nodesOf(StepId::Listeners));
    EXPECT_TRUE(form.form.reveal(Pointer(checkPath)));
    ASSERT_NE(form.at(checkPath), nullptr);
    EXPECT_EQ(form.form.focusWidget(), form.at(checkPath));
}

TEST(Fold, WhatIsWrongInItIsCountedInTheLine)
{
    bool isWrong = false;
    FormOn form(withFullListener().c_str(), nodesOf(StepId::Listeners), [&isWrong](const json&) {
        return isWrong ? std::vector<Issue>{{Pointer(checkPath), Severity::Error, "a", u"One."_s},
                                            {Pointer("/spec/listeners/0/healthCheck/port"), Severity::Error,
                                             "b", u"Two."_s}}
                       : std::vector<Issue>();
    });
    isWrong = true; // since it was folded
    form.issues.refresh();
    EXPECT_EQ(line(form), u"Health check: HTTP /ping every 5 s"_s) << "nobody was there yet";
    form.context.state->seeAll();
    EXPECT_EQ(line(form), u"Health check: HTTP /ping every 5 s (2 errors)"_s);
}

TEST(Fold, TheLineLeavesOutWhatIsMissing)
{
    EXPECT_EQ(steps::healthCheckWords(json::object()), u"Health check"_s);
    EXPECT_EQ(steps::healthCheckWords(json::parse(R"({"protocol": "grpc", "intervalMillis": 1500})")),
              u"Health check: gRPC every 1500 ms"_s);
    EXPECT_EQ(steps::healthCheckWords(json::parse(R"({"protocol": "smtp", "path": 7})")),
              u"Health check: smtp, 7"_s);
    EXPECT_EQ(steps::timeoutWords(json::parse(R"({"tcp": {"idle": {"value": 5, "unit": "ms"}}})")),
              u"Timeouts: idle 5 ms"_s);
    EXPECT_EQ(steps::timeoutWords(json(5)), u"Timeouts"_s);
    EXPECT_EQ(steps::connectionPoolWords(json::parse(R"({"grpc": {"maxRequests": 1}})")),
              u"Connection pool: requests 1"_s);
}

} // namespace meshwright
