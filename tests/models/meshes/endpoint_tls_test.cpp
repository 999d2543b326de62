// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "folder.h"
#include "tests/support/certificate.h"
#include "tests/support/endpoint_process.h"

#include <gmock/gmock.h>

// Certificates are verified, always: by the system's authorities or by those of a file.
namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

std::string codeWith(const EndpointProcess& endpoint, const QString& caFile)
{
    EndpointSettings settings = endpoint.settings();
    settings.way.caFile = caFile.toStdString();
    settings.limits.connect = std::chrono::seconds(20); // a loaded machine takes its time with TLS
    return codeOf(EndpointProcess::meshes(settings)->listMeshes());
}

} // namespace

TEST(EndpointTls, OnlyACertificateOfAKnownAuthorityIsTaken)
{
    const TestCertificate certificate(u"IP:127.0.0.1"_s);
    if (!certificate.isMade())
        GTEST_SKIP() << "no openssl to make a certificate with";
    const EndpointProcess endpoint({u"--tls"_s, certificate.certificate(), certificate.key()});
    if (!endpoint.isRunning())
        GTEST_SKIP() << "no Python with botocore for the test endpoint";
    EXPECT_EQ(codeWith(endpoint, {}), code::notTrusted);
    EXPECT_EQ(codeWith(endpoint, certificate.certificate()), "ok");
    EXPECT_EQ(codeWith(endpoint, certificate.inFolder(u"missing.pem"_s)), code::notTrusted);
}

TEST(EndpointTls, TheCertificateHasToBeForTheHost)
{
    const TestCertificate certificate(u"DNS:elsewhere.example"_s);
    if (!certificate.isMade())
        GTEST_SKIP() << "no openssl to make a certificate with";
    const EndpointProcess endpoint({u"--tls"_s, certificate.certificate(), certificate.key()});
    if (!endpoint.isRunning())
        GTEST_SKIP() << "no Python with botocore for the test endpoint";
    EXPECT_EQ(codeWith(endpoint, certificate.certificate()), code::notTrusted);
}

} // namespace meshwright
