// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace meshwright {

/// A self-signed certificate for @p host ("DNS:mesh.example", "IP:127.0.0.1"), made by openssl.
class TestCertificate
{
public:
    explicit TestCertificate(const QString& host)
    {
        using namespace Qt::StringLiterals;
        QProcess openssl;
        openssl.start(u"openssl"_s,
                      {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s,
                       u"-subj"_s, u"/CN=test"_s, u"-addext"_s, u"subjectAltName="_s + host, u"-keyout"_s,
                       key(), u"-out"_s, certificate()});
        m_isMade = openssl.waitForFinished(20'000) && openssl.exitCode() == 0;
    }

    /// False where there is no openssl.
    bool isMade() const { return m_isMade; }
    QString key() const { return m_folder.filePath(QStringLiteral("key.pem")); }
    QString certificate() const { return m_folder.filePath(QStringLiteral("certificate.pem")); }
    QString inFolder(const QString& name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    bool m_isMade = false;
};

} // namespace meshwright
