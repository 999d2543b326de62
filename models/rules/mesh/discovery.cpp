// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "models/rules/host_name.h"
#include "models/rules/mesh/calls.h"
#include "models/rules/mesh/mesh_rule.h"
#include "models/rules/node_parts.h"
#include "models/rules/service_name.h"
#include "models/rules/spelling.h"
#include "models/rules/wording.h"
#include "models/text/texts.h"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

// How the nodes of a mesh are found, beside each other and beside the names of the services they answer for.
namespace meshwright {

namespace {

/// "shop.local" of "orders.shop.local"; empty for a name without a dot.
std::string_view domainOf(std::string_view name)
{
    const std::size_t dot = name.find('.');
    return dot == name.npos ? std::string_view() : name.substr(dot + 1);
}

/// "local" of "orders.shop.local".
std::string_view lastLabel(std::string_view name)
{
    return name.substr(name.rfind('.') + 1); // npos + 1 is 0
}

/// The names under which the nodes of a mesh are found.
class DiscoveryNames
{
public:
    explicit DiscoveryNames(const WholeMesh& mesh)
    {
        for (const MeshPart* node : mesh.allOf(Kind::VirtualNode)) {
            auto name = discoveryNameOf(*node);
            m_areAllKnown = m_areAllKnown && (name || !path(*node->input, {"spec", "serviceDiscovery"}));
            if (!name)
                continue;
            *name = hostToCompare(*name);
            if (hostFault(*name) != HostFault::None)
                continue;
            m_domains.emplace(domainOf(*name));
            for (std::string_view up = domainOf(*name); !up.empty(); up = domainOf(up))
                m_withinDomains.emplace(up);
            m_names.emplace(node, std::move(*name));
        }
    }

    /// nullptr when it is not known, or no host name.
    const std::string* of(const MeshPart& node) const
    {
        const auto found = m_names.find(&node);
        return found == m_names.end() ? nullptr : &found->second;
    }
    /// Whether a node is found in the domain @p domain, or in one above it or below it, or one might be.
    bool hasNear(std::string_view domain) const
    {
        bool isNear = !m_areAllKnown || hasWithin(domain);
        for (std::string_view up = domain; !isNear && !up.empty(); up = domainOf(up))
            isNear = m_domains.contains(up);
        return isNear;
    }
    /// Whether a node is found in the domain @p domain, such as "local", or in one below it.
    bool hasWithin(std::string_view domain) const { return m_withinDomains.contains(domain); }

private:
    std::unordered_map<const MeshPart*, std::string> m_names;
    std::set<std::string, std::less<>> m_domains;
    std::set<std::string, std::less<>> m_withinDomains; ///< with those above
    bool m_areAllKnown = true;
};

/// The names under which the nodes that answer for @p service are found, each once; none where one of them is
/// not known.
std::set<std::string_view> namesBehind(const WholeMesh& mesh, const MeshPart& service)
{
    const DiscoveryNames& names = mesh.index<DiscoveryNames>();
    std::set<std::string_view> out;
    for (const Server& server : mesh.index<Calls>().serversOf(service)) {
        const std::string* name = names.of(*server.node);
        if (!name || domainOf(*name).empty())
            return {};
        out.insert(*name);
    }
    return out;
}

/// Whether @p name is @p found with a slip in its last part: "orders.shop.loca".
bool hasSlipAtTheEnd(std::string_view name, std::string_view found)
{
    constexpr std::size_t slips = 2;
    const std::string_view end = lastLabel(name), right = lastLabel(found);
    return end.size() > slips && right.size() > slips + 1 &&
           name.substr(0, name.size() - end.size()) == found.substr(0, found.size() - right.size()) &&
           editDistance(end, right, slips) <= slips;
}

/// Whether @p name is below a domain that companies use within their own networks.
bool isPrivate(std::string_view name)
{
    static constexpr std::string_view ends[] = {"local", "internal", "lan", "corp", "private"};
    return std::ranges::find(ends, lastLabel(name)) != std::end(ends);
}

void sayNotFound(const MeshPart& service, const WholeMesh& mesh, std::string_view found, Severity severity,
                 const RuleInfo& self, MeshFindings& findings)
{
    MeshIssue* issue = findings.add(
        self, severity, service, Pointer("/virtualServiceName"),
        (severity == Severity::Warning
             ? Texts::tr(
                   "%1 ends unlike any name in this mesh, and its nodes are found as %2. An application "
                   "that calls %1 cannot look it up; one that calls %2 is not taken for a caller of this "
                   "service, so the call leaves the mesh or fails. Name the service %2, here and in the "
                   "backends.")
             : Texts::tr(
                   "No node of the mesh is found in the domain of %1, and its own nodes are found as %2. "
                   "An application can call %1 only if DNS knows the name: make sure of that, or name the "
                   "service %2, here and in the backends."))
            .arg(quote(service.name), quote(found)));
    if (issue)
        issue->shownAt(*mesh.index<Calls>().serversOf(service).front().node,
                       Pointer("/spec/serviceDiscovery"));
}

/// M40. Any name is good that resolves to anything, and no file tells what DNS knows. So what is in a domain
/// where nodes are found, may be known on the internet, or is a Service of Kubernetes, is left alone; it is
/// sure only of a domain that does not exist.
void serviceNameUnlikeDiscovery(const MeshPart& service, const WholeMesh& mesh, const RuleInfo& self,
                                MeshFindings& findings)
{
    const std::string name = hostToCompare(service.name);
    if (!isPlainName(service.name) || hostFault(name) != HostFault::None || domainOf(name).empty())
        return;
    const DiscoveryNames& known = mesh.index<DiscoveryNames>();
    if (known.hasNear(domainOf(name)))
        return;
    // A gateway needs no DNS for the name of a service.
    if (std::ranges::all_of(mesh.index<Calls>().callersOf(service),
                            [](const Caller& caller) { return caller.gatewayRoute != nullptr; }))
        return;
    const std::set<std::string_view> behind = namesBehind(mesh, service);
    if (behind.empty() || !leadsToKnownServers(mesh, service))
        return;
    const bool isEndKnown = known.hasWithin(lastLabel(name));
    const auto slip =
        std::ranges::find_if(behind, [&](std::string_view found) { return hasSlipAtTheEnd(name, found); });
    if (!isEndKnown && slip != behind.end() && isPrivate(*slip))
        sayNotFound(service, mesh, *slip, Severity::Warning, self, findings);
    else if (isEndKnown && isPrivate(name) && !name.ends_with(".cluster.local") &&
             mesh.knows(Kind::VirtualNode) == Completeness::Complete)
        sayNotFound(service, mesh, *behind.begin(), Severity::Hint, self, findings);
}

/// What AWS Cloud Map is asked for a node: the service, and what its instances must have.
struct CloudMapQuery
{
    std::string_view space, service;
    std::set<std::pair<std::string_view, std::string_view>> attributes;
    friend auto operator<=>(const CloudMapQuery&, const CloudMapQuery&) = default;
};

std::optional<CloudMapQuery> cloudMapQuery(const MeshPart& node)
{
    const json* cloudMap = path(*node.input, {"spec", "serviceDiscovery", "awsCloudMap"});
    const auto space = filledText(member(cloudMap, "namespaceName"));
    const auto service = filledText(member(cloudMap, "serviceName"));
    const json* attributes = member(cloudMap, "attributes");
    if (!space || !service || (attributes && !attributes->is_array()))
        return std::nullopt;
    CloudMapQuery out{*space, *service, {}};
    for (const json& attribute : items(attributes)) {
        const auto key = filledText(member(attribute, "key"));
        const auto value = filledText(member(attribute, "value"));
        if (!key || !value)
            return std::nullopt;
        out.attributes.emplace(*key, *value);
    }
    return out;
}

/// The first node on each port of each query: nodes on different ports are different programs of one host.
class CloudMapQueries
{
public:
    explicit CloudMapQueries(const WholeMesh& mesh)
    {
        for (const MeshPart* node : mesh.allOf(Kind::VirtualNode))
            if (auto query = cloudMapQuery(*node)) {
                auto& ports = m_first[std::move(*query)];
                for (const ListenerPlace& listener : listenersOf(*node))
                    if (const auto port = listener.port())
                        ports.try_emplace(*port, node);
            }
    }

