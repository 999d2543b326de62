// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/rules/mesh/calls.h"
#include "models/rules/mesh/mesh_rule.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

// TLS between a caller and a server: what each of the two says about it, read once for all rules.
namespace meshwright {

/// Where a certificate, or the trust in one, comes from.
enum class TlsSource : unsigned char { Unknown, None, Acm, File, Secret };

/// What the listener that answers for a service says about TLS.
struct ServerTls
{
    enum class Mode : unsigned char { Unknown, Off, Permissive, Strict };

    const Server* server;
    const MeshPart* service; ///< that it answers for
    std::optional<std::int64_t> port = {};
    Mode mode = Mode::Unknown;
    TlsSource certificate = TlsSource::Unknown;
    std::optional<bool> demandsCertificate = {}; ///< of its clients; nullopt: not known

    bool isOn() const { return mode == Mode::Permissive || mode == Mode::Strict; }
    const json* tls() const;
    Pointer tlsAt() const { return server->listener.at() / "tls"; }
};

/// What a caller of a service says about TLS.
struct CallerTls
{
    enum class Policy : unsigned char { Unknown, None, Given };

    const Caller* caller;
    Policy policy = Policy::Unknown;
    std::optional<bool> isEnforced = {};
    bool hasCertificate = false; ///< or may have one
    TlsSource trust = TlsSource::Unknown;
    std::vector<std::int64_t> ports = {}; ///< empty: all
    bool arePortsKnown = true;

    /// Whether the policy is for servers on @p port; nullopt: not known, or there is no policy.
    std::optional<bool> isFor(std::optional<std::int64_t> port) const;
};

/// Both sides of every service. Ask for it with mesh.index<TlsSides>().
class TlsSides
{
public:
    explicit TlsSides(const WholeMesh& mesh);
    TlsSides(const TlsSides&) = delete;
    TlsSides& operator=(const TlsSides&) = delete;

    struct Service
    {
        std::vector<ServerTls> servers;
        std::vector<CallerTls> callers;              ///< as Calls::callersOf() lists them
        std::vector<const CallerTls*> withoutPolicy; ///< of callers, surely
        bool areServersKnown = false; ///< there are some, and nothing it leads to was not found
    };
    const Service& of(const MeshPart& service) const;

private:
    std::unordered_map<const MeshPart*, Service> m_services;
};

/// A client policy of a caller, or the lack of one, with the servers of all services that it is in force for.
struct PolicyUse
{
    const CallerTls* caller; ///< the first
    std::vector<const ServerTls*> servers = {};
    bool isWhole = true; ///< nothing it is in force for was not found
};
/// Those of @p part, a node or gateway, in the order in which they are used. Defaults are one policy for all
/// backends without their own; a backend without any policy is a use of its own.
std::vector<PolicyUse> policyUses(const WholeMesh& mesh, const MeshPart& part);

/// Adds the listeners of @p servers to @p issue at @p below their TLS ("", "certificate", …), or themselves
/// where they have none; each once, and not more than anyone reads.
void addServerPlaces(MeshIssue* issue, const std::vector<const ServerTls*>& servers, std::string_view below);

} // namespace meshwright
