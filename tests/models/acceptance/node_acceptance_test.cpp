// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "acceptance_fixture.h"
#include "models/acceptance/accept.h"
#include "models/acceptance/node_acceptance.h"
#include "models/json/json.h"
#include "models/rules/audit.h"
#include "models/rules/check.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <numeric>

// What is accepted of one virtual node, as the window asks: by the same fingerprints as on the command line.
namespace meshwright {

namespace {

class NodeAcceptance : public AcceptanceFixture
{
protected:
    static json orders(const std::vector<int>& ports) { return json::parse(nodeAt("orders", ports)); }
    FolderAcceptance read() const { return acceptanceFor(at("orders.json"), QDate(2026, 7, 1)); }
    /// The ports that are too large in @p node, with why they are accepted.
    std::string accepted(const json& node) const
    {
        const std::vector<Issue> issues = check(node);
        const FolderAcceptance of = read();
        const auto entries = acceptedOf(node, issues, of.entries);
        std::string out;
        for (std::size_t i = 0; i < issues.size(); ++i)
            if (issues[i].rule == "too-large")
                out += find(node, issues[i].pointer)->dump() +
                       (entries[i] ? ' ' + entries[i]->reason.toStdString() : "") + '\n';
        return out;
    }
    static Issue tooLarge(const json& node)
    {
        for (const Issue& issue : check(node))
            if (issue.rule == "too-large")
                return issue;
        return {};
    }
    /// Accepts the first port of @p node that is too large, for @p reason.
    void acceptIn(const json& node, const char* reason, QDate until = {}) const
    {
        auto entry = entryFor(node, tooLarge(node));
        ASSERT_TRUE(entry);
        entry->reason = QString::fromUtf8(reason);
        entry->until = until;
        EXPECT_EQ(addAcceptance(acceptanceFolder(at("orders.json")), *entry).toStdString(), "");
    }
};

} // namespace

TEST_F(NodeAcceptance, IsFoundAgainWhereverTheItemStands)
{
    const json node = orders({70000, 80000});
    acceptIn(node, "as agreed");
    EXPECT_EQ(accepted(node), "70000 as agreed\n80000\n");
    EXPECT_EQ(accepted(orders({90000, 80000, 70000})), "90000\n80000\n70000 as agreed\n");
    json carts = node;
    carts["virtualNodeName"] = "carts";
    EXPECT_EQ(accepted(carts), "70000\n80000\n");
}

TEST_F(NodeAcceptance, IsWhatTheCommandLineAccepts)
{
    const json node = orders({70000});
    write("orders.json", node.dump());
    acceptIn(node, "as agreed");
    EXPECT_EQ(lines(marked()), "orders.json too-large (as agreed)\n");
}

TEST_F(NodeAcceptance, EndsWithItsLastDay)
{
    const json node = orders({70000});
    acceptIn(node, "for now", QDate(2026, 7, 1));
    EXPECT_EQ(accepted(node), "70000 for now\n");
    acceptIn(node, "for now", QDate(2026, 6, 30));
    EXPECT_EQ(accepted(node), "70000\n");
}

TEST_F(NodeAcceptance, ThatAcceptsNothingIsNamed)
{
    const json node = orders({70000});
    acceptIn(node, "for now", QDate(2026, 6, 30));
    acceptIn(orders({80000}), "as agreed");
    const auto idle = [this](const json& now) {
        std::string out;
        for (const IdleEntry& one : idleEntriesFor(now, check(now), read()))
            out += one.entry.reason.toStdString() + (one.isExpired ? " (expired)\n" : "\n");
        return out;
    };
    EXPECT_EQ(idle(node), "for now (expired)\nas agreed\n");
    EXPECT_EQ(idle(orders({80000})), "for now\n") << "what it accepted is gone as well";
    json carts = node;
    carts["virtualNodeName"] = "carts";
    EXPECT_EQ(idle(carts), "");
}

TEST_F(NodeAcceptance, OfAnAuditIsNotNamedWhereNobodyAudits)
{
    const json node = orders({80});
    const std::vector<Issue> missed = audit(Kind::VirtualNode, node);
    ASSERT_FALSE(missed.empty());
    auto entry = entryFor(node, missed.front());
    ASSERT_TRUE(entry);
    entry->reason = QStringLiteral("as agreed");
    EXPECT_EQ(addAcceptance(acceptanceFolder(at("orders.json")), *entry).toStdString(), "");
    ASSERT_EQ(read().entries.size(), 1U);
    EXPECT_TRUE(idleEntriesFor(node, check(node), read()).empty());
}

TEST_F(NodeAcceptance, IsLookedForFromTheFileOnUpwards)
{
    ASSERT_TRUE(QDir().mkpath(at("a/b")));
    acceptIn(orders({70000}), "as agreed");
    const FolderAcceptance found = acceptanceFor(at("a/b/orders.json"));
    EXPECT_EQ(found.lookedIn, (QStringList{at("a/b"), at("a"), found.folder}));
}

TEST_F(NodeAcceptance, CanBeTakenBackAndTheOthersStay)
{
    const json node = orders({70000, 80000});
    acceptIn(node, "as agreed");
    const AcceptedEntry first = read().entries.front();
    acceptIn(orders({80000}), "this one too");
    EXPECT_EQ(accepted(node), "70000 as agreed\n80000 this one too\n");
    EXPECT_EQ(removeAcceptance(read().folder, first).toStdString(), "");
    EXPECT_EQ(accepted(node), "70000\n80000 this one too\n");
    EXPECT_EQ(removeAcceptance(read().folder, first).toStdString(), "") << "it is out already";
}

TEST_F(NodeAcceptance, LeavesTheOthersOfAList)
{
    const json node = orders({70000, 80000});
    acceptIn(node, "as agreed");
    const auto left = notAccepted(node, check(node), read().entries);
    EXPECT_EQ(left.size(), check(node).size() - 1);
    EXPECT_EQ(notAccepted(node, check(node), {}).size(), check(node).size());
}

TEST_F(NodeAcceptance, ManyEntriesOfOneRuleAreLookedUpAtOnce)
{
    constexpr int count = 60;
    std::vector<int> ports(count);
    std::iota(ports.begin(), ports.end(), 70000);
    const json node = orders(ports);
    const std::vector<Issue> issues = check(node);
    std::vector<AcceptedEntry> entries;
    for (const Issue& issue : issues)
        if (issue.rule == "too-large")
            entries.insert(entries.begin(), *entryFor(node, issue));
    const auto begin = std::chrono::steady_clock::now();
    for (const Issue& issue : issues)
        (void)entryFor(node, issue);
    const auto once = std::chrono::steady_clock::now() - begin;
    const auto accepted = acceptedOf(node, issues, entries);
    EXPECT_EQ(std::ranges::count_if(accepted, [](const auto* entry) { return entry != nullptr; }), count);
    // A fingerprint for each issue, not one for each with each entry: that takes thirty times as long.
    EXPECT_LT(std::chrono::steady_clock::now() - begin - once, 10 * once);
}

TEST_F(NodeAcceptance, NeedsTheNameOfMeshAndNode)
{
    json node = orders({70000});
    node.erase("virtualNodeName");
    EXPECT_FALSE(entryFor(node, tooLarge(node)));
    node = orders({70000});
    node.erase("meshName");
    EXPECT_FALSE(entryFor(node, tooLarge(node)));
}

TEST_F(NodeAcceptance, KnowsWhereOneIsBestMade)
{
    const FolderAcceptance of = read();
    EXPECT_EQ(below(of.folder + u'/'), "");
    EXPECT_TRUE(of.entries.empty());
}

} // namespace meshwright
