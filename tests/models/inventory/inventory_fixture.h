// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/inventory/fill.h"
#include "tests/support/files_on_disk.h"

#include <string>

namespace meshwright {

/// A folder of files, and the inventory of it.
class InventoryFixture : public FilesOnDisk
{
protected:
    Inventory inventory() const { return inventoryAt({folder()}); }

    /// "virtualNode shop/orders", "route shop/main/all".
    static std::string words(const InventoryKey& key)
    {
        const std::string parent = key.parent.empty() ? "" : key.parent + '/';
        const std::string name = key.kind == Kind::Mesh ? "" : '/' + parent + key.name;
        return std::string(resourceOf(key.kind).wrapper) + ' ' + key.mesh + name;
    }

    /// A virtual node, as the input that creates it, with such a @p spec.
    static std::string node(const std::string& name, const std::string& spec = "{}",
                            const std::string& mesh = "shop")
    {
        return R"({"meshName": ")" + mesh + R"(", "virtualNodeName": ")" + name + R"(", "spec": )" + spec +
               "}\n";
    }
    /// The same as describe-virtual-node prints it.
    static std::string describedNode(const std::string& name, const std::string& spec = "{}")
    {
        return R"({"virtualNode": {"meshName": "shop", "virtualNodeName": ")" + name + R"(", "spec": )" +
               spec + R"(, "metadata": {"version": 1}, "status": {"status": "ACTIVE"}}})" + '\n';
    }
    /// A template of CloudFormation with a node of such a @p spec, in line 3.
    static std::string templateOf(const std::string& name, const std::string& spec = "{}")
    {
        return R"({"Resources": {"Node": {
  "Type": "AWS::AppMesh::VirtualNode",
  "Properties": {"MeshName": "shop", "VirtualNodeName": ")" +
               name + R"(", "Spec": )" + spec + "}}}}\n";
    }
};

} // namespace meshwright
