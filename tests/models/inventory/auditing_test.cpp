// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "inventory_fixture.h"

#include <gtest/gtest.h>

// The rules of an audit, asked of what is in files.
namespace meshwright {

namespace {

class Auditing : public InventoryFixture
{
protected:
    /// "orders.json:1:2 audit-tags", for each issue of an audit.
    std::string found(bool isAudit = true) const
    {
        std::string out;
        for (const CheckedFile& file :
             inventoryAt({folder()}, {.checking = isAudit ? Checking::Audit : Checking::All}).files)
            for (const CheckedResource& one : file.found)
                for (const LocatedIssue& issue : one.issues)
                    if (issue.issue.rule.starts_with("audit-"))
                        out += below(file.path) + ':' + std::to_string(issue.at.line) + ' ' +
                               issue.issue.rule + '\n';
        return out;
    }
};

constexpr const char* plainSpec = R"({
  "serviceDiscovery": {"dns": {"hostname": "a.b.c"}},
  "listeners": [
    {"portMapping": {"port": 80, "protocol": "tcp"}}]})";

} // namespace

TEST_F(Auditing, IsDoneOnlyWhereItIsAskedFor)
{
    write("orders.json", node("orders", plainSpec));
    EXPECT_EQ(found(false), "");
    EXPECT_EQ(found(), "orders.json:1 audit-tags\n"
                       "orders.json:1 audit-access-log\n"
                       "orders.json:2 audit-ip-preference\n"
                       "orders.json:4 audit-outlier-detection\n"
                       "orders.json:4 audit-health-check\n"
                       "orders.json:4 audit-listener-tls\n");
}

TEST_F(Auditing, AsksForTagsOnlyWhereTheyWouldBe)
{
    const auto hasTags = [this] { return found().find("audit-tags") != std::string::npos; };
    write("a.json", describedNode("orders"));
    EXPECT_FALSE(hasTags()) << "tags are listed by themselves";
    write(
        "a.json",
        R"({"apiVersion": "appmesh.k8s.aws/v1beta2", "kind": "VirtualNode", "metadata": {"name": "a"}, "spec": {}})");
    EXPECT_FALSE(hasTags()) << "it has no place for them";
    write("a.json", templateOf("orders"));
    EXPECT_TRUE(hasTags());
}

TEST_F(Auditing, LooksAtAResourceOfSeveralFormsOnce)
{
    write("a.json", describedNode("orders"));
    write("b.json", templateOf("orders"));
    const std::string all = found();
    std::size_t logs = 0;
    for (std::size_t at = all.find("audit-access-log"); at != all.npos;
         at = all.find("audit-access-log", at + 1))
        ++logs;
    EXPECT_EQ(logs, 1U) << all;
}

} // namespace meshwright
