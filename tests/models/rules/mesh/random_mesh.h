// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_type.h"
#include "models/rules/mesh/check_mesh.h"

#include <cstddef>
#include <optional>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace meshwright {

/// A mesh in which nothing is wrong, made at random.
class RandomMesh
{
public:
    /// With TLS everywhere or nowhere, by chance where it is not said.
    explicit RandomMesh(unsigned seed, std::optional<bool> hasTls = {});

    struct Item
    {
        Kind kind;
        std::string parent;
        std::string name;
        json input;
    };
    std::vector<Item> items;

    /// Some resource of @p kind; the mesh has one of every kind.
    Item& any(Kind kind);
    Item& named(Kind kind, const std::string& name);
    Item& childOf(Kind kind, const std::string& parent);
    std::size_t below(std::size_t count);
    bool oneIn(std::size_t count) { return below(count) == 0; }

    /// Everything checkMesh() says, with the kind and name of what it is about: "virtualNode n1 rule".
    std::vector<std::string> found(Severity least) const;
    /// The same of each resource alone.
    std::vector<std::string> foundAlone(Severity least) const;

private:
    void addMesh();
    void addNode(std::size_t number);
    void addService(std::size_t number);
    void addGateway();
    void add(Kind kind, std::string parent, std::string name, json spec);

    std::mt19937 m_random;
    std::size_t m_services = 0;
    bool m_hasTls = false;
};

} // namespace meshwright
