// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/schema/shapes.h"

#include <QtGlobal>

// App Mesh API 2019-01-25, CreateVirtualNode: client policies and the TLS settings of listeners.
namespace meshwright::schema {

#define TR(text) QT_TRANSLATE_NOOP("schema", text)

namespace {

// ---- certificates
constexpr Field fileCertificateFields[] = {
    {"certificateChain", TR("Certificate chain"), Text{1, 255}, Required,
     TR("Path of the chain file on the file system Envoy sees."), "/certs/chain.pem"},
    {"privateKey", TR("Private key"), Text{1, 255}, Required,
     TR("Path of the private key file on the file system Envoy sees."), "/certs/key.pem"},
};
constexpr Shape fileCertificate{"ListenerTlsFileCertificate", fileCertificateFields};
constexpr Field sdsCertificateFields[] = {
    {"secretName", TR("Secret name"), Text{}, Required,
     TR("The secret Envoy asks its Secret Discovery Service for."), "spiffe://example.org/orders"},
};
constexpr Shape sdsCertificate{"ListenerTlsSdsCertificate", sdsCertificateFields};
constexpr Field acmCertificateFields[] = {
    {"certificateArn", TR("Certificate"), Text{}, Required,
     TR("The ARN of a private certificate in AWS Certificate Manager, same Region and account as the node."),
     "arn:aws:acm:us-west-2:111122223333:certificate/…"},
};
constexpr Shape acmCertificate{"ListenerTlsAcmCertificate", acmCertificateFields};

// ---- trust
constexpr Field fileTrustFields[] = {
    {"certificateChain", TR("Certificate chain"), Text{1, 255}, Required,
     TR("Path of the trusted chain file on the file system Envoy sees."), "/certs/ca.pem"},
};
constexpr Shape fileTrust{"TlsValidationContextFileTrust", fileTrustFields};
constexpr Field sdsTrustFields[] = {
    {"secretName", TR("Secret name"), Text{}, Required,
     TR("The secret with the trusted certificates that Envoy asks its Secret Discovery Service for."),
     "spiffe://example.org"},
};
constexpr Shape sdsTrust{"TlsValidationContextSdsTrust", sdsTrustFields};
constexpr Field authorityArn{"",     TR("Certificate authority"),
                             Text{}, Optional,
                             "",     "arn:aws:acm-pca:us-west-2:111122223333:certificate-authority/…"};
constexpr Field acmTrustFields[] = {
    {"certificateAuthorityArns", TR("Certificates"), List{&authorityArn, 1, 3}, Required,
     TR("The ARNs of 1 to 3 root certificate authorities of AWS Private CA, in the node's Region.")},
};
constexpr Shape acmTrust{"TlsValidationContextAcmTrust", acmTrustFields};

// ---- subject alternative names
constexpr Field subjectAlternativeName{
    "", TR("Subject Alternative Name"), Text{1, 254}, Optional, "", "orders.apps.local"};
constexpr Field matcherFields[] = {
    {"exact", TR("Subject Alternative Names"), List{&subjectAlternativeName}, Required,
     TR("The peer's certificate must carry one of these: a full domain name or a URI.")},
};
constexpr Shape subjectAlternativeNameMatchers{"SubjectAlternativeNameMatchers", matcherFields};
constexpr Field subjectAlternativeNamesFields[] = {
    {"match", TR("Match"), Struct{&subjectAlternativeNameMatchers}, Required},
};
constexpr Shape subjectAlternativeNames{"SubjectAlternativeNames", subjectAlternativeNamesFields};
constexpr Field subjectAlternativeNamesField{"subjectAlternativeNames", TR("Subject Alternative Names"),
                                             Struct{&subjectAlternativeNames}, Optional, ""};

// ---- client policy: this node as the client of its backends
constexpr Field clientCertificateFields[] = {
    {"sds", TR("Envoy Secret Discovery Service (SDS) hosting"), Struct{&sdsCertificate}},
    {"file", TR("Local file hosting"), Struct{&fileCertificate}},
};
constexpr Shape clientTlsCertificate{"ClientTlsCertificate", clientCertificateFields};
constexpr Field clientTrustFields[] = {
    {"acm", TR("AWS Private Certificate Authority hosting"), Struct{&acmTrust}},
    {"sds", TR("Envoy Secret Discovery Service (SDS) hosting"), Struct{&sdsTrust}},
    {"file", TR("Local file hosting"), Struct{&fileTrust}},
};
constexpr Shape clientTrust{"TlsValidationContextTrust", clientTrustFields};
constexpr Field clientValidationFields[] = {
    {"trust", TR("Validation method"), Union{&clientTrust}, Required,
     TR("Whose certificates this node trusts when it connects.")},
    subjectAlternativeNamesField,
};
constexpr Shape tlsValidationContext{"TlsValidationContext", clientValidationFields};

constexpr Field policyPort{"", TR("Port"), Integer{1, 65535}, Optional, "", "443"};
constexpr Field clientTlsFields[] = {
    {"enforce", TR("Enforce TLS"),
     Boolean{TR("Yes, only connect with TLS"), TR("No, use TLS only where the server has it")}, Optional,
     TR("Whether every connection to a backend must use TLS."), TR("Yes (default)")},
    {"ports", TR("Ports"), List{&policyPort}, Optional,
     TR("Server ports this policy is for. None: every port.")},
    {"validation", TR("Validation"), Struct{&tlsValidationContext}, Required, ""},
    {"certificate", TR("Client certificate"), Union{&clientTlsCertificate}, Optional,
     TR("Shown to servers that ask for one (mutual TLS).")},
};
constexpr Shape clientPolicyTls{"ClientPolicyTls", clientTlsFields};
constexpr Field clientPolicyFields[] = {
    {"tls", TR("TLS"), Struct{&clientPolicyTls}, Optional, ""},
};

// ---- listener: this node as the server
constexpr Word tlsModes[] = {
    {"STRICT", TR("Strict: TLS only")},
    {"PERMISSIVE", TR("Permissive: TLS and plain text")},
    {"DISABLED", TR("Disabled: plain text only")},
};
constexpr Field listenerCertificateFields[] = {
    {"acm", TR("AWS Certificate Manager hosting"), Struct{&acmCertificate}},
    {"sds", TR("Envoy Secret Discovery Service (SDS) hosting"), Struct{&sdsCertificate}},
    {"file", TR("Local file hosting"), Struct{&fileCertificate}},
};
constexpr Shape listenerTlsCertificate{"ListenerTlsCertificate", listenerCertificateFields};
constexpr Field listenerTrustFields[] = {
    {"sds", TR("Envoy Secret Discovery Service (SDS) hosting"), Struct{&sdsTrust}},
    {"file", TR("Local file hosting"), Struct{&fileTrust}},
};
constexpr Shape listenerTrust{"ListenerTlsValidationContextTrust", listenerTrustFields};
constexpr Field listenerValidationFields[] = {
    {"trust", TR("Client certificates from"), Union{&listenerTrust}, Required,
     TR("Whose client certificates are trusted.")},
    subjectAlternativeNamesField,
};
constexpr Shape listenerTlsValidationContext{"ListenerTlsValidationContext", listenerValidationFields};
constexpr Field listenerTlsFields[] = {
    {"mode", TR("Mode"), Enum{tlsModes}, Required, TR("What clients may use to reach this listener.")},
    {"certificate", TR("Certificate method"), Union{&listenerTlsCertificate}, Required,
     TR("Where the listener's own certificate comes from. Required in every mode, even Disabled.")},
    {"validation", TR("Require client certificates"), Struct{&listenerTlsValidationContext}, Optional,
     TR("Mutual TLS: clients must show a certificate that is trusted here.")},
};

} // namespace

constexpr Shape clientPolicy{"ClientPolicy", clientPolicyFields};
constexpr Shape listenerTls{"ListenerTls", listenerTlsFields};

#undef TR

} // namespace meshwright::schema
