// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/steps/steps.h"
#include "forms/steps/wizard_state.h"
#include "found_wizard.h"
#include "models/rules/check.h"
#include "models/words/issue_words.h"
#include "tests/support/sample_documents.h"

#include <gtest/gtest.h>

#include <random>

// The one function that says how every step, list and button of a wizard stands.
namespace meshwright::steps {

namespace {

/// The badge of a step, in the words people read.
std::string badge(StepId id, const char* document, const Visited& visited)
{
    return words(Found{json::parse(document), {}, visited}.state().of(id)).toStdString();
}

} // namespace

struct BadgeCase
{
    StepId step;
    const char* document;
    const char* before; ///< until the step is left
    const char* after;
};

class Badge : public testing::TestWithParam<BadgeCase>
{};

TEST_P(Badge, SaysHowFarTheStepIs)
{
    const auto& [step, document, before, after] = GetParam();
    EXPECT_EQ(badge(step, document, {}), before);
    EXPECT_EQ(badge(step, document, everything()), after);
}

INSTANTIATE_TEST_SUITE_P(
    Steps, Badge,
    testing::Values(
        // What is missing counts from the start; it is only grey.
        BadgeCase{StepId::Name, R"({"spec": {}})", "To do: 1 error", "1 error"},
        BadgeCase{StepId::Name, R"({"spec": {}, "virtualNodeName": "a b"})", "To do: 1 error", "1 error"},
        BadgeCase{StepId::Name, R"({"spec": {}, "virtualNodeName": "orders"})", "To do", "Complete"},
        BadgeCase{StepId::Console, R"({"spec": {}})", "To do", "Complete"},
        // Nothing is no work that is complete.
        BadgeCase{StepId::Logging, R"({"spec": {}})", "To do", "Nothing set"},
        BadgeCase{StepId::Logging, R"({"spec": {"logging": {}}})", "To do", "Nothing set"},
        BadgeCase{StepId::Listeners,
                  R"({"spec": {"listeners": [{"portMapping": {"port": 0, "protocol": "htp"}}]}})",
                  "To do: 2 errors", "2 errors"},
        BadgeCase{StepId::Backends,
                  R"({"spec": {"backends": [{"virtualService": {"virtualServiceName": "short"}},
                                            {"virtualService": {}}]}})",
                  "To do: 1 error, 1 warning", "1 error, 1 warning"},
        // The preference is step 7's, what stands around it step 6's.
        BadgeCase{StepId::IpPreference,
                  R"({"spec": {"serviceDiscovery": {"dns": {"hostname": "a.local", "ipPreference": "v4"}}}})",
                  "To do: 1 error", "1 error"},
        BadgeCase{StepId::ServiceDiscovery,
                  R"({"spec": {"listeners": [{"portMapping": {"port": 80, "protocol": "http"}}],
                      "serviceDiscovery": {"dns": {"hostname": "a.local", "ipPreference": "v4"}}}})",
                  "To do", "Complete"},
        // What no step is about belongs to the review.
        BadgeCase{StepId::Review, R"({"spec": {}, "strange": 1})", "To do: 1 error", "1 error"}));

TEST(WizardState, TheReviewIsNotCompleteWhileAnotherStepHasErrors)
{
    json unnamed = guideExample();
    unnamed.erase("virtualNodeName");
    const WizardState state = Found{unnamed, {}, everything()}.state();
    EXPECT_EQ(words(state.of(StepId::Review)), QStringLiteral("To do"));
    EXPECT_FALSE(state.canCreate());
    EXPECT_EQ(words(Found{guideExample(), {}, everything()}.state().of(StepId::Review)),
              QStringLiteral("Complete"));
}

TEST(WizardState, JsonThatIsNotValidIsAProblemLikeAnyOther)
{
    Found found;
    found.unfinished = Issue{Pointer(), Severity::Error, "json-syntax", QStringLiteral("Line 2: a comma")};
    const WizardState state = found.state();
    EXPECT_EQ(countWords(state), QStringLiteral("1 error"));
    EXPECT_EQ(words(state.of(StepId::Review)), QStringLiteral("To do: 1 error"));
    EXPECT_EQ(state.hindrance, Hindrance::UnfinishedJson);
}

