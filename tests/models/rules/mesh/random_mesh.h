// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/models/rules/mesh/mesh_items.h"
#include "tests/models/rules/mesh/random_service.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace meshwright {

/// What a service of a random mesh must be like; the rest of the mesh is left to chance. It is called by one
/// node, which calls others as well, and by a gateway where that is wanted.
struct MeshWish
{
    const char* protocol = "http";
    const char* certificate = ""; ///< as in RandomService
    std::size_t versions = 1;
    std::size_t routerPorts = 1;
    bool hasRouter = true;
    bool isFoundByCloudMap = false;
    bool asksForCertificates = false;
    bool hasNames = false;
    bool hasTimeouts = false;
    bool isBehindGateway = false;
    bool isLarge = false; ///< the mesh: with ten services at least, and all nodes with one access log
};

/// A mesh in which nothing is wrong, made at random: services of every protocol, with one version or several,
/// with TLS or without, found by DNS or Cloud Map.
class RandomMesh
{
public:
    explicit RandomMesh(unsigned seed);
    RandomMesh(unsigned seed, const MeshWish& wish);

    using Item = MeshItem;
    std::vector<MeshItem> items;

    std::size_t below(std::size_t count) { return m_dice.below(count); }
    bool oneIn(std::size_t count) { return m_dice.oneIn(count); }
    /// Adds a resource, though there may be one of its name.
    void add(Kind kind, std::string parent, std::string name, json spec);
    /// The first with these words.
    MeshItem& find(std::string_view words);
    void remove(std::string_view words);

    /// What stands for what was wished: "$server", "$service", "$caller" (the node), "$backend" (its number
    /// at the caller) and "$next" (that of one more), "$gateway", "$port", "$mesh".
    std::map<std::string, std::string> names() const;

private:
    void addServices(std::size_t count);
    RandomService anyService(std::size_t number);
    RandomService wishedService(std::size_t number);
    bool isWished(std::size_t number) const { return m_wish && number == m_server; }
    void addService(const RandomService& service);
    void addRoute(const RandomService& service, const std::string& name, json match, std::int64_t priority);
    void addNode(std::size_t number, std::size_t version);
    std::vector<std::size_t> calledBy(std::size_t number);
    void addCalls(std::size_t number, json& spec);
    void addGateways();

    Dice m_dice;
    std::optional<MeshWish> m_wish;
    std::vector<RandomService> m_services;
    std::size_t m_server = 0, m_caller = 0;    ///< numbers of services, as wished
    std::size_t m_backend = 0, m_backends = 0; ///< of the caller
};

} // namespace meshwright
