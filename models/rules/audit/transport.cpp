// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "models/rules/audit.h"
#include "models/rules/audit/absent.h"
#include "models/rules/node_parts.h"

#include <QCoreApplication>

#include <algorithm>

// TLS on every connection, and nothing past the mesh.
namespace meshwright {

namespace {

bool isNotEnforced(const json* tls)
{
    return boolean(member(tls, "enforce")) == false;
}

/// Whether a backend of @p node, or what a gateway calls, is left to the defaults.
bool needsDefaults(const NodeParts& node)
{
    return node.isGateway() || std::ranges::any_of(node.backends(), [](const json& backend) {
               return isSurelyAbsent(&backend, {"virtualService", "clientPolicy"});
           });
}

void defaultsDemandTls(Kind kind, const json& input, const RuleInfo& self, Findings& findings)
{
    const Pointer at("/spec/backendDefaults/clientPolicy/tls");
    const json* spec = member(input, "spec");
    if (isNotEnforced(path(input, {"spec", "backendDefaults", "clientPolicy", "tls"})))
        findings.add(self, at / "enforce",
                     QCoreApplication::translate("rules",
                                                 "TLS is offered to backends and not demanded of them. "
                                                 "Set enforce to true."));
    else if (isSurelyAbsent(spec, {"backendDefaults", "clientPolicy", "tls"}) &&
             needsDefaults(NodeParts(input, kind)))
        findings.add(self, at,
                     QCoreApplication::translate("rules",
                                                 "Nothing demands TLS of the backends. Give the client "
                                                 "policy defaults TLS that is enforced."));
}

void backendsDemandTls(Kind kind, const json& input, const RuleInfo& self, Findings& findings)
{
    const NodeParts node(input, kind);
    for (std::size_t i = 0; i < node.backends().size(); ++i) {
        const json* service = knownMember(&node.backends()[i], "virtualService");
        const json* policy = member(service, "clientPolicy");
        const Pointer at = backendAt(i) / "clientPolicy" / "tls";
        if (isNotEnforced(member(policy, "tls")))
            findings.add(self, at / "enforce",
                         QCoreApplication::translate("rules",
                                                     "TLS is offered to this backend and not demanded of "
                                                     "it. Set enforce to true."));
        else if (policy && isSurelyAbsent(policy, {"tls"}))
            findings.add(self, at,
                         QCoreApplication::translate(
                             "rules",
                             "The client policy of this backend has no TLS, and takes the place of the "
                             "defaults. Give it TLS that is enforced, or remove it."));
    }
}

void listenersTakeTlsOnly(Kind kind, const json& input, const RuleInfo& self, Findings& findings)
{
    forEachListener(NodeParts(input, kind), [&](const json& listener, std::size_t i) {
        const auto mode = text(path(listener, {"tls", "mode"}));
        if (isSurelyAbsent(&listener, {"tls"}))
            findings.add(self, listenerAt(i) / "tls",
                         QCoreApplication::translate("rules",
                                                     "The listener takes plain text. Give it TLS with the "
                                                     "mode STRICT."));
        else if (mode == "PERMISSIVE" || mode == "DISABLED")
            findings.add(self, listenerAt(i).resolve("tls/mode"),
                         QCoreApplication::translate("rules",
                                                     "The listener takes plain text as well. Set the mode "
                                                     "to STRICT."));
    });
}

void nothingLeavesTheMesh(Kind, const json& input, const RuleInfo& self, Findings& findings)
{
    if (text(path(input, {"spec", "egressFilter", "type"})) == "ALLOW_ALL")
        findings.add(self, Pointer("/spec/egressFilter/type"),
                     QCoreApplication::translate("rules",
                                                 "Everything may be called outside of the mesh. Set the "
                                                 "type to DROP_ALL, and name what is called as virtual "
                                                 "services."));
}

} // namespace

std::span<const ResourceRule> auditTransportRules()
{
    static constexpr ResourceRule rules[] = {
        {{"audit-defaults-tls", Severity::Warning,
          QT_TRANSLATE_NOOP("rules", "Client policy defaults that do not demand TLS"),
          "AWS Config, appmesh-virtual-node-backend-defaults-tls-on and appmesh-virtual-gateway-backend-defaults-tls"},
         nodesAndGateways,
         defaultsDemandTls},
        {{"audit-backend-tls", Severity::Warning,
          QT_TRANSLATE_NOOP("rules", "Backend with settings of its own that do not demand TLS"),
          "AWS Config, appmesh-virtual-node-service-backends-tls-enforced"},
         onlyNodes,
         backendsDemandTls},
        {{"audit-listener-tls", Severity::Warning,
          QT_TRANSLATE_NOOP("rules", "Listener that takes plain text"),
          "App Mesh guide, Transport Layer Security"},
         nodesAndGateways,
         listenersTakeTlsOnly},
        {{"audit-egress", Severity::Warning, QT_TRANSLATE_NOOP("rules", "Mesh that lets everything out"),
          "AWS Config, appmesh-mesh-deny-tcp-forwarding"},
         KindSet{Kind::Mesh},
         nothingLeavesTheMesh},
    };
    return rules;
}

} // namespace meshwright
