// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fields/card.h"
#include "forms/style/button_kind.h"
#include "tests/support/step_fixture.h"

// What belongs together stands on one card; there are no cards on cards.
namespace meshwright {

using steps::StepId;

namespace {

/// The cards around @p widget, from it up to its window.
int cardsAround(const QWidget* widget)
{
    int out = 0;
    for (; widget; widget = widget->parentWidget())
        out += isCard(widget);
    return out;
}

const QWidget* cardAround(const QWidget* widget)
{
    while (widget && !isCard(widget))
        widget = widget->parentWidget();
    return widget;
}

} // namespace

TEST(Cards, EveryFieldStandsOnOne)
{
    const std::string node = withFullListener();
    for (const StepId id : {StepId::Name, StepId::ServiceDiscovery, StepId::ClientPolicyDefaults,
                            StepId::Logging, StepId::Listeners}) {
        const FormOn form(node.c_str(), nodesOf(id));
        for (const QWidget* part : form.form.findChildren<QWidget*>()) {
            if (!part->objectName().startsWith(u'/'))
                continue;
            EXPECT_EQ(cardsAround(part), 1) << part->objectName().toStdString();
        }
    }
}

TEST(Cards, FieldsBesideEachOtherShareOneAndPartsHaveTheirOwn)
{
    const FormOn form(withFullListener().c_str(), nodesOf(StepId::Listeners));
    const QWidget* port = cardAround(form.at("/spec/listeners/0/portMapping/port"));
    EXPECT_EQ(port, cardAround(form.at("/spec/listeners/0/portMapping/protocol")));
    const QWidget* pool = cardAround(form.at("/spec/listeners/0/connectionPool"));
    EXPECT_NE(pool, port);
    EXPECT_NE(pool, cardAround(form.at("/spec/listeners/0/healthCheck")));
}

} // namespace meshwright
