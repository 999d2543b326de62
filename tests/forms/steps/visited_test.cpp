// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/steps/visited.h"

#include <gtest/gtest.h>

namespace meshwright::steps {

namespace {

const Pointer tags("/tags");
const Pointer firstKey("/tags/0/key");
const Pointer secondKey("/tags/1/key");

} // namespace

TEST(Visited, AStepSaysWhatIsWrongOnceItWasLeft)
{
    Visited visited;
    EXPECT_FALSE(visited.shows(firstKey));
    visited.leave(StepId::Listeners);
    EXPECT_FALSE(visited.shows(firstKey));
    visited.leave(StepId::Name);
    EXPECT_TRUE(visited.shows(firstKey));
    EXPECT_EQ(visited.steps(), (std::vector<int>{5, 11}));
}

TEST(Visited, TheReviewShowsAllSteps)
{
    Visited visited;
    visited.seeAll();
    EXPECT_TRUE(visited.shows(firstKey));
    EXPECT_EQ(Visited(visited.steps()).steps(), visited.steps());
    EXPECT_EQ(visited.steps().size(), 12U);
}

TEST(Visited, AFieldSaysWhatIsWrongOnceItWasLeftItself)
{
    Visited visited;
    visited.leave(firstKey);
    EXPECT_TRUE(visited.shows(firstKey));
    EXPECT_FALSE(visited.shows(secondKey));
    EXPECT_TRUE(visited.showsWithin(tags / std::size_t{0}));
    EXPECT_FALSE(visited.showsWithin(tags / std::size_t{1}));
}

TEST(Visited, ANewItemIsSilentInAVisitedStepUntilItIsLeft)
{
    Visited visited;
    visited.seeAll();
    visited.insert(tags, 1);
    visited.begin(tags / std::size_t{1});
    EXPECT_FALSE(visited.moveTo(firstKey)) << "on the way there";
    EXPECT_TRUE(visited.shows(firstKey));
    EXPECT_FALSE(visited.shows(secondKey));
    EXPECT_FALSE(visited.moveTo(secondKey)) << "who types in it has not left it";
    EXPECT_FALSE(visited.shows(secondKey));
    EXPECT_TRUE(visited.moveTo(firstKey));
    EXPECT_TRUE(visited.shows(secondKey));
}

TEST(Visited, WhatIsKnownOfItemsGoesWithThem)
{
    Visited visited;
    visited.leave(firstKey);
    visited.insert(tags, 0);
    EXPECT_FALSE(visited.shows(firstKey));
    EXPECT_TRUE(visited.shows(secondKey));
    visited.move(tags, 1, 0);
    EXPECT_TRUE(visited.shows(firstKey));
    EXPECT_FALSE(visited.shows(secondKey));
    visited.erase(tags, 0);
    EXPECT_FALSE(visited.shows(firstKey)) << "another row is there now";
}

TEST(Visited, ANewFirstItemIsSilentWhateverWasLeftInTheListBefore)
{
    Visited visited;
    visited.begin(tags / std::size_t{0});
    visited.moveTo(firstKey);
    visited.leave(firstKey);
    // The only item went, and the list with it: no item was erased.
    visited.begin(tags / std::size_t{0});
    EXPECT_FALSE(visited.shows(firstKey));
    EXPECT_FALSE(visited.showsWithin(tags / std::size_t{0}));
    EXPECT_FALSE(visited.moveTo(tags)) << "nobody has been in it yet";
}

TEST(Visited, TakesNoStepThatThereIsNot)
{
    EXPECT_EQ(Visited({0, 3, 13, -1}).steps(), std::vector<int>{3});
}

} // namespace meshwright::steps
