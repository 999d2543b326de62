// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "models/rules/mesh/calls.h"
#include "models/rules/mesh/egress.h"
#include "models/rules/mesh/mesh_rule.h"
#include "models/rules/mesh/node_habits.h"
#include "models/rules/wording.h"
#include "models/text/texts.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

// Settings of the mesh that its resources must fit, and what is unlike all the rest.
namespace meshwright {

namespace {

/// M70 and R38. Without backends, or with the filter by default, there is nothing to say: what calls nobody
/// needs none.
void backendsWithAllowAll(const MeshPart& node, const WholeMesh& mesh, const RuleInfo& self,
                          MeshFindings& findings)
{
    const MeshPart* own = mesh.self();
    if (egressOf(mesh) != Egress::All || items(path(*node.input, {"spec", "backends"})).empty())
        return;
    if (MeshIssue* issue = findings.add(
            self, node, Pointer("/spec/backends"),
            Texts::tr("The mesh lets everything out, but not from a node that lists backends: whatever %1 "
                      "calls must be among them then, hosts outside of the mesh included. List all it "
                      "calls.")
                .arg(quote(node.name))))
        issue->with(*own, Pointer("/spec/egressFilter"));
}

/// What an IP preference rules out.
std::optional<std::string_view> opposite(const IpPreference& preference)
{
    if (preference.value == "IPv4_ONLY")
        return "IPv6_ONLY";
    if (preference.value == "IPv6_ONLY")
        return "IPv4_ONLY";
    return std::nullopt;
}

/// The preference of @p part in force, unless its service discovery leaves that open.
std::optional<IpPreference> knownIpPreference(const WholeMesh& mesh, const MeshPart& part)
{
    const json* discovery = path(*part.input, {"spec", "serviceDiscovery"});
    const bool isPlain =
        !discovery ||
        (discovery->is_object() && discovery->size() == 1 &&
         (path(*discovery, {"dns", "hostname"}) || path(*discovery, {"awsCloudMap", "serviceName"})));
    return isPlain ? ipPreferenceOf(mesh, part) : std::nullopt;
}

/// A node that another calls, or is called by, whose preference leaves no version for both.
struct IpPeer
{
    const MeshPart* part = nullptr;
    IpPreference preference = {};
    bool isCalled = false;
};

/// The first peer of @p node that keeps to @p foreign: those it calls before its callers, of which those with
/// a preference of their own are left out, as it is said of them.
std::optional<IpPeer> peerKeepingTo(std::string_view foreign, const MeshPart& node, const WholeMesh& mesh)
{
    constexpr std::size_t mostLooks = 1000; // of thousands the first tell enough
    std::optional<IpPeer> found;
    std::size_t looks = 0;
    const auto look = [&](const MeshPart& other, bool isCalled) {
        if (found || &other == &node || looks++ >= mostLooks)
            return;
        const auto preference = knownIpPreference(mesh, other);
        if (preference && preference->value == foreign && (isCalled || preference->part != &other))
            found = IpPeer{&other, *preference, isCalled};
    };
    forEachCallFrom(mesh, node,
                    [&](const Caller&, const MeshPart&, const Server& server) { look(*server.node, true); });
    looks = 0;
    forEachCallTo(mesh, node,
                  [&](const Caller& caller, const MeshPart&, const Server&) { look(*caller.part, false); });
    return found;
}

/// M71. Said of the node that has its preference for itself; of the caller where both have. An error: of what
/// was deployed nothing has it, where a node is unlike an ONLY of its mesh it has a PREFERRED.
void ipPreferenceConflict(const MeshPart& node, const WholeMesh& mesh, const RuleInfo& self,
                          MeshFindings& findings)
{
    const auto own = knownIpPreference(mesh, node);
    const auto foreign = own && own->part == &node ? opposite(*own) : std::nullopt;
    const auto peer = foreign ? peerKeepingTo(*foreign, node, mesh) : std::nullopt;
    if (!peer)
        return;
    const QString words = peer->isCalled
                              ? Texts::tr("%1 keeps to %2 and calls %3, which keeps to %4: no address suits "
                                          "both, and callers see no healthy upstream. Let one of them prefer "
                                          "its version instead of insisting.")
                              : Texts::tr("%1 keeps to %2 and is called by %3, which keeps to %4: no address "
                                          "suits both, and callers see no healthy upstream. Let one of them "
                                          "prefer its version instead of insisting.");
    if (MeshIssue* issue = findings.add(self, node, own->at,
                                        words.arg(quote(node.name), quote(own->value),
                                                  quote(peer->part->name), quote(peer->preference.value))))
        issue->shownAt(*peer->preference.part, peer->preference.at);
}

QString quotaWords(Kind kind)
{
    switch (kind) {
    case Kind::VirtualNode:
        return Texts::tr("The mesh has %1 virtual nodes. A mesh may have %2 unless AWS has raised the quota "
                         "for the account: creating more is refused.");
    case Kind::VirtualService:
        return Texts::tr(
            "The mesh has %1 virtual services. A mesh may have %2 unless AWS has raised the quota "
            "for the account: creating more is refused.");
    case Kind::VirtualRouter:
        return Texts::tr(
            "The mesh has %1 virtual routers. A mesh may have %2 unless AWS has raised the quota "
            "for the account: creating more is refused.");
    case Kind::VirtualGateway:
        return Texts::tr(
            "The mesh has %1 virtual gateways. A mesh may have %2 unless AWS has raised the quota "
            "for the account: creating more is refused.");
    case Kind::Route:
        return Texts::tr("The router has %1 routes. A router may have %2 unless AWS has raised the quota for "
                         "the account: creating more is refused.");
    default:
        return Texts::tr("The gateway has %1 gateway routes. A gateway may have %2 unless AWS has raised the "
                         "quota for the account: creating more is refused.");
    }
}

/// How many of a kind a mesh may have unless AWS has raised it for the account: AWS Service Quotas. Backends
/// of a node and targets of a route have rules of their own.
struct Quota
{
    Kind kind;
    std::size_t most;
};
constexpr Quota quotasOfMesh[] = {{Kind::VirtualNode, 200},
                                  {Kind::VirtualService, 200},
                                  {Kind::VirtualRouter, 200},
                                  {Kind::VirtualGateway, 3}};
constexpr std::size_t mostRoutesOfRouter = 50, mostGatewayRoutesOfGateway = 10;

/// M72. Names count once, however often they are there.
void quotas(const MeshPart& part, const WholeMesh& mesh, const RuleInfo& self, MeshFindings& findings)
{
    const auto look = [&](Kind kind, std::size_t most, std::string_view parent) {
        if (const std::size_t count = mesh.namesOf(kind, parent).size(); count > most)
            findings.add(self, part, Pointer(),
                         quotaWords(kind).arg(QString::number(count), QString::number(most)));
    };
    if (part.kind == Kind::Mesh) {
        if (&part == mesh.allOf(Kind::Mesh).front()) // once, whatever its states say
            for (const Quota& limit : quotasOfMesh)
                look(limit.kind, limit.most, {});
    } else if (part.name.empty()) {
        return;
    } else if (part.kind == Kind::VirtualRouter) {
        look(Kind::Route, mostRoutesOfRouter, part.name);
    } else {
        look(Kind::GatewayRoute, mostGatewayRoutesOfGateway, part.name);
    }
}

QString habitWords(NodeHabit habit)
{
    switch (habit) {
    case NodeHabit::LogPath:
        return Texts::tr(
            "All other %1 nodes write their access log to %2; this one does not. Is that meant?");
    case NodeHabit::Discovery:
        return Texts::tr("All other %1 nodes are discovered by %2; this one is not. Is that meant?");
    case NodeHabit::TlsMode:
        return Texts::tr(
            "The listeners of all other %1 nodes have TLS in mode %2; this one does not. Is that "
            "meant?");
    }
    return {};
}

/// M73.
void oddOneOut(const MeshPart& node, const WholeMesh& mesh, const RuleInfo& self, MeshFindings& findings)
{
    for (const OddNode& odd : mesh.index<NodeHabits>().odd())
        if (odd.node == &node)
            findings.add(self, node, odd.at,
                         habitWords(odd.habit).arg(QString::number(odd.others), quote(odd.common)));
}

} // namespace

std::span<const MeshRule> settingRules()
{
    static constexpr MeshRule rules[] = {
        {{"egress", Severity::Hint,
          QT_TRANSLATE_NOOP("rules", "Backends of a node in a mesh that allows all egress"),
          "App Mesh guide, Service meshes; App Mesh roadmap, issue 241"},
         onlyNodes,
         looksAtItself,
         backendsWithAllowAll},
        {{"ip-preference-conflict", Severity::Error,
          QT_TRANSLATE_NOOP("rules", "IP versions that cannot meet"),
          "App Mesh guide, Service meshes, IP version preference"},
         onlyNodes,
         looksAround,
         ipPreferenceConflict},
        {{"quota", Severity::Warning, QT_TRANSLATE_NOOP("rules", "More resources than the quota"),
          "AWS Service Quotas, App Mesh"},
         {Kind::Mesh, Kind::VirtualRouter, Kind::VirtualGateway},
         {MeshReach::Near::Aspects, {MeshAspect::Names}},
         quotas},
        {{"odd-one-out", Severity::Hint, QT_TRANSLATE_NOOP("rules", "Node unlike all others"),
          "Meshwright, comparison of all nodes of a mesh"},
         onlyNodes,
         {MeshReach::Near::Aspects,
          {MeshAspect::Names, MeshAspect::Discovery, MeshAspect::Logging, MeshAspect::Listeners}},
         oddOneOut},
    };
    return rules;
}

} // namespace meshwright
