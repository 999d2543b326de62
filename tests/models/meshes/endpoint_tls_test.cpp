// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "folder.h"
#include "tests/support/endpoint_process.h"

#include <gmock/gmock.h>

// Certificates are verified, always: by the system's authorities or by those of a file.
namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

class EndpointTls : public testing::Test
{
protected:
    /// A self-signed certificate for @p host; false where there is no openssl.
    bool makeCertificate(const QString& host) const
    {
        QProcess openssl;
        openssl.start(u"openssl"_s,
                      {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s,
                       u"-subj"_s, u"/CN=test"_s, u"-addext"_s, u"subjectAltName="_s + host, u"-keyout"_s,
                       key(), u"-out"_s, certificate()});
        return openssl.waitForFinished(20'000) && openssl.exitCode() == 0;
    }
    QString key() const { return m_folder.filePath(u"key.pem"_s); }
    QString certificate() const { return m_folder.filePath(u"certificate.pem"_s); }

    std::string codeWith(const EndpointProcess& endpoint, const QString& caFile) const
    {
        EndpointSettings settings = endpoint.settings();
        settings.caFile = caFile.toStdString();
        return codeOf(EndpointProcess::meshes(settings)->listMeshes());
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(EndpointTls, OnlyACertificateOfAKnownAuthorityIsTaken)
{
    if (!makeCertificate(u"IP:127.0.0.1"_s))
        GTEST_SKIP() << "no openssl to make a certificate with";
    const EndpointProcess endpoint({u"--tls"_s, certificate(), key()});
    if (!endpoint.isRunning())
        GTEST_SKIP() << "no Python with botocore for the test endpoint";
    EXPECT_EQ(codeWith(endpoint, {}), code::notTrusted);
    EXPECT_EQ(codeWith(endpoint, certificate()), "ok");
    EXPECT_EQ(codeWith(endpoint, m_folder.filePath(u"missing.pem"_s)), code::notTrusted);
}

TEST_F(EndpointTls, TheCertificateHasToBeForTheHost)
{
    if (!makeCertificate(u"DNS:elsewhere.example"_s))
        GTEST_SKIP() << "no openssl to make a certificate with";
    const EndpointProcess endpoint({u"--tls"_s, certificate(), key()});
    if (!endpoint.isRunning())
        GTEST_SKIP() << "no Python with botocore for the test endpoint";
    EXPECT_EQ(codeWith(endpoint, certificate()), code::notTrusted);
}

} // namespace meshwright
