// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/parts/fitted_text.h"
#include "models/json/json.h"
#include "tests/support/sample_documents.h"
#include "tests/support/wizard_fixture.h"

#include <QClipboard>

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
    EXPECT_TRUE(reviewed(on, 11).contains(QStringLiteral("Listener 1")));
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

} // namespace meshwright
