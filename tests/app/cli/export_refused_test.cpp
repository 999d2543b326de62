// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "tests/app/cli/cli_fixture.h"

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// What an export is refused for, and what not.
using ExportRefused = Cli;

} // namespace

TEST_F(ExportRefused, RefusesWhileThereAreErrors)
{
    write("faulty.json", faultyNode);
    write("there.json", "as it was");
    const Ran ran = run({u"export"_s, u"faulty.json"_s, u"-o"_s, u"there.json"_s});
    EXPECT_EQ(ran.exit, 1);
    EXPECT_EQ(ran.output, "");
    EXPECT_EQ(ran.errors,
              std::string("faulty.json") + faultyLine +
                  "Nothing was exported. Mend the errors, or export in spite of them with --force.\n");
    EXPECT_EQ(content("there.json"), "as it was");
}

TEST_F(ExportRefused, TellsErrorsOfTheMeshAndIsNotRefusedForThem)
{
    write("shop/mesh.json", R"({"mesh": {"meshName": "shop", "spec": {}}})");
    write("shop/virtual-nodes/orders.json", R"({"meshName": "shop", "virtualNodeName": "orders",
        "spec": {"backends": [{"virtualService": {"virtualServiceName": "pay.shop.local"}}]}})");
    const Ran ran = run({u"export"_s, u"shop"_s});
    EXPECT_EQ(ran.exit, 0) << ran.errors;
    EXPECT_EQ(json::parse(ran.output).at("virtualNodeName"), "orders");
    EXPECT_NE(ran.errors.find(": error: The mesh has no virtual service"), std::string::npos) << ran.errors;
}

TEST_F(ExportRefused, LeavesOutWhatIsAccepted)
{
    write("faulty.json", faultyNode);
    write(".meshwright.json", R"({"accepted": [{"rule": "type", "kind": "virtualNode", "mesh": "shop",
        "name": "orders", "pointer": "/spec/backends", "reason": "it is a test"}]})");
    const Ran ran = run({u"export"_s, u"faulty.json"_s});
    EXPECT_EQ(ran.exit, 0);
    EXPECT_EQ(ran.errors, "");
    EXPECT_EQ(json::parse(ran.output), json::parse(faultyNode));
}

TEST_F(ExportRefused, IsForcedInSpiteOfErrors)
{
    write("faulty.json", faultyNode);
    const Ran ran = run({u"export"_s, u"--force"_s, u"faulty.json"_s});
    EXPECT_EQ(ran.exit, 0);
    EXPECT_EQ(json::parse(ran.output), json::parse(faultyNode));
    EXPECT_EQ(ran.errors, std::string("faulty.json") + faultyLine);
}

} // namespace meshwright
