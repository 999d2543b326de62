// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/acceptance/acceptance.h"
#include "models/json/json_type.h"
#include "tests/models/inventory/inventory_fixture.h"

#include <string>
#include <vector>

namespace meshwright {

/// A folder with meshes and a `.meshwright.json`, itself the top of a repository, so that nothing above it
/// matters.
class AcceptanceFixture : public InventoryFixture
{
protected:
    void SetUp() override { write(".git/HEAD", "ref: refs/heads/main\n"); }

    /// A node with a listener at each of @p ports.
    static std::string nodeAt(const std::string& name, const std::vector<int>& ports)
    {
        json listeners = json::array();
        for (const int port : ports)
            listeners.push_back({{"portMapping", {{"port", port}, {"protocol", "http"}}}});
        return node(name, json{{"listeners", listeners}}.dump());
    }

    /// An entry for the port of the first listener of the node orders, changed by the merge patch @p patch.
    static json entry(const char* patch = "{}")
    {
        json out{{"rule", "too-large"},
                 {"kind", "virtualNode"},
                 {"mesh", "shop"},
                 {"name", "orders"},
                 {"pointer", "/spec/listeners/0/portMapping/port"},
                 {"reason", "as agreed"}};
        out.merge_patch(json::parse(patch));
        return out;
    }
    void accept(const char* file, const std::vector<json>& entries) const
    {
        write(file, json{{"accepted", entries}}.dump(1));
    }

    Inventory marked(const AcceptanceOptions& options = {}) const { return markedAt({folder()}, options); }
    static Inventory markedAt(const QStringList& paths, const AcceptanceOptions& options = {})
    {
        Inventory out = inventoryAt(paths);
        EXPECT_EQ(markAccepted(out, options).toStdString(), "");
        return out;
    }

    /// What is said of ports that are too large and of acceptances, a line each: "orders.json too-large",
    /// with the reason where it is accepted.
    std::string lines(const Inventory& inventory) const
    {
        std::string out;
        for (const CheckedFile& file : inventory.files)
            for (const CheckedResource& resource : file.found)
                for (const LocatedIssue& one : resource.issues)
                    if (one.issue.rule == "too-large" || one.issue.rule.starts_with("acceptance-"))
                        out += below(file.path) + ' ' + one.issue.rule + words(one) + '\n';
        return out;
    }
    using InventoryFixture::words;

private:
    static std::string words(const LocatedIssue& one)
    {
        return !one.accepted              ? ""
               : one.accepted->isBaseline ? " (baseline)"
                                          : " (" + one.accepted->reason.toStdString() + ')';
    }
};

} // namespace meshwright
