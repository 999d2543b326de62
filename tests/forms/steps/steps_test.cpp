// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/steps/reach.h"
#include "forms/steps/root.h"
#include "forms/steps/steps.h"
#include "models/schema/field.h"

#include <gtest/gtest.h>

namespace meshwright::steps {

namespace {

/// Every leaf of the API below @p field, with 0 for every list index.
void leaves(const schema::Field& field, const Pointer& at, std::set<Pointer>& out)
{
    if (const schema::Shape* shape = schema::shapeOf(field)) {
        for (const schema::Field& below : shape->fields)
            leaves(below, at / below.key, out);
    } else if (const auto* list = std::get_if<schema::List>(&field.kind)) {
        leaves(*list->item, at / std::size_t{0}, out);
    } else {
        out.insert(at);
    }
}

std::set<Pointer> reachOfAllSteps()
{
    std::set<Pointer> out;
    for (const Step& step : all())
        out.merge(reach(step.nodes));
    return out;
}

} // namespace

TEST(Steps, NameOnlyPlacesTheSchemaKnows)
{
    for (const Pointer& at : reachOfAllSteps())
        EXPECT_NE(fieldAt(at), nullptr) << at.text();
}

TEST(Steps, ReachEveryLeafOfTheApi)
{
    std::set<Pointer> api;
    leaves(root(), Pointer(), api);
    EXPECT_GT(api.size(), 70u);
    const std::set<Pointer> reached = reachOfAllSteps();
    api.erase(Pointer("/meshName")); // step 2 is a page of its own
    for (const Pointer& at : api)
        EXPECT_TRUE(reached.contains(at)) << at.text() << " cannot be edited in any step";
}

TEST(Steps, AreTheTwelveOfTheConsoleInOrder)
{
    ASSERT_EQ(all().size(), 12u);
    for (int id = 1; const Step& step : all())
        EXPECT_EQ(static_cast<int>(step.id), id++);
}

TEST(StepOf, FindsTheMostSpecificStep)
{
    EXPECT_EQ(stepOf(Pointer("/spec/serviceDiscovery/dns/hostname")), StepId::ServiceDiscovery);
    EXPECT_EQ(stepOf(Pointer("/spec/serviceDiscovery/dns/ipPreference")), StepId::IpPreference);
    EXPECT_EQ(stepOf(Pointer("/spec/listeners/3/tls/mode")), StepId::Listeners);
    EXPECT_EQ(stepOf(Pointer("/meshName")), StepId::Mesh);
    EXPECT_EQ(stepOf(Pointer("/spec/unheardOf")), StepId::Review);
}

} // namespace meshwright::steps
