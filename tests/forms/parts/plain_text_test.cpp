// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/console/nodes_pane.h"
#include "forms/steps/steps.h"
#include "models/items/node_check.h"
#include "tests/support/endpoint_process.h"
#include "tests/support/sample_documents.h"
#include "tests/support/wizard_fixture.h"

#include <gmock/gmock.h>

// Text of others that looks like HTML is shown letter for letter, wherever a label shows it.
namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* headline = "<h1>shop</h1>";

/// Every text below that is a word becomes a headline.
json withHeadlines(json value)
{
    if (value.is_string())
        return headline;
    if (value.is_structured())
        for (json& inner : value)
            inner = withHeadlines(std::move(inner));
    return value;
}

/// The texts that @p window shows with the headline in them, as HTML or plain; fails for a label that would
/// take it for HTML.
int headlinesIn(const QWidget& window)
{
    int found = 0;
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (!label->text().contains("h1"_L1))
            continue;
        ++found;
        const bool isHtml = label->textFormat() == Qt::RichText ||
                            (label->textFormat() == Qt::AutoText && Qt::mightBeRichText(label->text()));
        EXPECT_FALSE(isHtml && label->text().contains("<h1>"_L1)) << label->text().toStdString();
    }
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const QString tip = widget->toolTip();
        EXPECT_FALSE(Qt::mightBeRichText(tip) && tip.contains("<h1>"_L1)) << tip.toStdString();
    }
    return found;
}

} // namespace

TEST(PlainText, OfAMeshAboveItsNodes)
{
    const EndpointProcess service;
    if (!service.isRunning())
        GTEST_SKIP() << "No python3 with botocore.";
    service.put("Mesh", {{"meshName", headline}});
    OpenPlace place(OpenedPlace(Place(), std::make_shared<AsyncMeshes>(service.meshes())), checkNode);
    NodesPane pane(place, nullptr, nullptr);
    place.chooseMesh({headline, {}});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !place.isLoading(); }, 30000));
    EXPECT_GE(headlinesIn(pane), 1);
}

TEST(PlainText, OfADocumentOnEveryPage)
{
    WizardOn wizard(withHeadlines(guideExample()));
    int found = 0;
    for (const steps::Step& step : steps::all()) {
        wizard.goTo(step.id);
        found += headlinesIn(wizard.window);
    }
    EXPECT_GE(found, 1);
}

} // namespace meshwright
