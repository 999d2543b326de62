// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "acceptance_fixture.h"
#include "models/acceptance/accept.h"
#include "models/acceptance/node_acceptance.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QFile>

#include <unistd.h>

// What .meshwright.json accepts, and of which files.
namespace meshwright {

namespace {

class Accepting : public AcceptanceFixture
{
protected:
    /// The entry for the port that is too large in the only file.
    AcceptedEntry entryHere() const
    {
        const Inventory here = inventory();
        const std::vector<LocatedIssue>& issues = here.files.at(0).found.at(0).issues;
        for (std::size_t i = 0; i < issues.size(); ++i)
            if (issues[i].issue.rule == "too-large")
                return entryFor(here, 0, 0, i);
        ADD_FAILURE() << "no port is too large";
        return {};
    }

    void acceptHere(AcceptedEntry entry) const
    {
        entry.reason = QStringLiteral("as agreed");
        EXPECT_EQ(addAcceptance(folder(), entry).toStdString(), "");
    }
};

} // namespace

TEST_F(Accepting, WhatAnEntryNamesCountsNoMore)
{
    write("orders.json", nodeAt("orders", {70000}));
    write("stock.json", nodeAt("stock", {70000}));
    accept(".meshwright.json", {entry(R"({"by": "maria"})")});
    const Inventory all = marked();
    EXPECT_EQ(lines(all), "orders.json too-large (as agreed)\n"
                          "stock.json too-large\n");
    EXPECT_EQ(tally(all.files[0]).errors, tally(all.files[1]).errors - 1);
    for (const LocatedIssue& one : all.files[0].found[0].issues)
        EXPECT_EQ(one.accepted ? one.accepted->by.toStdString() : "maria", "maria");
}

TEST_F(Accepting, TheNearestFileAboveHolds)
{
    for (const char* path : {"a/orders.json", "a/b/orders.json", "a/b/c/orders.json", "d/orders.json"})
        write(path, nodeAt("orders", {70000}));
    accept("a/.meshwright.json", {entry(R"({"reason": "of a"})")});
    accept("a/b/.meshwright.json", {entry(R"({"reason": "of b"})")});
    EXPECT_EQ(lines(marked()), "a/b/c/orders.json too-large (of b)\n"
                               "a/b/orders.json too-large (of b)\n"
                               "a/orders.json too-large (of a)\n"
                               "d/orders.json too-large\n");
}

TEST_F(Accepting, NoFileAboveTheTopOfARepositoryHolds)
{
    accept(".meshwright.json", {entry()});
    write("clone/.git/HEAD", "");
    write("clone/nodes/orders.json", nodeAt("orders", {70000}));
    write("worktree/.git", "gitdir: elsewhere\n");
    write("worktree/orders.json", nodeAt("orders", {70000}));
    write("plain/orders.json", nodeAt("orders", {70000}));
    EXPECT_EQ(lines(marked()), "clone/nodes/orders.json too-large\n"
                               "plain/orders.json too-large (as agreed)\n"
                               "worktree/orders.json too-large\n");
}

TEST_F(Accepting, WithoutAFingerprintThePointerIsWhatCounts)
{
    accept(".meshwright.json", {entry()});
    write("orders.json", nodeAt("orders", {70000}));
    EXPECT_EQ(lines(marked()), "orders.json too-large (as agreed)\n");
    write("orders.json", nodeAt("orders", {80000}));
    EXPECT_EQ(lines(marked()), "orders.json too-large (as agreed)\n");
    write("orders.json", nodeAt("orders", {80, 80000}));
    EXPECT_EQ(lines(marked()), "orders.json too-large\n"
                               ".meshwright.json acceptance-unused\n");
}

TEST_F(Accepting, WithAFingerprintTheValueIsWhatCountsWhereverItStands)
{
    write("orders.json", nodeAt("orders", {70000}));
    acceptHere(entryHere());
    write("orders.json", nodeAt("orders", {80, 70000}));
    EXPECT_EQ(lines(marked()), "orders.json too-large (as agreed)\n");
    write("orders.json", nodeAt("orders", {80000}));
    EXPECT_EQ(lines(marked()), "orders.json too-large\n"
                               ".meshwright.json acceptance-unused\n");
}

TEST_F(Accepting, AnEntryOfAFileThatDoesNotSayItsMeshHoldsBesideTheMesh)
{
    write("orders.yaml",
          "apiVersion: appmesh.k8s.aws/v1beta2\n"
          "kind: VirtualNode\n"
          "metadata: {name: orders, namespace: shop}\n"
          "spec: {awsName: orders, listeners: [{portMapping: {port: 70000, protocol: http}}]}\n");
    write("stock.json", node("stock"));
    Inventory all = inventory();
    std::size_t issue = 0;
    while (all.files.at(0).found.at(0).issues.at(issue).issue.rule != "too-large")
        ++issue;
    AcceptedEntry entry = entryFor(all, 0, 0, issue);
    EXPECT_EQ(entry.mesh, "shop");
    acceptHere(entry);
    EXPECT_EQ(lines(marked()), "orders.yaml too-large (as agreed)\n");
    EXPECT_EQ(lines(markedAt({at("orders.yaml")})), "orders.yaml too-large (as agreed)\n")
        << "alone it does not say of which mesh it is";
}

TEST_F(Accepting, MarkingAgainChangesNothing)
{
    write("orders.json", nodeAt("orders", {70000}));
    accept(".meshwright.json", {entry(), entry(R"({"name": "stock"})")});
    Inventory all = marked();
    const std::string once = lines(all);
    EXPECT_EQ(once, "orders.json too-large (as agreed)\n"
                    ".meshwright.json acceptance-unused\n");
    EXPECT_TRUE(markAccepted(all).isEmpty());
    EXPECT_EQ(lines(all), once);
}

TEST_F(Accepting, OurOwnFilesAreNeverChecked)
{
    write("orders.json", nodeAt("orders", {80}));
    write(".meshwright.json", nodeAt("shipping", {70000}));
    write(".meshwright-base.json", nodeAt("payments", {70000}));
    EXPECT_EQ(inventory().resources.size(), 1U);
    for (const char* own : {".meshwright.json", ".meshwright-base.json"}) {
        const Inventory named = inventoryAt({at(own)});
        EXPECT_TRUE(named.isEmpty()) << own;
        ASSERT_EQ(named.skipped.files.size(), 1U) << own;
        EXPECT_TRUE(named.skipped.files[0].isTold) << own;
    }
}

TEST_F(Accepting, OfOthersCountOnlyForWhatIsTheirs)
{
    if (::geteuid() != 0)
        GTEST_SKIP() << "only root can give files away";
    write("mesh/deep/orders.json", nodeAt("orders", {70000}));
    accept(".meshwright.json", {entry()});
    constexpr uid_t somebody = 54321, other = 54322;
    const auto give = [&](const char* name, uid_t whose) {
        return ::chown(QFile::encodeName(at(name)).constData(), whose, gid_t(-1)) == 0;
    };
    ASSERT_TRUE(give(".meshwright.json", somebody));
    EXPECT_EQ(lines(marked()), "mesh/deep/orders.json too-large\n") << "anybody can leave one in /tmp";
    EXPECT_EQ(acceptanceFor(at("mesh/deep/orders.json")).entries.size(), 0U)
        << "it lies where one would be made";
    ASSERT_TRUE(give("mesh/deep", other));
    EXPECT_EQ(lines(marked()), "mesh/deep/orders.json too-large\n");
    ASSERT_TRUE(give("mesh/deep", somebody));
    EXPECT_EQ(lines(marked()), "mesh/deep/orders.json too-large (as agreed)\n") << "their own folder";
    EXPECT_EQ(acceptanceFor(at("mesh/deep/orders.json")).entries.size(), 1U);
    ASSERT_TRUE(give("mesh/deep", 0));
    ASSERT_TRUE(give(".meshwright.json", 0));
    EXPECT_EQ(lines(marked()), "mesh/deep/orders.json too-large (as agreed)\n");
}

TEST_F(Accepting, AreCountedByTheirFiles)
{
    write("a/orders.json", nodeAt("orders", {70000}));
    write("b/orders.json", nodeAt("orders", {70000, 70001}));
    accept(".meshwright.json", {entry()});
    accept("b/.meshwright.json", {entry(), entry(R"({"pointer": "/spec/listeners/1/portMapping/port"})")});
    const std::vector<AcceptedByFile> expected{{at(".meshwright.json"), 1}, {at("b/.meshwright.json"), 2}};
    EXPECT_EQ(acceptedByFile(marked()), expected);
}

} // namespace meshwright