    /// The first node that is found like @p node on one of its ports, if that is not the node itself.
    const MeshPart* firstLike(const MeshPart& node) const
    {
        const auto query = cloudMapQuery(node);
        const auto ports = query ? m_first.find(*query) : m_first.end();
        if (ports == m_first.end())
            return nullptr;
        for (const ListenerPlace& listener : listenersOf(node))
            if (const auto port = listener.port())
                if (const MeshPart* first = ports->second.at(*port); first->name != node.name)
                    return first;
        return nullptr;
    }

private:
    std::map<CloudMapQuery, std::map<std::int64_t, const MeshPart*>> m_first;
};

/// M41, R46.
void cloudMapTwice(const MeshPart& node, const WholeMesh& mesh, const RuleInfo& self, MeshFindings& findings)
{
    const MeshPart* first = mesh.index<CloudMapQueries>().firstLike(node);
    if (!first)
        return;
    const Pointer at("/spec/serviceDiscovery/awsCloudMap");
    MeshIssue* issue = findings.add(
        self, node, at,
        Texts::tr(
            "%1 is found by the same service and the same attributes of AWS Cloud Map, so each of the two "
            "nodes gets the other's instances as well, and weights between them mean nothing. Give both an "
            "attribute that tells their instances apart.")
            .arg(quote(first->name)));
    if (issue)
        issue->shownAt(*first, at);
}

} // namespace

std::span<const MeshRule> meshDiscoveryRules()
{
    static constexpr MeshRule rules[] = {
        {{"service-name-unlike-discovery", Severity::Warning,
          QT_TRANSLATE_NOOP("rules", "Service name that DNS does not know"),
          "App Mesh guide, Virtual services; App Mesh roadmap, issues 71 and 362"},
         onlyServices,
         {MeshReach::Near::Around, {MeshAspect::Discovery}},
         serviceNameUnlikeDiscovery},
        {{"cloud-map-twice", Severity::Warning,
          QT_TRANSLATE_NOOP("rules", "Two nodes with the same instances of AWS Cloud Map"),
          "App Mesh roadmap, issue 225"},
         onlyNodes,
         {MeshReach::Near::Aspects, {MeshAspect::Names, MeshAspect::Discovery, MeshAspect::Listeners}},
         cloudMapTwice},
    };
    return rules;
}

} // namespace meshwright
