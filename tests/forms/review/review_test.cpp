// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/parts/fitted_text.h"
#include "forms/review/review_page.h"
#include "models/json/json.h"
#include "tests/support/sample_documents.h"
#include "tests/support/wizard_fixture.h"

#include <QClipboard>
#include <QToolButton>

#include <algorithm>

namespace meshwright {

namespace {

QString reviewed(const WizardOn& on, int step)
{
    const auto* values = on.window.findChild<FittedText*>(QStringLiteral("review-of-step-%1").arg(step));
    return values ? values->toPlainText() : QString();
}

} // namespace

TEST(Review, ShowsTheNodeInWords)
{
    json node = guideExample();
    node["spec"]["listeners"] = json::array({fullListener(8080)});
    node["spec"]["backends"] = json::array({fullBackend(7)});
    node["spec"]["serviceDiscovery"]["dns"]["ipPreference"] = "IPv4_ONLY";
    node["tags"] = json::parse(R"([{"key": "team", "value": "<b>"}])");
    WizardOn on(node);
    on.goTo(steps::StepId::Review);
    EXPECT_TRUE(reviewed(on, 2).contains(QStringLiteral("meshName")));
    EXPECT_TRUE(reviewed(on, 5).contains(QStringLiteral("<b>"))) << reviewed(on, 5).toStdString();
    EXPECT_FALSE(reviewed(on, 6).contains(QStringLiteral("IPv4 only")));
    EXPECT_TRUE(reviewed(on, 7).contains(QStringLiteral("IPv4 only")));
    EXPECT_TRUE(reviewed(on, 8).startsWith(QStringLiteral("Not set")));
    EXPECT_TRUE(reviewed(on, 9).contains(QStringLiteral("service7.apps.local")));
    EXPECT_TRUE(reviewed(on, 9).contains(QStringLiteral("443, 8443")));
    EXPECT_TRUE(reviewed(on, 11).contains(QStringLiteral("5000 ms")));
    EXPECT_TRUE(reviewed(on, 11).trimmed().startsWith(QStringLiteral("Listener 1: HTTP 8080")))
        << reviewed(on, 11).toStdString();
    EXPECT_TRUE(reviewed(on, 9).trimmed().startsWith(QStringLiteral("Backend 1: service7.apps.local")));
}

TEST(Review, EditLeadsBackToTheStep)
{
    WizardOn on(guideExample());
    on.goTo(steps::StepId::Review);
    on.click("edit-6");
    EXPECT_EQ(number(on), 6);
}

TEST(Review, AMemberTheApiDoesNotKnowCanBeRemovedAndBroughtBack)
{
    json node = guideExample();
    node["strange"] = 1;
    WizardOn on(node);
    on.goTo(steps::StepId::Review);
    EXPECT_EQ(on.at("remove-unknown-member"), nullptr) << "the problems are one line";
    on.click("fold-problems");
    on.click("remove-unknown-member");
    EXPECT_EQ(on.document.value(), guideExample());
    on.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(on.document.value(), node);
}

TEST(Review, CreateIsThereWithoutErrorsOnly)
{
    WizardOn on(blank());
    int requests = 0;
    QObject::connect(&on.window, &WizardWindow::createRequested, &on.window, [&requests] { ++requests; });
    on.goTo(steps::StepId::Name);
    EXPECT_EQ(on.at("create-virtual-node"), nullptr);
    on.goTo(steps::StepId::Review);
    EXPECT_FALSE(on.at("create-virtual-node")->isEnabled());
    EXPECT_FALSE(on.at("create-virtual-node")->toolTip().isEmpty());
    on.document.set(Pointer("/virtualNodeName"), "orders");
    on.settle();
    on.click("create-virtual-node");
    on.click("create-virtual-node");
    EXPECT_EQ(requests, 1) << "a second click must wait for the answer";
    on.window.showRefused(QStringLiteral("There is one already."));
    EXPECT_TRUE(on.at("create-virtual-node")->isEnabled());
    on.window.showCreated(json::parse(R"({"virtualNode": {"virtualNodeName": "orders", "metadata": {
        "arn": "arn:aws:appmesh:us-west-2:111122223333:mesh/shop/virtualNode/orders", "uid": "u", "version": 1}}})"));
    on.window.setUpdating(on.document.value());
    on.settle();
    EXPECT_FALSE(on.at("create-virtual-node")->isEnabled());
    EXPECT_NE(on.at("create-another"), nullptr);
    EXPECT_EQ(on.at("review-of-step-5"), nullptr);
    on.document.set(Pointer("/virtualNodeName"), "orders2");
    on.settle();
    EXPECT_EQ(on.at("create-another"), nullptr);
    EXPECT_NE(on.at("review-of-step-5"), nullptr);
    EXPECT_TRUE(on.at("create-virtual-node")->isEnabled());
}