TEST(WizardState, WhatIsNotKnownIsNamedAndKeepsCreateFromBeingPressed)
{
    Found found;
    found.document["spec"]["serviceDiscovery"] = {
        {"dns", {{"hostname", {{"$unknown", "!ImportValue host"}}}}}};
    const WizardState state = found.state();
    const auto issues = state.at(Pointer("/spec/serviceDiscovery/dns/hostname"));
    ASSERT_EQ(issues.size(), 1U);
    EXPECT_EQ(issues.front()->severity, Severity::Error);
    EXPECT_TRUE(issues.front()->message.contains(QStringLiteral("!ImportValue host")));
    EXPECT_EQ(state.hindrance, Hindrance::Errors);
    EXPECT_TRUE(createWords(state).contains(QStringLiteral("!ImportValue host")));
}

TEST(WizardState, WhatAFileLeavesOpenIsAHintThereAndOnlyKeepsCreateFromBeingPressed)
{
    Found found;
    found.visited = everything();
    found.isInFile = true;
    found.document["meshName"] = {{"$unknown", "!Ref Mesh"}};
    found.document["spec"]["serviceDiscovery"] = {
        {"dns", {{"hostname", {{"$unknown", "!ImportValue host"}}}}}};
    const WizardState state = found.state();
    const auto issues = state.at(Pointer("/spec/serviceDiscovery/dns/hostname"));
    ASSERT_EQ(issues.size(), 1U);
    EXPECT_EQ(issues.front()->severity, Severity::Hint);
    EXPECT_TRUE(issues.front()->message.contains(QStringLiteral("!ImportValue host")));
    EXPECT_EQ(state.errors, 0);
    EXPECT_EQ(state.of(StepId::ServiceDiscovery).kind, StepState::Complete);
    EXPECT_EQ(state.hindrance, Hindrance::Obstacles);
    EXPECT_TRUE(createWords(state).contains(QStringLiteral("!ImportValue host")));
    EXPECT_TRUE(createWords(state).contains(QStringLiteral("!Ref Mesh"))) << "each is named";
}

TEST(WizardState, WhatThePlaceHasAgainstItStandsInBadgeProblemsAndTooltip)
{
    Found found;
    found.place.areListed = true;
    found.place.meshes = {{"meshName"}};
    found.place.mesh = {"meshName"};
    found.place.nodes = {"nodeName"};
    const WizardState state = found.state();
    EXPECT_EQ(words(state.of(StepId::Name)), QStringLiteral("To do: 1 error"));
    ASSERT_EQ(state.at(Pointer("/virtualNodeName")).size(), 1U);
    EXPECT_EQ(state.at(Pointer("/virtualNodeName")).front()->rule, "name-taken");
    EXPECT_TRUE(createWords(state).contains(QStringLiteral("has a virtual node “nodeName” already")));

    found.saved = guideExample();
    EXPECT_EQ(found.state().errors, 0) << "an edit's own name is its own";
    found.saved.reset();
    found.place.meshes = {{"other"}};
    EXPECT_EQ(words(found.state().of(StepId::Mesh)), QStringLiteral("To do: 1 error"));
}

TEST(WizardState, SaysWhyCreateCannotBePressed)
{
    const auto why = [](const Found& found) { return createWords(found.state()).toStdString(); };
    Found found;
    EXPECT_EQ(why(found), "Creates the virtual node in the mesh you have chosen.");
    found.saved = guideExample();
    EXPECT_EQ(found.state().hindrance, Hindrance::NothingChanged);
    EXPECT_EQ(why(found), "Sends what has changed; nothing when nothing has.");
    found.isSending = true;
    EXPECT_EQ(why(found), "The virtual node is being updated.");
    found.isChecking = true;
    EXPECT_EQ(why(found), "The virtual node is being checked.");
    found.isReadOnly = true;
    EXPECT_EQ(why(found), "This window only shows the virtual node.");
}

TEST(WizardState, CountsWhatIsWithinAPlaceAlsoWhatOnlyTheMeshSays)
{
    Found found;
    found.document["spec"]["backends"] =
        json::parse(R"([{"virtualService": {"virtualServiceName": "a.local"}},
                                                         {"virtualService": {"virtualServiceName": "b.local"}}])");
    found.mesh.issues = {{Pointer("/spec/backends/1/virtualService/virtualServiceName"), Severity::Error,
                          "backend-unknown-service", QStringLiteral("There is no b.local.")}};
    const WizardState state = found.state();
    EXPECT_EQ(state.countWithin(Pointer("/spec/backends/0"), Severity::Error), 0);
    EXPECT_EQ(state.countWithin(Pointer("/spec/backends/1"), Severity::Error), 1);
    EXPECT_EQ(state.countWithin(Pointer("/spec/backends"), Severity::Error), 1);
    EXPECT_EQ(state.countWithin(Pointer("/spec/backends/1"), Severity::Warning), 0);
    EXPECT_EQ(state.countWithin(Pointer(), Severity::Error), state.errors);
}

