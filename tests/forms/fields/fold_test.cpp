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
    EXPECT_EQ(line(form), u"HTTP /ping every 5 s"_s);
    EXPECT_EQ(form.at(checkPath), nullptr);
    EXPECT_EQ(line(form, "fold /spec/listeners/0/timeout"), u"request 15 s, idle 300 s"_s);
    EXPECT_EQ(line(form, "fold /spec/listeners/0/tls"), u"Strict: TLS only, client certificates required"_s);
    EXPECT_EQ(line(form, "fold /spec/listeners/0/connectionPool"), u"connections 100, pending requests 10"_s);
    EXPECT_EQ(line(form, "fold /spec/listeners/0/outlierDetection"),
              u"server errors 5, within 10 s, ejected for 30 s"_s);
}

TEST(Fold, TheSummaryGivesWayAndNotTheCaption)
{
    const StepOn step(withFullListener().c_str(), nodesOf(StepId::Listeners), QSize(420, 600));
    for (const char* part : {"connectionPool", "outlierDetection", "healthCheck", "tls", "timeout"}) {
        const std::string at = std::string("/spec/listeners/0/") + part;
        const auto* caption = step.form.at<QAbstractButton>(at.c_str());
        const auto* summary = step.form.at<QAbstractButton>(("fold " + at).c_str());
        ASSERT_TRUE(caption && summary) << part;
        EXPECT_GE(caption->width(), caption->sizeHint().width()) << part << ": it stands in one line";
        EXPECT_GE(summary->geometry().left(), caption->geometry().right()) << part;
        EXPECT_LT(summary->parentWidget()->width() - summary->geometry().right(), 12)
            << part << ": it stands at the end of its row";
        EXPECT_LE(summary->width(), summary->sizeHint().width()) << part;
    }
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
    EXPECT_EQ(button->text(), u"HTTP /a&&b every 5 s"_s) << "that is shown as a single one";
    EXPECT_TRUE(button->shortcut().isEmpty());
    const auto* heard = QAccessible::queryAccessibleInterface(form.at(checkFold));
    EXPECT_EQ(heard->text(QAccessible::Description), u"HTTP /a&b every 5 s"_s);
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
    EXPECT_EQ(button->text(QAccessible::Description), u"HTTP /ping every 5 s"_s);
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
    EXPECT_EQ(line(form), u"HTTP /ping every 5 s"_s) << "nobody was there yet";
    form.context.state->seeAll();
    EXPECT_EQ(line(form), u"HTTP /ping every 5 s (2 errors)"_s);
}

TEST(Fold, TheLineLeavesOutWhatIsMissing)
{
    EXPECT_EQ(steps::healthCheckWords(json::object()), u"Nothing is set"_s);
    EXPECT_EQ(steps::healthCheckWords(json::parse(R"({"protocol": "grpc", "intervalMillis": 1500})")),
              u"gRPC every 1500 ms"_s);
    EXPECT_EQ(steps::healthCheckWords(json::parse(R"({"protocol": "smtp", "path": 7})")), u"smtp, 7"_s);
    EXPECT_EQ(steps::timeoutWords(json::parse(R"({"tcp": {"idle": {"value": 5, "unit": "ms"}}})")),
              u"idle 5 ms"_s);
    EXPECT_EQ(steps::timeoutWords(json(5)), u"Nothing is set"_s);
    EXPECT_EQ(steps::connectionPoolWords(json::parse(R"({"grpc": {"maxRequests": 1}})")), u"requests 1"_s);
}

} // namespace meshwright
