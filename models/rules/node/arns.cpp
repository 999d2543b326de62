// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "models/rules/arn.h"
#include "models/rules/node/arn_uses.h"
#include "models/rules/node_parts.h"
#include "models/rules/rule.h"
#include "models/rules/wording.h"

#include <QCoreApplication>

#include <span>
#include <string_view>

namespace meshwright {

namespace {

void form(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    forEachArn(node, [&](const ArnUse& use) {
        if (const ArnFault fault = arnFault(use.text, use.kind); fault != ArnFault::None)
            findings.add(self, use.pointer(), arnFaultMessage(fault, use.text, use.kind));
    });
}

/// Lets only the ARNs without fault through, as see(use, arn).
template <typename See>
auto ifSound(See see)
{
    return [see](const ArnUse& use) {
        if (arnFault(use.text, use.kind) == ArnFault::None)
            see(use, *readArn(use.text));
    };
}

/// R39: everything a node names is in its own Region.
void region(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    std::string_view first;
    forEachArn(node, ifSound([&](const ArnUse& use, const Arn& arn) {
                   if (first.empty())
                       first = arn.region;
                   if (arn.region != first)
                       findings.add(self, use.pointer(),
                                    QCoreApplication::translate(
                                        "rules",
                                        "%1 is in the Region %2, another ARN here in %3. All must be "
                                        "in one Region, that of the mesh.")
                                        .arg(quote(use.text), quote(arn.region), quote(first)));
               }));
}

/// The account the mesh is in: as given, else that of the first backend's ARN in this mesh.
std::string_view meshAccount(const NodeParts& node)
{
    if (const auto owner = text(member(node, "meshOwner")); owner && isAccountId(*owner))
        return *owner;
    std::string_view account;
    forEachArn(node, ArnKind::VirtualService, ifSound([&](const ArnUse&, const Arn& arn) {
                   if (account.empty() && text(member(node, "meshName")) == readMeshResource(arn)->mesh)
                       account = arn.account;
               }));
    return account;
}

/// R39: a listener's certificate must be in the account of the node's owner. Without a mesh owner the mesh is
/// in that account, too.
void certificateAccount(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    std::string_view own = member(node, "meshOwner") ? std::string_view() : meshAccount(node);
    forEachArn(node, ArnKind::Certificate, ifSound([&](const ArnUse& use, const Arn& arn) {
                   if (own.empty())
                       own = arn.account;
                   if (arn.account != own)
                       findings.add(self, use.pointer(),
                                    QCoreApplication::translate(
                                        "rules",
                                        "%1 is in account %2, but the rest of this seems to be in %3. A "
                                        "listener's certificate must be in the listener's own account.")
                                        .arg(quote(use.text), quote(arn.account), quote(own)));
               }));
}

bool isOfThisMesh(const NodeParts& node, const Arn& arn)
{
    const auto mesh = text(member(node, "meshName"));
    return !mesh || !placeholder(*mesh).empty() || mesh == readMeshResource(arn)->mesh;
}

/// R36.
void backendMesh(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    forEachArn(node, ArnKind::VirtualService, ifSound([&](const ArnUse& use, const Arn& arn) {
                   if (!isOfThisMesh(node, arn))
                       findings.add(self, use.pointer(),
                                    QCoreApplication::translate(
                                        "rules", "%1 is a virtual service of the mesh %2; this node is in "
                                                 "%3. A node can only send to services of its own mesh.")
                                        .arg(quote(use.text), quote(readMeshResource(arn)->mesh),
                                             quote(*text(member(node, "meshName")))));
               }));
}

/// R36. An ARN names the account that owns the service, and in a shared mesh others than its owner may have
/// some.
void backendAccount(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    const std::string_view account = meshAccount(node);
    if (account.empty())
        return;
    forEachArn(node, ArnKind::VirtualService, ifSound([&](const ArnUse& use, const Arn& arn) {
                   if (arn.account != account && isOfThisMesh(node, arn))
                       findings.add(self, use.pointer(),
                                    QCoreApplication::translate(
                                        "rules", "%1 is in account %2, the mesh in %3. Check the account "
                                                 "and the mesh owner.")
                                        .arg(quote(use.text), quote(arn.account), quote(account)));
               }));
}

/// R40: what a node in somebody else's mesh takes from its own account all the same.
void meshOwnerResources(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    const auto owner = text(member(node, "meshOwner"));
    if (!owner || !isAccountId(*owner))
        return;
    bool certificate = false;
    forEachArn(node, ArnKind::Certificate, ifSound([&](const ArnUse&, const Arn& arn) {
                   certificate = certificate || arn.account == *owner;
               }));
    if (certificate)
        findings.add(self, Pointer("/meshOwner"),
                     QCoreApplication::translate(
                         "rules", "%1 owns the mesh and a certificate of this node as well. If the "
                                  "mesh is shared with you, the certificate must be in your own "
                                  "account; if it is your own mesh, leave the mesh owner out.")
                         .arg(quote(*owner)));
    else if (member(node.discovery(), "awsCloudMap"))
        findings.add(self, Pointer("/meshOwner"),
                     QCoreApplication::translate(
                         "rules", "The mesh is shared by %1. The AWS Cloud Map service of this "
                                  "node must be in your own account all the same.")
                         .arg(quote(*owner)));
}

/// R42.
void cloudMapRegion(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    constexpr std::string_view without = "eu-south-1";
    if (!member(node.discovery(), "awsCloudMap"))
        return;
    bool there = false;
    forEachArn(node, ifSound([&](const ArnUse&, const Arn& arn) { there = there || arn.region == without; }));
    if (there)
        findings.add(self, Pointer("/spec/serviceDiscovery/awsCloudMap"),
                     QCoreApplication::translate(
                         "rules", "AWS Cloud Map is not available to meshes in %1, the Region of "
                                  "this node's ARNs. Use DNS there.")
                         .arg(quote(without)));
}

} // namespace

std::span<const NodeRule> arnRules()
{
    static constexpr NodeRule rules[] = {
        {{"arn-form", Severity::Error, QT_TRANSLATE_NOOP("rules", "Malformed ARN"),
          "AWS, Amazon Resource Names"},
         form,
         nodesAndGateways},
        {{"arn-region", Severity::Warning, QT_TRANSLATE_NOOP("rules", "ARNs in several Regions"),
          "App Mesh guide, Transport Layer Security"},
         region,
         nodesAndGateways},
        {{"certificate-account", Severity::Warning,
          QT_TRANSLATE_NOOP("rules", "Certificate in another account"),
          "App Mesh guide, Transport Layer Security"},
         certificateAccount,
         nodesAndGateways},
        {{"backend-arn-mesh", Severity::Warning, QT_TRANSLATE_NOOP("rules", "Backend in another mesh"),
          "App Mesh guide, Virtual services"},
         backendMesh},
        {{"backend-arn-account", Severity::Hint, QT_TRANSLATE_NOOP("rules", "Backend in another account"),
          "App Mesh guide, Shared meshes"},
         backendAccount},
        {{"mesh-owner-resources", Severity::Hint,
          QT_TRANSLATE_NOOP("rules", "Resources of a node in a shared mesh"),
          "App Mesh guide, Shared meshes"},
         meshOwnerResources},
        {{"cloud-map-region", Severity::Warning,
          QT_TRANSLATE_NOOP("rules", "AWS Cloud Map where it is not available"),
          "App Mesh API, AwsCloudMapServiceDiscovery"},
         cloudMapRegion},
    };
    return rules;
}

} // namespace meshwright