TEST(Review, ExportWithErrorsAsksFirst)
{
    WizardOn on(blank());
    int exports = 0;
    QObject::connect(&on.window, &WizardWindow::exportRequested, &on.window, [&exports] { ++exports; });
    on.goTo(steps::StepId::Review);
    on.yes = false;
    on.click("export-json");
    EXPECT_EQ(exports, 0);
    EXPECT_EQ(on.offered, QStringLiteral("Export anyway"));
    on.yes = true;
    on.press(Qt::Key_E, Qt::ControlModifier);
    EXPECT_EQ(exports, 1);
    on.document.set(Pointer("/virtualNodeName"), "orders");
    on.settle();
    on.asked.clear();
    on.click("export-json");
    EXPECT_EQ(exports, 2);
    EXPECT_TRUE(on.asked.isEmpty());
}

TEST(Review, CopiesJsonAndTheAwsCliCommand)
{
    WizardOn on(guideExample());
    on.goTo(steps::StepId::Review);
    on.click("copy-json");
    EXPECT_EQ(QApplication::clipboard()->text().toStdString(), canonical(guideExample()) + '\n');
    on.click("copy-command");
    EXPECT_TRUE(QApplication::clipboard()->text().startsWith(
        QStringLiteral("aws appmesh create-virtual-node --cli-input-json '{")));
    on.click("copy-from-json-pane");
    EXPECT_EQ(QApplication::clipboard()->text().toStdString(), canonical(guideExample()) + '\n');
}

TEST(Review, WhatWasRefusedIsNotSaidOfAnotherStateOfThings)
{
    WizardOn on(guideExample());
    on.window.setUpdating(guideExample());
    on.goTo(steps::StepId::Review);
    const auto isSaid = [&on] {
        const auto labels = on.window.findChildren<QLabel*>();
        return std::ranges::any_of(labels, [](const QLabel* label) {
            return label->isVisible() && label->text().contains(QStringLiteral("Choose what to do above"));
        });
    };
    on.window.showRefused(QStringLiteral("It has been changed. Choose what to do above."));
    WizardOn::settle();
    EXPECT_TRUE(isSaid());
    on.window.setUpdating(withBackends(1));
    WizardOn::settle();
    EXPECT_FALSE(isSaid());
}

TEST(Review, FoldsTheProblemsIntoOneLineThatOpensAndStaysOpen)
{
    WizardOn on(blank());
    on.goTo(steps::StepId::Review);
    auto* line = on.at<QToolButton>("fold-problems");
    ASSERT_NE(line, nullptr);
    EXPECT_TRUE(line->text().startsWith(QStringLiteral("Problems: "))) << line->text().toStdString();
    const auto isOpen = [](const QToolButton& fold) {
        const auto labels = fold.parentWidget()->findChildren<QLabel*>();
        return std::ranges::any_of(labels, &QLabel::isVisible);
    };
    EXPECT_FALSE(isOpen(*line));
    line->setFocus();
    on.press(Qt::Key_Space);
    line = on.at<QToolButton>("fold-problems");
    EXPECT_TRUE(isOpen(*line));
    on.document.set(Pointer("/spec/listeners"), json::parse(R"([{"portMapping": {"protocol": "http"}}])"));
    ASSERT_TRUE(QTest::qWaitFor([&on] { return on.issues.areCurrent(); }));
    on.settle();
    line = on.at<QToolButton>("fold-problems");
    ASSERT_NE(line, nullptr);
    EXPECT_TRUE(isOpen(*line));
    EXPECT_TRUE(line->hasFocus()) << on.focus();
}

TEST(Review, OfAnEditHidesWhatCannotChange)
{
    json node = guideExample();
    node["tags"] = json::parse(R"([{"key": "team", "value": "shop"}])");
    WizardOn on(node);
    on.context.fixed = {Pointer("/meshName"), Pointer("/virtualNodeName"), Pointer("/meshOwner")};
    on.window.setUpdating(node);
    on.goTo(steps::StepId::Review);
    EXPECT_EQ(on.at("review-of-step-2"), nullptr);
    EXPECT_EQ(on.at("edit-2"), nullptr);
    EXPECT_FALSE(reviewed(on, 5).contains(QStringLiteral("nodeName"))) << reviewed(on, 5).toStdString();
    EXPECT_TRUE(reviewed(on, 5).contains(QStringLiteral("team")));
    EXPECT_TRUE(on.at<QTextEdit>("changes")->toPlainText().startsWith(
        QStringLiteral("nodeName in the mesh meshName.")));
}

