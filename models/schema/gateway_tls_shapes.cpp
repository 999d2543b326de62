// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/schema/shapes.h"
#include "models/schema/tls_fields.h"

// App Mesh API 2019-01-25, CreateVirtualGateway: client policies and the TLS settings of listeners.
namespace meshwright::schema {

namespace {

constexpr Shape gatewayFileCertificate{"VirtualGatewayListenerTlsFileCertificate", fileCertificateFields};
constexpr Shape gatewaySdsCertificate{"VirtualGatewayListenerTlsSdsCertificate", sdsCertificateFields};
constexpr Field gatewayAcmCertificateFields[] = {
    acmCertificateArn(QT_TRANSLATE_NOOP(
        "schema", "The ARN of a certificate in AWS Certificate Manager, same Region and account as the "
                  "gateway.")),
};
constexpr Shape gatewayAcmCertificate{"VirtualGatewayListenerTlsAcmCertificate", gatewayAcmCertificateFields};

constexpr Shape gatewayFileTrust{"VirtualGatewayTlsValidationContextFileTrust", fileTrustFields};
constexpr Shape gatewaySdsTrust{"VirtualGatewayTlsValidationContextSdsTrust", sdsTrustFields};
constexpr Field gatewayAcmTrustFields[] = {
    authorityArns(QT_TRANSLATE_NOOP(
        "schema", "The ARNs of 1 to 3 root certificate authorities of AWS Private CA, in the gateway's "
                  "Region.")),
};
constexpr Shape gatewayAcmTrust{"VirtualGatewayTlsValidationContextAcmTrust", gatewayAcmTrustFields};

// ---- client policy: this gateway as the client of the services behind it
constexpr Field gatewayClientCertificateFields[] = {fromSds(gatewaySdsCertificate),
                                                    fromFile(gatewayFileCertificate)};
constexpr Shape gatewayClientCertificate{"VirtualGatewayClientTlsCertificate",
                                         gatewayClientCertificateFields};
constexpr Field gatewayClientTrustFields[] = {fromAuthority(gatewayAcmTrust), fromSds(gatewaySdsTrust),
                                              fromFile(gatewayFileTrust)};
constexpr Shape gatewayClientTrust{"VirtualGatewayTlsValidationContextTrust", gatewayClientTrustFields};
constexpr Field gatewayClientValidationFields[] = {
    {"trust", QT_TRANSLATE_NOOP("schema", "Validation method"), Union{&gatewayClientTrust}, Required,
     QT_TRANSLATE_NOOP("schema", "Whose certificates this gateway trusts when it connects.")},
    subjectAlternativeNamesField,
};
constexpr Shape gatewayClientValidation{"VirtualGatewayTlsValidationContext", gatewayClientValidationFields};
constexpr Field gatewayClientTlsFields[] = {enforceTls, policyPorts,
                                            clientValidation(gatewayClientValidation),
                                            clientCertificate(gatewayClientCertificate)};
constexpr Shape gatewayClientTls{"VirtualGatewayClientPolicyTls", gatewayClientTlsFields};
constexpr Field gatewayClientPolicyFields[] = {policyTls(gatewayClientTls)};

// ---- listener: this gateway as the server
constexpr Field gatewayListenerCertificateFields[] = {
    fromAcm(gatewayAcmCertificate), fromSds(gatewaySdsCertificate), fromFile(gatewayFileCertificate)};
constexpr Shape gatewayListenerCertificate{"VirtualGatewayListenerTlsCertificate",
                                           gatewayListenerCertificateFields};
constexpr Field gatewayListenerTrustFields[] = {fromSds(gatewaySdsTrust), fromFile(gatewayFileTrust)};
constexpr Shape gatewayListenerTrust{"VirtualGatewayListenerTlsValidationContextTrust",
                                     gatewayListenerTrustFields};
constexpr Field gatewayListenerValidationFields[] = {listenerTrustField(gatewayListenerTrust),
                                                     subjectAlternativeNamesField};
constexpr Shape gatewayListenerValidation{"VirtualGatewayListenerTlsValidationContext",
                                          gatewayListenerValidationFields};
constexpr Field gatewayListenerTlsFields[] = {tlsMode, listenerCertificate(gatewayListenerCertificate),
                                              listenerValidation(gatewayListenerValidation)};

} // namespace

constexpr Shape gatewayClientPolicy{"VirtualGatewayClientPolicy", gatewayClientPolicyFields};
constexpr Shape gatewayListenerTls{"VirtualGatewayListenerTls", gatewayListenerTlsFields};

} // namespace meshwright::schema
