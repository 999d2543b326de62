// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "models/json/unknown.h"
#include "models/rules/arn.h"
#include "models/rules/host_name.h"
#include "models/rules/node_parts.h"
#include "models/rules/offered_fix.h"
#include "models/rules/rule.h"
#include "models/rules/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>
#include <set>
#include <span>
#include <string_view>
#include <utility>

namespace meshwright {

namespace {

const json* dns(const NodeParts& node)
{
    return member(node.discovery(), "dns");
}

const json* cloudMap(const NodeParts& node)
{
    return member(node.discovery(), "awsCloudMap");
}

Pointer discoveryAt(std::string_view relative)
{
    return Pointer("/spec/serviceDiscovery").resolve(relative);
}

/// R01 and R03: without discovery there is nobody who could send to the listeners.
void needsDiscovery(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    if (!node.listeners().empty() && !node.discovery())
        findings.add(self, discoveryAt(""),
                     QCoreApplication::translate(
                         "rules", "There are listeners, but no service discovery: nobody can find "
                                  "them. Choose DNS or AWS Cloud Map, or remove the listeners."),
                     "/spec/listeners", QCoreApplication::translate("rules", "The listeners"));
}

/// R02: the service answers that discovery cannot be set without a listener.
void needsListener(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    const json* discovery = node.discovery();
    const json* given = member(node.spec(), "listeners");
    const bool chosen = discovery && discovery->is_object() && !discovery->empty() && !isUnknown(*discovery);
    if (!chosen || (given && (!given->is_array() || !given->empty())))
        return;
    Issue* issue = findings.add(
        self, discoveryAt(""),
        QCoreApplication::translate("rules", "Service discovery is refused without a listener. Add a "
                                             "listener, or take service discovery away if the node "
                                             "receives nothing."));
    if (!issue)
        return;
    const Pointer listeners("/spec/listeners");
    issue->related.push_back({listeners, QCoreApplication::translate("rules", "The listeners")});
    json listener = json::object();
    listener["portMapping"] = {{"port", 8080}, {"protocol", "http"}};
    offer(issue, QCoreApplication::translate("rules", "Add a listener of HTTP on port 8080"),
          {{listeners, json::array({std::move(listener)})}});
    offerRemoval(issue);
    leaveToPerson(issue); // nobody but them knows the port
}

void ipPreferencePlace(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    const auto look = [&](const json* object, const char* place) {
        const json* preference = member(object, "ipPreference");
        if (!preference)
            return;
        const Pointer at(place);
        Issue* issue = findings.add(
            self, at / "ipPreference",
            QCoreApplication::translate("rules", "The IP preference stands inside dns or awsCloudMap, not "
                                                 "here. Without service discovery there is none."));
        const json* way = dns(node) ? dns(node) : cloudMap(node);
        if (way && way->is_object() && !(dns(node) && cloudMap(node)) && !member(way, "ipPreference"))
            offerMove(issue, at / "ipPreference", *preference,
                      discoveryAt(dns(node) ? "dns" : "awsCloudMap") / "ipPreference");
    };
    look(&node.input(), "");
    look(node.spec(), "/spec");
    look(node.discovery(), "/spec/serviceDiscovery");
}

/// The host name to judge: nullopt when absent or still a placeholder.
std::optional<std::string_view> hostname(const NodeParts& node)
{
    return filledText(member(dns(node), "hostname"));
}

void hostnameForm(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    const auto name = hostname(node);
    if (!name || isLoopback(*name))
        return;
    const HostFault fault = hostFault(*name);
    if (fault != HostFault::None && fault != HostFault::Ipv4Address && fault != HostFault::TrailingDot)
        findings.add(self, discoveryAt("dns/hostname"), hostFaultMessage(fault, *name));
}

/// What has the form of a DNS name and will not do what it should.
void hostnameUnusual(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    const auto name = hostname(node);
    if (!name || isLoopback(*name))
        return;
    const HostFault fault = hostFault(*name);
    if (fault != HostFault::Ipv4Address && fault != HostFault::TrailingDot)
        return;
    Issue* issue = findings.add(self, discoveryAt("dns/hostname"), hostFaultMessage(fault, *name));
    if (fault == HostFault::TrailingDot)
        offerValue(issue, std::string(name->substr(0, name->size() - 1)));
}

void hostnameLoopback(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    if (const auto name = hostname(node); name && isLoopback(*name))
        findings.add(self, discoveryAt("dns/hostname"),
                     QCoreApplication::translate("rules",
                                                 "%1 is every machine's name for itself: clients would call "
                                                 "themselves. Write a name that leads to this node's tasks.")
                         .arg(quote(*name)));
}

bool endsWith(std::string_view name, std::string_view suffix)
{
    return name.size() > suffix.size() && sameIgnoringCase(name.substr(name.size() - suffix.size()), suffix);
}

/// R19: Amazon's own names, load balancers' among them, are answered by Route 53.
void endpointsBehindRoute53(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    const auto name = hostname(node);
    if (!name || text(member(dns(node), "responseType")) != "ENDPOINTS")
        return;
    if (endsWith(*name, ".amazonaws.com") || endsWith(*name, ".amazonaws.com.cn"))
        findings.add(self, discoveryAt("dns/responseType"),
                     QCoreApplication::translate("rules",
                                                 "%1 is answered by Route 53, which returns at most 8 "
                                                 "addresses. Use LOADBALANCER with it.")
                         .arg(quote(*name)));
}

/// R45b. The node's Envoy reaches the application at one loopback address, without trying the other.
void ipv6LocalEndpoint(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    for (const std::string_view kind : {"dns", "awsCloudMap"}) {
        const auto preference = text(member(member(node.discovery(), kind), "ipPreference"));
        if (preference == "IPv6_PREFERRED" || preference == "IPv6_ONLY")
            findings.add(self, discoveryAt(kind) / "ipPreference",
                         QCoreApplication::translate(
                             "rules", "With %1 Envoy reaches the application at ::1 only. Make "
                                      "sure that it listens on IPv6, too.")
                             .arg(quote(*preference)));
    }
}

/// Whether @p name has the form of an id of Cloud Map, "ns-" or "srv-" and 16 or 17 characters, or is an ARN.
bool looksLikeCloudMapId(std::string_view name, std::string_view prefix)
{
    if (beginsAsArn(name))
        return true;
    if (!name.starts_with(prefix))
        return false;
    const std::string_view id = name.substr(prefix.size());
    const bool hasDigit = std::ranges::any_of(id, isDigit);
    return hasDigit && id.size() >= 16 && id.size() <= 17 &&
           std::ranges::all_of(id, [](char c) { return isDigit(c) || (c >= 'a' && c <= 'z'); });
}

void cloudMapId(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    for (const auto& [key, prefix] :
         {std::pair<std::string_view, std::string_view>{"namespaceName", "ns-"}, {"serviceName", "srv-"}})
        if (const auto name = text(member(cloudMap(node), key)); name && looksLikeCloudMapId(*name, prefix))
            findings.add(self, discoveryAt("awsCloudMap") / key,
                         QCoreApplication::translate("rules",
                                                     "%1 looks like an id. AWS Cloud Map is asked by name: "
                                                     "write the name it has there.")
                             .arg(quote(*name)));
}

/// An instance must match every pair, and has one value for a key.
void attributeKeyTwice(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    const json::array_t& attributes = items(member(cloudMap(node), "attributes"));
    std::set<std::string_view> seen;
    for (std::size_t i = 0; i < attributes.size(); ++i)
        if (const auto key = text(member(attributes[i], "key")); key && !seen.insert(*key).second)
            findings.add(self, discoveryAt("awsCloudMap/attributes") / i / "key",
                         QCoreApplication::translate(
                             "rules", "The key %1 is there twice. An instance has one value for "
                                      "it and must match all pairs, so none may be found.")
                             .arg(quote(*key)));
}

/// Cloud Map keeps such attributes of an instance for itself; App Mesh answers BadRequestException.
void attributeOfCloudMap(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    const json::array_t& attributes = items(member(cloudMap(node), "attributes"));
    for (std::size_t i = 0; i < attributes.size(); ++i)
        if (const auto key = text(member(attributes[i], "key")); key && key->starts_with("AWS_"))
            findings.add(self, discoveryAt("awsCloudMap/attributes") / i / "key",
                         QCoreApplication::translate(
                             "rules", "%1 begins with AWS_, which is refused: AWS Cloud Map keeps such "
                                      "attributes for itself. Choose an attribute of your own.")
                             .arg(quote(*key)));
}

/// What the preview of 2018 called the host name.
void dnsServiceName(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    const json* name = member(dns(node), "serviceName");
    if (!name)
        return;
    const bool isThere = member(dns(node), "hostname");
    Issue* issue = findings.add(
        self, discoveryAt("dns/serviceName"),
        isThere ? QCoreApplication::translate(
                      "rules", "This was the name of hostname in the preview of 2018 and is refused. Remove "
                               "it: the host name is there already.")
                : QCoreApplication::translate(
                      "rules", "This was the name of hostname in the preview of 2018 and is refused. Call it "
                               "hostname."));
    if (isThere)
        offerRemoval(issue);
    else
        offerName(issue, discoveryAt("dns/serviceName"), *name, "hostname");
}

constexpr NodeRule rulesOfDiscovery[] = {
    {{"needs-discovery", Severity::Error, QT_TRANSLATE_NOOP("rules", "Listeners without service discovery"),
      "App Mesh API, VirtualNodeSpec"},
     needsDiscovery},
    {{"needs-listener", Severity::Error, QT_TRANSLATE_NOOP("rules", "Service discovery without a listener"),
      "Terraform provider for AWS, pull request 13337"},
     needsListener},
    {{"ip-preference-place", Severity::Error, QT_TRANSLATE_NOOP("rules", "IP preference in the wrong place"),
      "App Mesh API, ServiceDiscovery"},
     ipPreferencePlace},
    {{"hostname-form", Severity::Error, QT_TRANSLATE_NOOP("rules", "Host name that is no DNS name"),
      "App Mesh roadmap, issue 176"},
     hostnameForm},
    {{"hostname-unusual", Severity::Warning, QT_TRANSLATE_NOOP("rules", "Host name that works badly"),
      "DNS, host names (RFC 1123)"},
     hostnameUnusual},
    {{"hostname-loopback", Severity::Warning, QT_TRANSLATE_NOOP("rules", "Host name of the caller itself"),
      "DNS, special names (RFC 6761)"},
     hostnameLoopback},
    {{"endpoints-behind-route-53", Severity::Warning,
      QT_TRANSLATE_NOOP("rules", "Endpoints of a name that Route 53 answers"),
      "App Mesh guide, Service discovery method"},
     endpointsBehindRoute53},
    {{"ipv6-local-endpoint", Severity::Warning, QT_TRANSLATE_NOOP("rules", "Application that needs IPv6"),
      "App Mesh guide, IP version preference"},
     ipv6LocalEndpoint},
    {{"cloud-map-id", Severity::Warning, QT_TRANSLATE_NOOP("rules", "Id in place of a name of AWS Cloud Map"),
      "App Mesh API, AwsCloudMapServiceDiscovery"},
     cloudMapId},
    {{"cloud-map-attribute-twice", Severity::Warning, QT_TRANSLATE_NOOP("rules", "Same attribute key twice"),
      "App Mesh guide, Service discovery method"},
     attributeKeyTwice},
    {{"cloud-map-attribute-reserved", Severity::Error,
      QT_TRANSLATE_NOOP("rules", "Attribute that AWS Cloud Map keeps for itself"),
      "App Mesh controller for Kubernetes, issue 357"},
     attributeOfCloudMap},
    {{"dns-service-name", Severity::Error, QT_TRANSLATE_NOOP("rules", "Host name as the preview called it"),
      "App Mesh API of 2018, DnsServiceDiscovery"},
     dnsServiceName},
};

} // namespace

std::span<const NodeRule> discoveryRules()
{
    return rulesOfDiscovery;
}

} // namespace meshwright