TEST(Review, OfAnEditCopiesTheCommandThatUpdatesItInItsPlace)
{
    json node = guideExample();
    node["tags"] = json::parse(R"([{"key": "team", "value": "shop"}])");
    WizardOn on(node);
    on.context.fixed = {Pointer("/meshName"), Pointer("/virtualNodeName"), Pointer("/meshOwner")};
    on.context.awsCliOptions = [] { return std::vector<std::string>{"--profile", "my work"}; };
    on.window.setUpdating(node);
    on.goTo(steps::StepId::Review);
    on.click("copy-command");
    const QString copied = QApplication::clipboard()->text();
    EXPECT_TRUE(copied.startsWith(QStringLiteral("aws appmesh update-virtual-node --cli-input-json '{")));
    EXPECT_TRUE(copied.endsWith(QStringLiteral("}' --profile 'my work'"))) << copied.toStdString();
    EXPECT_FALSE(copied.contains(QStringLiteral("tags")));
}

namespace {

json answerFor(const std::string& name)
{
    return {{"virtualNode",
             {{"meshName", "shop"},
              {"virtualNodeName", name},
              {"metadata",
               {{"arn", "arn:aws:appmesh:us-west-2:111122223333:mesh/shop/virtualNode/" + name},
                {"uid", "u"},
                {"version", 1}}}}}};
}

/// What the answer says under @p name; nullptr when it says nothing there.
QTextEdit* fact(const WizardOn& on, const char* name)
{
    for (auto* text : on.window.findChildren<QTextEdit*>())
        if (text->isVisible() && text->accessibleName() == QString::fromUtf8(name))
            return text;
    return nullptr;
}

} // namespace

TEST(Review, SaysSuccessAndShowsTheArnWhole)
{
    WizardOn on(guideExample());
    on.goTo(steps::StepId::Review);
    const int width = on.window.minimumSizeHint().width();
    const std::string name(255, 'm');
    on.window.showCreated(answerFor(name));
    on.settle();
    EXPECT_TRUE(on.says("Success: the virtual node has been created."));
    const QTextEdit* const arn = fact(on, "ARN");
    ASSERT_NE(arn, nullptr);
    EXPECT_TRUE(arn->toPlainText().endsWith(QString::fromStdString(name)));
    EXPECT_GE(arn->viewport()->height(), static_cast<int>(arn->document()->size().height()))
        << "all lines are seen";
    EXPECT_TRUE(QTest::qWaitFor([arn] {
        return static_cast<int>(arn->document()->size().width()) <= arn->viewport()->width();
    })) << "it is laid out anew once it is seen";
    EXPECT_LE(on.window.minimumSizeHint().width(), width);
    EXPECT_TRUE(on.says("APPMESH_RESOURCE_CLUSTER"));
    EXPECT_TRUE(on.says("1.15.0"));
}

TEST(Review, OffersWhatToDoAfterCreate)
{
    WizardOn on(guideExample());
    on.goTo(steps::StepId::Review);
    on.window.showCreated(answerFor("orders"));
    on.settle();
    on.click("copy-envoy-line");
    EXPECT_EQ(
        QApplication::clipboard()->text(),
        QStringLiteral(
            "APPMESH_RESOURCE_ARN=arn:aws:appmesh:us-west-2:111122223333:mesh/shop/virtualNode/orders"));
    int duplicates = 0;
    auto* const review = on.window.findChild<ReviewPage*>();
    QObject::connect(review, &ReviewPage::duplicateRequested, review, [&duplicates] { ++duplicates; });
    on.click("duplicate-after-create");
    EXPECT_EQ(duplicates, 1);
    EXPECT_NE(on.at("close-after-create"), nullptr);
    on.click("edit-after-create");
    EXPECT_EQ(number(on), 6);
}

TEST(Review, AnAnswerWithoutAnArnOffersNoLineForEnvoy)
{
    WizardOn on(guideExample());
    on.goTo(steps::StepId::Review);
    on.window.showCreated(json::parse(R"({"virtualNode": {"virtualNodeName": "orders"}})"));
    on.settle();
    EXPECT_TRUE(on.says("Success"));
    EXPECT_EQ(fact(on, "ARN"), nullptr);
    EXPECT_EQ(on.at("copy-envoy-line"), nullptr);
}

} // namespace meshwright
