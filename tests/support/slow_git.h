// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <gtest/gtest.h>

#include <QFile>
#include <QStandardPaths>
#include <QString>
#include <QTemporaryDir>

namespace meshwright {

/// As long as it lives, git never answers where @p words stand in what it is asked, as on a disk that hangs.
class SlowGit
{
public:
    explicit SlowGit(const QString& words) : m_before(qgetenv("PATH"))
    {
        const QString real = QStandardPaths::findExecutable(QStringLiteral("git"));
        QFile program(m_folder.filePath(QStringLiteral("git")));
        EXPECT_TRUE(program.open(QIODevice::WriteOnly));
        program.write(QStringLiteral("#!/bin/sh\ncase \"$*\" in *%1*) touch '%2'; exec sleep 600;; esac\n"
                                     "exec '%3' \"$@\"\n")
                          .arg(words, asked(), real)
                          .toUtf8());
        program.close();
        EXPECT_TRUE(program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        qputenv("PATH", QFile::encodeName(m_folder.path()) + ':' + m_before);
    }
    ~SlowGit() { qputenv("PATH", m_before); }
    SlowGit(const SlowGit&) = delete;
    SlowGit& operator=(const SlowGit&) = delete;

    /// Whether it has been asked what it does not answer. Any thread may want to know.
    bool isAsked() const { return QFile::exists(asked()); }

private:
    QString asked() const { return m_folder.filePath(QStringLiteral("asked")); }

    QTemporaryDir m_folder;
    QByteArray m_before;
};

} // namespace meshwright
