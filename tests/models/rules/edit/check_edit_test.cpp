// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rules/edit/check_edit.h"
#include "tests/support/issue_lines.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace meshwright {

namespace {

const json saved = json::parse(R"({"meshName": "shop", "virtualNodeName": "orders", "spec": {"listeners": [
    {"portMapping": {"port": 80, "protocol": "http"}},
    {"portMapping": {"port": 81, "protocol": "http"}, "tls": {"mode": "STRICT"}}]}})");

/// The pointers and rules that an edit adds to what check() says, a line each.
std::string added(const char* patch)
{
    json node = saved;
    node = node.patch(json::parse(patch));
    std::string out;
    for (const Issue& issue : checkEdit(saved, node))
        if (issue.rule == "fixed-name" || issue.rule == "tls-on-serving-node")
            out += issue.pointer.text() + ' ' + issue.rule + '\n';
    return out;
}

} // namespace

TEST(CheckEdit, SaysWhatAnUpdateCannotOrShouldNotDo)
{
    const struct
    {
        const char* patch;
        const char* lines;
    } rows[] = {
        {"[]", ""},
        {R"([{"op": "replace", "path": "/meshName", "value": "x"}])", "/meshName fixed-name\n"},
        {R"([{"op": "remove", "path": "/virtualNodeName"}])", "/virtualNodeName fixed-name\n"},
        {R"([{"op": "add", "path": "/meshOwner", "value": "123456789012"}])", "/meshOwner fixed-name\n"},
        {R"([{"op": "add", "path": "/spec/listeners/0/tls", "value": {"mode": "STRICT"}}])",
         "/spec/listeners/0/tls tls-on-serving-node\n"},
        {R"([{"op": "add", "path": "/spec/listeners/0/tls", "value": {"mode": "DISABLED"}}])", ""},
        {R"([{"op": "add", "path": "/spec/listeners/0/tls", "value": {"mode": "PERMISSIVE"}}])", ""},
        {R"([{"op": "replace", "path": "/spec/listeners/1/tls/mode", "value": "PERMISSIVE"}])", ""},
        {R"([{"op": "add", "path": "/spec/listeners/-", "value": {"portMapping": {"port": 82, "protocol": "http"},
             "tls": {"mode": "STRICT"}}}])",
         ""},
        {R"([{"op": "move", "from": "/spec/listeners/1", "path": "/spec/listeners/0"}])", ""},
    };
    for (const auto& [patch, lines] : rows)
        EXPECT_EQ(added(patch), lines) << patch;
}

TEST(CheckEdit, TakesTlsThatIsSwitchedOffForNone)
{
    json before = saved;
    before["spec"]["listeners"][1]["tls"]["mode"] = "DISABLED";
    const auto issues = checkEdit(before, saved);
    EXPECT_EQ(std::ranges::count(issues, std::string("tls-on-serving-node"), &Issue::rule), 1);
}

TEST(CheckEdit, SaysOfWhatIsAddedThatThereWasNone)
{
    json node = saved;
    node["meshOwner"] = "123456789012";
    for (const Issue& issue : checkEdit(saved, node))
        if (issue.rule == "fixed-name") {
            EXPECT_EQ(issue.message.toStdString(),
                      "This cannot be added by an update; the virtual node has none. "
                      "To have one, create a new virtual node.");
        }
}

TEST(CheckEdit, SaysOnceThatThereIsMoreThanItLists)
{
    json before = saved;
    before["spec"] = json::parse(R"({"serviceDiscovery": {"dns": {"hostname": "orders.apps.local"}}})");
    for (int port = 2001; port <= 3001; ++port)
        before["spec"]["listeners"].push_back({{"portMapping", {{"port", port}, {"protocol", "http"}}}});
    json node = before;
    for (json& listener : node["spec"]["listeners"])
        listener["tls"] =
            json::parse(R"({"mode": "STRICT", "certificate": {"sds": {"secretName": "orders"}}})");
    const auto issues = checkEdit(before, node);
    EXPECT_EQ(std::ranges::count(issues, std::string("tls-on-serving-node"), &Issue::rule), 1000);
    EXPECT_EQ(std::ranges::count(issues, std::string("more-issues"), &Issue::rule), 1);
}

} // namespace meshwright
