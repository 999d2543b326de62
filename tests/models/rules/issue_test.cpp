// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rules/issue.h"

#include <gtest/gtest.h>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

Issue portTwice()
{
    return {Pointer("/spec/listeners/1/portMapping/port"), Severity::Error, "listener-port-twice",
            u"Port 80 is listener 1's already."_s};
}

} // namespace

TEST(Issue, HasNothingRelatedAndNoFixUnlessItIsGiven)
{
    EXPECT_TRUE(portTwice().related.empty());
    EXPECT_TRUE(portTwice().fixes.empty());
    EXPECT_EQ(portTwice(), portTwice());
}

TEST(Issue, IsAnotherOneWithAnotherRelatedPlace)
{
    Issue issue = portTwice();
    issue.related = {{Pointer("/spec/listeners/0/portMapping/port"), u"the first with this port"_s}};
    EXPECT_NE(issue, portTwice());
    Issue other = issue;
    EXPECT_EQ(other, issue);
    other.related.front().pointer = Pointer("/spec/listeners/2/portMapping/port");
    EXPECT_NE(other, issue);
}

TEST(Issue, IsAnotherOneWithAnotherFix)
{
    Issue issue = portTwice();
    issue.fixes = {{u"Use port 81"_s, {{issue.pointer, json(81)}}}};
    EXPECT_NE(issue, portTwice());
    Issue other = issue;
    EXPECT_EQ(other, issue);
    other.fixes.front().changes.front().value = json(82);
    EXPECT_NE(other, issue);
}

TEST(Issue, TellsAFixThatWritesNullFromOneThatTakesAway)
{
    Issue writing = portTwice(), taking = portTwice();
    writing.fixes = {{u"Mend"_s, {{writing.pointer, json(nullptr)}}}};
    taking.fixes = {{u"Mend"_s, {{taking.pointer, std::nullopt}}}};
    EXPECT_NE(writing, taking);
}

} // namespace meshwright
