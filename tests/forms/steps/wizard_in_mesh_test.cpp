// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "found_wizard.h"

#include <gtest/gtest.h>

#include <algorithm>

// What the mesh around a virtual node does to the state of its wizard.
namespace meshwright::steps {

TEST(WizardInMesh, WhatTheMeshHasAgainstItIsShownAndHindersNothing)
{
    Found found;
    found.visited = everything();
    const Pointer at("/spec/listeners/0/portMapping/port");
    const int warnings = found.state().warnings;
    found.mesh.issues = {{at, Severity::Error, "of-the-mesh", QStringLiteral("Nobody calls it.")}};
    const WizardState state = found.state();
    EXPECT_EQ(state.errors, 1);
    EXPECT_EQ(state.ownErrors, 0);
    EXPECT_EQ(state.warnings, warnings);
    ASSERT_EQ(state.at(at).size(), 1U);
    EXPECT_EQ(state.at(at).front()->rule, "of-the-mesh");
    EXPECT_EQ(state.of(StepId::Listeners).kind, StepState::Errors);
    EXPECT_EQ(state.of(StepId::Review).kind, StepState::ToDo) << "it shows the error as well";
    EXPECT_TRUE(state.canCreate());
}

TEST(WizardInMesh, WhatIsWrongWithOthersOnItsAccountIsShownAndNotAcceptedHere)
{
    Found found;
    found.visited = everything();
    const Pointer at("/spec/listeners/0/portMapping/port");
    found.mesh.ofOthers = {{at, Severity::Error, "of-the-mesh", QStringLiteral("At odds with the node a.")}};
    AcceptedEntry entry;
    entry.rule = "of-the-mesh";
    entry.mesh = found.document.at("meshName").get<std::string>();
    entry.name = found.document.at("virtualNodeName").get<std::string>();
    entry.pointer = at;
    found.acceptance.kept.entries = {entry};
    const WizardState state = found.state();
    ASSERT_EQ(state.at(at).size(), 1U);
    EXPECT_EQ(state.at(at).front()->rule, "of-the-mesh");
    EXPECT_TRUE(state.accepted.empty());
    EXPECT_EQ(state.ownErrors, 0);
    EXPECT_TRUE(state.canCreate());
}

TEST(WizardInMesh, ThatOfAFileNeedNotBeInThePlaceUntilTheNodeIsCreated)
{
    Found found;
    found.visited = everything();
    found.place.areListed = true;
    found.place.meshes = {{"other"}};
    const auto atMesh = [&] { return found.state().at(Pointer("/meshName")).size(); };
    EXPECT_EQ(found.state().errors, 1);
    EXPECT_EQ(atMesh(), 1U);
    found.mesh.isOfFile = true;
    const WizardState state = found.state();
    EXPECT_EQ(state.errors, 0);
    EXPECT_EQ(state.of(StepId::Mesh).kind, StepState::Complete);
    EXPECT_EQ(atMesh(), 1U) << "a hint is left of it";
    EXPECT_EQ(state.hindrance, Hindrance::Obstacles);
    EXPECT_TRUE(createWords(state).contains(QStringLiteral("There is no mesh “meshName” in")));
}

TEST(WizardInMesh, WhatTheMeshAnswersIsNotSaid)
{
    Found found;
    found.document["virtualNodeName"] = "a b";
    const WizardState before = found.state();
    ASSERT_EQ(before.ownErrors, 1);
    const auto error = std::ranges::find(before.issues, Severity::Error, &Issue::severity);
    found.mesh.answered = {{error->rule, error->pointer}};
    EXPECT_EQ(found.state().errors, 0);
    EXPECT_EQ(found.state().issues.size(), before.issues.size() - 1);
}

} // namespace meshwright::steps
