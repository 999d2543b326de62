// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/longer_texts.h"
#include "tests/support/sample_documents.h"
#include "tests/support/whole_wizard.h"

#include <QListView>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

// The smallest screen there is: 1280×720 at 200 %. Nothing has to be scrolled sideways on it.
namespace meshwright {

using namespace Qt::StringLiterals;
using steps::StepId;

namespace {

constexpr QSize smallestScreen(640, 360);

json withEverything()
{
    json node = guideExample();
    node["meshName"] = "shop";
    node["tags"] = json::array({{{"key", "team"}, {"value", "orders"}}});
    json& spec = node["spec"];
    spec["serviceDiscovery"] = json::parse(R"({"awsCloudMap": {"namespaceName": "apps.local",
        "serviceName": "orders", "ipPreference": "IPv6_PREFERRED", "attributes": [{"key": "a", "value": "b"}]}})");
    spec["listeners"] = json::array({fullListener(8080), fullListener(9090)});
    spec["backends"] = json::array({fullBackend(1), fullBackend(2)});
    spec["backendDefaults"]["clientPolicy"] = fullBackend(1)["virtualService"]["clientPolicy"];
    spec["logging"] = json::parse(R"({"accessLog": {"file": {"path": "/dev/stdout",
        "format": {"json": [{"key": "status", "value": "%RESPONSE_CODE%"}]}}}})");
    return node;
}

/// What of the page in sight is wider than the room there is; empty when nothing has to be scrolled sideways.
/// The columns of a table may be.
std::string tooWide(const WizardOn& on)
{
    std::string out;
    for (const auto* button : on.page().findChildren<QToolButton*>())
        if (button->isVisible() && qobject_cast<const QTabBar*>(button->parent()))
            out += "tabs ";
    for (const auto* list : on.page().findChildren<QListView*>())
        if (list->isVisible() && list->horizontalScrollBar()->maximum() > 0)
            out += "list " + list->objectName().toStdString() + ' ';
    for (const auto* area : on.page().findChildren<QScrollArea*>()) {
        if (!area->isVisible() || area->horizontalScrollBar()->maximum() == 0)
            continue;
        out += "room for " + std::to_string(area->viewport()->width()) + ":";
        for (const auto* part : area->widget()->findChildren<QWidget*>())
            if (part->isVisible() && part->minimumSizeHint().width() > area->viewport()->width())
                out += std::string(" ") + part->metaObject()->className() + ' ' +
                       part->objectName().toStdString() + ' ' +
                       std::to_string(part->minimumSizeHint().width());
    }
    return out;
}

class SmallestScreen : public testing::TestWithParam<bool>
{
protected:
    SmallestScreen()
    {
        if (GetParam())
            QCoreApplication::installTranslator(&m_longer);
    }
    ~SmallestScreen() override { QCoreApplication::removeTranslator(&m_longer); }

    LongerTexts m_longer;
};

} // namespace

TEST_P(SmallestScreen, NoStepIsScrolledSideways)
{
    WholeWizard on(withEverything(), {"orders", "payments"});
    on.place.createMesh(std::string(100, 'm'));
    ASSERT_TRUE(QTest::qWaitFor([&on] { return on.place.meshes().rowCount() == 2; }, 20000));
    on.window.resize(smallestScreen);
    for (int number = 1; number <= 12; ++number) {
        on.goTo(static_cast<StepId>(number));
        EXPECT_EQ(tooWide(on), "") << "step " << number;
        EXPECT_EQ(on.window.size(), smallestScreen) << "step " << number;
        if (on.at("change-decided")) {
            on.click("change-decided");
            EXPECT_EQ(tooWide(on), "") << "step " << number << ", opened to be changed";
        }
    }
}

TEST_P(SmallestScreen, NoWayToStartIsScrolledSideways)
{
    WholeWizard on(withEverything(), {"orders", "payments"});
    on.window.resize(smallestScreen);
    on.goTo(StepId::Create);
    auto& ways = *on.at<QTabWidget>("start-from");
    for (int way = 0; way < ways.count(); ++way) {
        ways.setCurrentIndex(way);
        WizardOn::settle();
        EXPECT_EQ(tooWide(on), "") << ways.tabText(way).toStdString();
    }
}

TEST_P(SmallestScreen, TheTemplateThatIsChosenIsInSight)
{
    WholeWizard on(withEverything(), {"orders", "payments"});
    on.window.resize(smallestScreen);
    on.goTo(StepId::Create);
    auto* templates = on.at<QListView>("templates");
    ASSERT_NE(templates, nullptr);
    templates->setFocus();
    WizardOn::settle();
    const QRect row = templates->visualRect(templates->currentIndex());
    EXPECT_TRUE(templates->viewport()->visibleRegion().boundingRect().contains(row));
}

INSTANTIATE_TEST_SUITE_P(Languages, SmallestScreen, testing::Values(false, true),
                         [](const auto& longer) { return longer.param ? "Longer" : "English"; });

} // namespace meshwright
