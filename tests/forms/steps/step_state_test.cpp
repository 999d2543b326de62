// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/steps/step_state.h"
#include "forms/steps/steps.h"
#include "models/rules/check.h"

#include <gtest/gtest.h>

namespace meshwright::steps {

namespace {

/// The badge of a step, in the words people read.
std::string badge(StepId id, const char* document, bool visited)
{
    const Document of(json::parse(document));
    const LiveIssues issues(of, check);
    return words(stateOf(step(id), of.value(), issues, visited)).toStdString();
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
    EXPECT_EQ(badge(step, document, false), before);
    EXPECT_EQ(badge(step, document, true), after);
}

INSTANTIATE_TEST_SUITE_P(
    Steps, Badge,
    testing::Values(
        // A missing name is no error yet, a wrong one is at once.
        BadgeCase{StepId::Name, R"({"spec": {}})", "Not started", "1 error"},
        BadgeCase{StepId::Name, R"({"spec": {}, "virtualNodeName": "a b"})", "1 error", "1 error"},
        BadgeCase{StepId::Name, R"({"spec": {}, "virtualNodeName": "orders"})", "Complete", "Complete"},
        BadgeCase{StepId::Console, R"({"spec": {}})", "Not started", "Complete"},
        BadgeCase{StepId::Logging, R"({"spec": {}})", "Not started", "Complete"},
        BadgeCase{StepId::Logging, R"({"spec": {"logging": {}}})", "Not started", "Complete"},
        BadgeCase{StepId::Listeners,
                  R"({"spec": {"listeners": [{"portMapping": {"port": 0, "protocol": "htp"}}]}})", "2 errors",
                  "2 errors"},
        // The preference is step 7's, what stands around it step 6's.
        BadgeCase{StepId::IpPreference,
                  R"({"spec": {"serviceDiscovery": {"dns": {"hostname": "a.local", "ipPreference": "v4"}}}})",
                  "1 error", "1 error"},
        BadgeCase{StepId::ServiceDiscovery,
                  R"({"spec": {"listeners": [{"portMapping": {"port": 80, "protocol": "http"}}],
                      "serviceDiscovery": {"dns": {"hostname": "a.local", "ipPreference": "v4"}}}})",
                  "Complete", "Complete"},
        // What no step is about belongs to the review.
        BadgeCase{StepId::Review, R"({"spec": {}, "strange": 1})", "1 error", "1 error"}));

} // namespace meshwright::steps
