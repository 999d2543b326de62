// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/schema/shapes.h"
#include "models/schema/tls_fields.h"

// App Mesh API 2019-01-25, CreateVirtualNode: client policies and the TLS settings of listeners.
namespace meshwright::schema {

namespace {

constexpr Shape fileCertificate{"ListenerTlsFileCertificate", fileCertificateFields};
constexpr Shape sdsCertificate{"ListenerTlsSdsCertificate", sdsCertificateFields};
constexpr Field acmCertificateFields[] = {
    acmCertificateArn(QT_TRANSLATE_NOOP(
        "schema",
        "The ARN of a private certificate in AWS Certificate Manager, same Region and account as the node.")),
};
constexpr Shape acmCertificate{"ListenerTlsAcmCertificate", acmCertificateFields};

constexpr Shape fileTrust{"TlsValidationContextFileTrust", fileTrustFields};
constexpr Shape sdsTrust{"TlsValidationContextSdsTrust", sdsTrustFields};
constexpr Field acmTrustFields[] = {
    authorityArns(QT_TRANSLATE_NOOP(
        "schema",
        "The ARNs of 1 to 3 root certificate authorities of AWS Private CA, in the node's Region.")),
};
constexpr Shape acmTrust{"TlsValidationContextAcmTrust", acmTrustFields};

// ---- client policy: this node as the client of its backends
constexpr Field clientCertificateFields[] = {fromSds(sdsCertificate), fromFile(fileCertificate)};
constexpr Shape clientTlsCertificate{"ClientTlsCertificate", clientCertificateFields};
constexpr Field clientTrustFields[] = {fromAuthority(acmTrust), fromSds(sdsTrust), fromFile(fileTrust)};
constexpr Shape clientTrust{"TlsValidationContextTrust", clientTrustFields};
constexpr Field clientValidationFields[] = {
    {"trust", QT_TRANSLATE_NOOP("schema", "Validation method"), Union{&clientTrust}, Required,
     QT_TRANSLATE_NOOP("schema", "Whose certificates this node trusts when it connects.")},
    subjectAlternativeNamesField,
};
constexpr Shape tlsValidationContext{"TlsValidationContext", clientValidationFields};
constexpr Field clientTlsFields[] = {enforceTls, policyPorts, clientValidation(tlsValidationContext),
                                     clientCertificate(clientTlsCertificate)};
constexpr Shape clientPolicyTls{"ClientPolicyTls", clientTlsFields};
constexpr Field clientPolicyFields[] = {policyTls(clientPolicyTls)};

// ---- listener: this node as the server
constexpr Field listenerCertificateFields[] = {fromAcm(acmCertificate), fromSds(sdsCertificate),
                                               fromFile(fileCertificate)};
constexpr Shape listenerTlsCertificate{"ListenerTlsCertificate", listenerCertificateFields};
constexpr Field listenerTrustFields[] = {fromSds(sdsTrust), fromFile(fileTrust)};
constexpr Shape listenerTrust{"ListenerTlsValidationContextTrust", listenerTrustFields};
constexpr Field listenerValidationFields[] = {listenerTrustField(listenerTrust),
                                              subjectAlternativeNamesField};
constexpr Shape listenerTlsValidationContext{"ListenerTlsValidationContext", listenerValidationFields};
constexpr Field listenerTlsFields[] = {tlsMode, listenerCertificate(listenerTlsCertificate),
                                       listenerValidation(listenerTlsValidationContext)};

} // namespace

constexpr Shape clientPolicy{"ClientPolicy", clientPolicyFields};
constexpr Shape listenerTls{"ListenerTls", listenerTlsFields};

} // namespace meshwright::schema
