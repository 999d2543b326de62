// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "acceptance_fixture.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

// When an entry is said to accept nothing, or nothing any more.
namespace meshwright {

using testing::HasSubstr;

namespace {

class UnusedAcceptances : public AcceptanceFixture
{
protected:
    /// The only message about `.meshwright.json`; empty when there is none.
    std::string said(const QStringList& paths, const AcceptanceOptions& options = {}) const
    {
        const Inventory all = markedAt(paths, options);
        const CheckedFile& last = all.files.back();
        if (!last.path.endsWith(QStringLiteral(".meshwright.json")))
            return {};
        EXPECT_EQ(last.found.at(0).issues.size(), 1U);
        EXPECT_FALSE(last.found[0].kind);
        return last.found[0].issues.at(0).issue.message.toStdString();
    }
    std::string said() const { return said({folder()}); }
};

} // namespace

TEST_F(UnusedAcceptances, AreToldWhenTheProblemIsGone)
{
    write("orders.json", nodeAt("orders", {80}));
    accept(".meshwright.json", {entry()});
    EXPECT_EQ(lines(marked()), ".meshwright.json acceptance-unused\n");
    EXPECT_THAT(said(), HasSubstr("The rule too-large finds nothing in the virtual node “orders” any more."));
    EXPECT_NE(said({at("orders.json")}), "") << "the file alone tells it as well";
}

TEST_F(UnusedAcceptances, AreToldWhenTheValueIsAnother)
{
    write("orders.json", nodeAt("orders", {70000}));
    accept(".meshwright.json", {entry(R"({"fingerprint": "0123456789abcdef"})")});
    EXPECT_THAT(said(), HasSubstr("is not what was accepted"));
}

TEST_F(UnusedAcceptances, AreToldWhenThereIsNoSuchRule)
{
    write("orders.json", nodeAt("orders", {70000}));
    accept(".meshwright.json", {entry(R"({"rule": "to-large"})")});
    EXPECT_THAT(said(), HasSubstr("There is no rule “to-large”"));
}

TEST_F(UnusedAcceptances, AreToldOfWhatIsNotThereOnlyWhereAllWasLookedAt)
{
    write("nodes/stock.json", nodeAt("stock", {80}));
    write("more/payments.json", nodeAt("payments", {80}));
    accept(".meshwright.json", {entry()});
    EXPECT_THAT(said(), HasSubstr("There is no virtual node “orders” any more"));
    EXPECT_EQ(said({at("nodes/stock.json")}), "") << "orders may be in another file";
    EXPECT_EQ(said({at("nodes")}), "") << "orders may be in another folder";
    EXPECT_NE(said({at("nodes"), folder()}), "");
}

TEST_F(UnusedAcceptances, AreNotToldBesideAFileThatCannotBeRead)
{
    write("stock.json", nodeAt("stock", {80}));
    write("orders.json", R"({"virtualNodeName": "orders",)");
    accept(".meshwright.json", {entry()});
    EXPECT_EQ(said(), "");
}

TEST_F(UnusedAcceptances, AreNotToldOfAMeshThatWasNotChecked)
{
    write("stock.json", nodeAt("stock", {80}));
    accept(".meshwright.json", {entry(R"({"mesh": "bank"})")});
    EXPECT_EQ(said(), "");
}

TEST_F(UnusedAcceptances, AreNotToldOfRulesAcrossResourcesWhereAPartWasChecked)
{
    write("orders.json", nodeAt("orders", {80}));
    accept(".meshwright.json", {entry(R"({"rule": "odd-one-out"})")});
    EXPECT_EQ(said({at("orders.json")}), "");
    EXPECT_THAT(said(), HasSubstr("The rule odd-one-out finds nothing"));
}

TEST_F(UnusedAcceptances, CountAgainWhenTheirTimeIsOver)
{
    write("orders.json", nodeAt("orders", {70000}));
    accept(".meshwright.json", {entry(R"({"until": "2024-06-30"})")});
    const AcceptanceOptions lastDay{.today = QDate(2024, 6, 30)}, after{.today = QDate(2024, 7, 1)};
    EXPECT_EQ(lines(marked(lastDay)), "orders.json too-large (as agreed)\n");
    EXPECT_EQ(lines(marked(after)), "orders.json too-large\n"
                                    ".meshwright.json acceptance-expired\n");
    EXPECT_THAT(said({folder()}, after), HasSubstr("until 2024-06-30"));
    write("orders.json", nodeAt("orders", {80}));
    EXPECT_EQ(lines(marked(after)), ".meshwright.json acceptance-unused\n") << "of two faults the worse";
}

} // namespace meshwright