TEST(WizardState, AnErrorThatAnotherStepCuresLeadsThere)
{
    json node = guideExample();
    node["spec"].erase("listeners");
    const WizardState state = Found{node}.state();
    ASSERT_EQ(state.errors, 1);
    const auto cure = cureOf(state.issues.front());
    ASSERT_TRUE(cure);
    EXPECT_EQ(*cure, Pointer("/spec/listeners"));
    EXPECT_EQ(wayWords(*cure), QStringLiteral("Go to step 11: Listeners"));
    node["spec"].erase("serviceDiscovery");
    node["virtualNodeName"] = "a b";
    EXPECT_FALSE(cureOf(Found{node}.state().issues.front()));
}

namespace {

/// Makes documents, and wizards around them, as nobody would think of.
class Dice
{
public:
    explicit Dice(unsigned seed) : m_dice(seed) {}

    bool flips() { return below(2) == 0; }
    std::size_t below(std::size_t bound)
    {
        return std::uniform_int_distribution<std::size_t>(0, bound - 1)(m_dice);
    }

    Found wizard()
    {
        Found out;
        out.document = flips() ? largestDocument() : guideExample();
        for (std::size_t change = below(12); change > 0; --change)
            disturb(out.document);
        std::vector<int> left;
        for (int step = 1; step <= 12; ++step)
            if (flips())
                left.push_back(step);
        out.visited = Visited(left);
        if (below(4) == 0)
            out.unfinished = Issue{Pointer(), Severity::Error, "json-syntax", QStringLiteral("no JSON")};
        if (below(4) == 0)
            out.saved = guideExample();
        out.place.areListed = flips();
        if (flips())
            out.place.meshes = {{"meshName"}};
        out.place.mesh = {"meshName"};
        if (flips())
            out.place.nodes = {"nodeName"};
        out.isChecking = below(8) == 0;
        out.isSending = below(8) == 0;
        out.isReadOnly = below(8) == 0;
        return out;
    }

private:
    /// Takes away, or makes wrong, a value anywhere in @p value.
    void disturb(json& value)
    {
        if (!value.is_structured() || value.empty())
            return;
        auto child = value.begin();
        std::advance(child, static_cast<std::ptrdiff_t>(below(value.size())));
        if (child->is_structured() && !child->empty() && below(4) > 0)
            return disturb(*child);
        switch (below(4)) {
        case 0:
            value.erase(child);
            break;
        case 1:
            *child = "a b";
            break;
        case 2:
            *child = -1;
            break;
        default:
            *child = json::object();
        }
    }

    std::mt19937 m_dice;
};

int sumOf(const WizardState& state, int StepState::*count)
{
    int out = 0;
    for (const StepState& step : state.steps)
        out += step.*count;
    return out;
}

} // namespace

TEST(WizardState, BadgesProblemsAndCreateAgreeAboutAnyDocument)
{
    for (unsigned seed = 0; seed < 400; ++seed) {
        SCOPED_TRACE(seed);
        const Found found = Dice(seed).wizard();
        const WizardState state = found.state();
        EXPECT_EQ(sumOf(state, &StepState::errors), state.errors);
        EXPECT_EQ(sumOf(state, &StepState::warnings), state.warnings);
        EXPECT_EQ(countWords(state), meshwright::countWords(state.issues));
        EXPECT_EQ(state.byPlace.size(), state.issues.size());
        EXPECT_FALSE(state.canCreate() && (state.errors > 0 || found.unfinished || found.isReadOnly));
        EXPECT_FALSE(createWords(state).isEmpty());
        for (const Step& step : all()) {
            const StepState& badge = state.of(step.id);
            const bool isCalm = badge.kind == StepState::Complete || badge.kind == StepState::Nothing;
            EXPECT_FALSE(isCalm && badge.errors + badge.warnings > 0) << static_cast<int>(step.id);
            EXPECT_FALSE(badge.kind != StepState::ToDo && !found.visited.has(step.id));
        }
        EXPECT_FALSE(state.of(StepId::Review).kind == StepState::Complete && state.errors > 0);
    }
}

} // namespace meshwright::steps
