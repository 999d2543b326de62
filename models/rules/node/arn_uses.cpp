// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rules/node/arn_uses.h"

#include "models/json/json.h"
#include "models/rules/arn.h"
#include "models/rules/wording.h"

#include <QCoreApplication>

#include <optional>

namespace meshwright {

namespace {

struct Expected
{
    std::string_view service;
    std::string_view type;
    const char* what;
    const char* form;
};

/// By ArnKind.
constexpr Expected expectations[] = {
    {"acm", "certificate", QT_TRANSLATE_NOOP("rules", "a private certificate in AWS Certificate Manager"),
     "arn:aws:acm:REGION:ACCOUNT:certificate/UUID"},
    {"acm-pca", "certificate-authority",
     QT_TRANSLATE_NOOP("rules", "a certificate authority of AWS Private CA"),
     "arn:aws:acm-pca:REGION:ACCOUNT:certificate-authority/UUID"},
    {"appmesh", "mesh", QT_TRANSLATE_NOOP("rules", "a virtual service"),
     "arn:aws:appmesh:REGION:ACCOUNT:mesh/MESH/virtualService/NAME"},
};

/// By ArnFault.
constexpr const char* arnMessages[] = {
    "",
    QT_TRANSLATE_NOOP("rules", "%1 is no ARN."),
    QT_TRANSLATE_NOOP("rules", "%1 is the ARN of something else."),
    QT_TRANSLATE_NOOP("rules", "%1 has an unknown partition; there are aws, aws-cn and aws-us-gov."),
    QT_TRANSLATE_NOOP("rules", "%1 has no Region like eu-west-1, or one of another partition."),
    QT_TRANSLATE_NOOP("rules", "%1 has no account id of 12 digits."),
    QT_TRANSLATE_NOOP("rules", "%1 does not end as it should."),
};
static_assert(std::size(arnMessages) == static_cast<std::size_t>(ArnFault::Resource) + 1);

bool isPartition(std::string_view partition)
{
    return partition == "aws" || partition.starts_with("aws-");
}

/// Of the right service, and as far as its resource tells also of the right kind.
bool isOf(const Arn& arn, const Expected& expected, ArnKind kind)
{
    if (arn.service != expected.service || arn.type() != expected.type)
        return false;
    const auto resource = kind == ArnKind::VirtualService ? readMeshResource(arn) : std::nullopt;
    return !resource || resource->kind == "virtualService";
}

bool hasResource(const Arn& arn, ArnKind kind)
{
    if (kind == ArnKind::VirtualService)
        return readMeshResource(arn).has_value();
    const std::size_t slash = arn.resource.find('/');
    return slash != arn.resource.npos && isUuid(arn.resource.substr(slash + 1));
}

const Expected& expectation(ArnKind kind)
{
    return expectations[static_cast<std::size_t>(kind)];
}

/// Hands on what is text and no placeholder.
void offer(std::optional<std::string_view> given, ArnUse use, const SeeArn& see)
{
    if (!given || !placeholder(*given).empty())
        return;
    use.text = *given;
    see(use);
}

void forEachAuthority(const NodeParts& node, const SeeArn& see)
{
    forEachClientTls(node, [&](const json& tls, const PolicyPlace& policy) {
        const json::array_t& arns =
            items(path(tls, {"validation", "trust", "acm", "certificateAuthorityArns"}));
        for (std::size_t i = 0; i < arns.size(); ++i)
            offer(text(&arns[i]), {{}, ArnKind::Authority, i, policy}, see);
    });
}

void forEachService(const NodeParts& node, const SeeArn& see)
{
    const auto all = node.backendNames();
    for (std::size_t i = 0; i < all.size(); ++i)
        if (all[i] && beginsAsArn(*all[i]))
            offer(all[i], {{}, ArnKind::VirtualService, i, {}}, see);
}

void forEachCertificate(const NodeParts& node, const SeeArn& see)
{
    for (const auto& [tls, names, listener] : node.listenerTls())
        offer(text(path(tls, {"certificate", "acm", "certificateArn"})),
              {{}, ArnKind::Certificate, listener, {}}, see);
}

} // namespace

Pointer ArnUse::pointer() const
{
    switch (kind) {
    case ArnKind::Certificate:
        return listenerAt(index).resolve("tls/certificate/acm/certificateArn");
    case ArnKind::Authority:
        return policy.pointer().resolve("validation/trust/acm/certificateAuthorityArns") / index;
    case ArnKind::VirtualService:
        break;
    }
    return backendAt(index) / "virtualServiceName";
}

void forEachArn(const NodeParts& node, const SeeArn& see)
{
    forEachAuthority(node, see);
    forEachService(node, see);
    forEachCertificate(node, see);
}

void forEachArn(const NodeParts& node, ArnKind kind, const SeeArn& see)
{
    switch (kind) {
    case ArnKind::Certificate:
        return forEachCertificate(node, see);
    case ArnKind::Authority:
        return forEachAuthority(node, see);
    case ArnKind::VirtualService:
        return forEachService(node, see);
    }
}

ArnFault arnFault(std::string_view text, ArnKind kind)
{
    const auto arn = readArn(text);
    if (!arn)
        return ArnFault::NotAnArn;
    if (!isOf(*arn, expectation(kind), kind))
        return ArnFault::Service;
    if (!isPartition(arn->partition))
        return ArnFault::Partition;
    if (!isRegion(arn->region) || !isIn(arn->region, arn->partition))
        return ArnFault::Region;
    if (!isAccountId(arn->account))
        return ArnFault::Account;
    return hasResource(*arn, kind) ? ArnFault::None : ArnFault::Resource;
}

QString arnFaultMessage(ArnFault fault, std::string_view text, ArnKind kind)
{
    const Expected& expected = expectation(kind);
    const QString wrong =
        QCoreApplication::translate("rules", arnMessages[static_cast<std::size_t>(fault)]).arg(quote(text));
    return wrong + u' ' +
           QCoreApplication::translate("rules", "Needed is the ARN of %1: %2.")
               .arg(QCoreApplication::translate("rules", expected.what), QString::fromUtf8(expected.form));
}

} // namespace meshwright
