// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/schema/shared_fields.h"

// App Mesh API 2019-01-25: what the TLS settings of a virtual node and of a virtual gateway share.
namespace meshwright::schema {

// ---- certificates
inline constexpr Field fileCertificateFields[] = {
    {"certificateChain", QT_TRANSLATE_NOOP("schema", "Certificate chain"), Text{1, 255}, Required,
     QT_TRANSLATE_NOOP("schema", "Path of the chain file on the file system Envoy sees."),
     "/certs/chain.pem"},
    {"privateKey", QT_TRANSLATE_NOOP("schema", "Private key"), Text{1, 255}, Required,
     QT_TRANSLATE_NOOP("schema", "Path of the private key file on the file system Envoy sees."),
     "/certs/key.pem"},
};
inline constexpr Field sdsCertificateFields[] = {
    {"secretName", QT_TRANSLATE_NOOP("schema", "Secret name"), Text{}, Required,
     QT_TRANSLATE_NOOP("schema", "The secret Envoy asks its Secret Discovery Service for."),
     "spiffe://example.org/orders"},
};
constexpr Field acmCertificateArn(const char* help)
{
    return {"certificateArn",
            QT_TRANSLATE_NOOP("schema", "Certificate"),
            Text{},
            Required,
            help,
            "arn:aws:acm:us-west-2:111122223333:certificate/…"};
}

// ---- trust
inline constexpr Field fileTrustFields[] = {
    {"certificateChain", QT_TRANSLATE_NOOP("schema", "Certificate chain"), Text{1, 255}, Required,
     QT_TRANSLATE_NOOP("schema", "Path of the trusted chain file on the file system Envoy sees."),
     "/certs/ca.pem"},
};
inline constexpr Field sdsTrustFields[] = {
    {"secretName", QT_TRANSLATE_NOOP("schema", "Secret name"), Text{}, Required,
     QT_TRANSLATE_NOOP(
         "schema",
         "The secret with the trusted certificates that Envoy asks its Secret Discovery Service for."),
     "spiffe://example.org"},
};
inline constexpr Field authorityArn{"",     QT_TRANSLATE_NOOP("schema", "Certificate authority"),
                                    Text{}, Optional,
                                    "",     "arn:aws:acm-pca:us-west-2:111122223333:certificate-authority/…"};
constexpr Field authorityArns(const char* help)
{
    return {"certificateAuthorityArns", QT_TRANSLATE_NOOP("schema", "Certificates"),
            List{&authorityArn, 1, 3}, Required, help};
}

// ---- where certificates and trust come from: the members of the unions
constexpr Field fromAcm(const Shape& shape)
{
    return {"acm", QT_TRANSLATE_NOOP("schema", "AWS Certificate Manager hosting"), Struct{&shape}};
}
constexpr Field fromAuthority(const Shape& shape)
{
    return {"acm", QT_TRANSLATE_NOOP("schema", "AWS Private Certificate Authority hosting"), Struct{&shape}};
}
constexpr Field fromSds(const Shape& shape)
{
    return {"sds", QT_TRANSLATE_NOOP("schema", "Envoy Secret Discovery Service (SDS) hosting"),
            Struct{&shape}};
}
constexpr Field fromFile(const Shape& shape)
{
    return silent({"file", QT_TRANSLATE_NOOP("schema", "Local file hosting"), Struct{&shape}});
}

// ---- subject alternative names
inline constexpr Field subjectAlternativeName{
    "",           QT_TRANSLATE_NOOP("schema", "Subject Alternative Name"),
    Text{1, 254}, Optional,
    "",           "orders.apps.local"};
inline constexpr Field matcherFields[] = {
    silent({"exact", QT_TRANSLATE_NOOP("schema", "Subject Alternative Names"), List{&subjectAlternativeName},
            Required,
            QT_TRANSLATE_NOOP(
                "schema", "The peer's certificate must carry one of these: a full domain name or a URI.")}),
};
inline constexpr Shape subjectAlternativeNameMatchers{"SubjectAlternativeNameMatchers", matcherFields};
inline constexpr Field subjectAlternativeNamesFields[] = {
    silent(
        {"match", QT_TRANSLATE_NOOP("schema", "Match"), Struct{&subjectAlternativeNameMatchers}, Required}),
};
inline constexpr Shape subjectAlternativeNames{"SubjectAlternativeNames", subjectAlternativeNamesFields};
inline constexpr Field subjectAlternativeNamesField{"subjectAlternativeNames",
                                                    QT_TRANSLATE_NOOP("schema", "Subject Alternative Names"),
                                                    Struct{&subjectAlternativeNames}, Optional, ""};

// ---- client policy
inline constexpr Field policyPort{"",   QT_TRANSLATE_NOOP("schema", "Port"), Integer{1, 65535}, Optional, "",
                                  "443"};
inline constexpr Field enforceTls{
    "enforce",
    QT_TRANSLATE_NOOP("schema", "Enforce TLS"),
    Boolean{QT_TRANSLATE_NOOP("schema", "Yes, only connect with TLS"),
            QT_TRANSLATE_NOOP("schema", "No, use TLS only where the server has it")},
    Optional,
    QT_TRANSLATE_NOOP("schema", "Whether every connection to a backend must use TLS."),
    QT_TRANSLATE_NOOP("schema", "Yes (default)")};
inline constexpr Field policyPorts{
    "ports", QT_TRANSLATE_NOOP("schema", "Ports"), List{&policyPort}, Optional,
    QT_TRANSLATE_NOOP("schema", "Server ports this policy is for. None: every port.")};
constexpr Field clientValidation(const Shape& shape)
{
    return {"validation", QT_TRANSLATE_NOOP("schema", "Validation"), Struct{&shape}, Required, ""};
}
constexpr Field clientCertificate(const Shape& shape)
{
    return {"certificate", QT_TRANSLATE_NOOP("schema", "Client certificate"), Union{&shape}, Optional,
            QT_TRANSLATE_NOOP("schema", "Shown to servers that ask for one (mutual TLS).")};
}
constexpr Field policyTls(const Shape& shape)
{
    return silent({"tls", QT_TRANSLATE_NOOP("schema", "TLS"), Struct{&shape}, Optional, ""});
}

// ---- listener
inline constexpr Word tlsModes[] = {
    {"STRICT", QT_TRANSLATE_NOOP("schema", "Strict: TLS only")},
    {"PERMISSIVE", QT_TRANSLATE_NOOP("schema", "Permissive: TLS and plain text")},
    {"DISABLED", QT_TRANSLATE_NOOP("schema", "Disabled: plain text only")},
};
inline constexpr Field tlsMode{"mode", QT_TRANSLATE_NOOP("schema", "Mode"), Enum{tlsModes}, Required,
                               QT_TRANSLATE_NOOP("schema", "What clients may use to reach this listener.")};
constexpr Field listenerCertificate(const Shape& shape)
{
    return {"certificate", QT_TRANSLATE_NOOP("schema", "Certificate method"), Union{&shape}, Required,
            QT_TRANSLATE_NOOP(
                "schema",
                "Where the listener's own certificate comes from. Required in every mode, even Disabled.")};
}
constexpr Field listenerTrustField(const Shape& shape)
{
    return {"trust", QT_TRANSLATE_NOOP("schema", "Client certificates from"), Union{&shape}, Required,
            QT_TRANSLATE_NOOP("schema", "Whose client certificates are trusted.")};
}
constexpr Field listenerValidation(const Shape& shape)
{
    return {"validation", QT_TRANSLATE_NOOP("schema", "Require client certificates"), Struct{&shape},
            Optional,
            QT_TRANSLATE_NOOP("schema", "Mutual TLS: clients must show a certificate that is trusted here.")};
}

} // namespace meshwright::schema
