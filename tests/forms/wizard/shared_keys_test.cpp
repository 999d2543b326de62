// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/sample_documents.h"
#include "tests/support/shared_keys.h"
#include "tests/support/whole_wizard.h"

// A key leads to one thing, whatever step is shown.
namespace meshwright {

TEST(WizardKeys, AreOfOneControlEachInEveryStep)
{
    json node = guideExample();
    node["spec"]["listeners"] = json::array({fullListener(8080)});
    node["spec"]["backends"] = json::array({fullBackend(1)});
    WholeWizard on(node, {"orders"});
    for (int step = 1; step <= 12; ++step) {
        on.goTo(static_cast<steps::StepId>(step));
        EXPECT_EQ(sharedKeys(on.window), "") << step;
    }
    on.goTo("/spec/listeners/0/tls/validation");
    EXPECT_EQ(sharedKeys(on.window), "") << "with a part of a listener unfolded";
}

TEST(WizardKeys, AreOfOneCommandEachInEveryMenu)
{
    Document document(guideExample());
    LiveIssues issues(document, checkNode);
    const FormContext context{document, issues};
    const auto page = [](steps::StepId, QWidget* parent) -> QWidget* { return new QLabel(parent); };
    const auto yes = [](QWidget*, const QString&, const QString&) { return true; };
    WizardWindow window(context, page, yes, nullptr, everyFileCommand());
    window.show();
    EXPECT_EQ(sharedKeys(window), "");
}

} // namespace meshwright
