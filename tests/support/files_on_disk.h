// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <string>

namespace meshwright {

/// A folder for files of a test.
class FilesOnDisk : public testing::Test
{
protected:
    /// Writes @p text into the file @p name, making folders on the way; its path.
    QString write(const char* name, const std::string& text) const
    {
        const QString path = at(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.data(), static_cast<qint64>(text.size()));
        return path;
    }

    QString at(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    QString folder() const { return m_folder.path(); }

    /// @p path from the folder on.
    std::string below(const QString& path) const
    {
        return (path.startsWith(folder() + u'/') ? path.mid(folder().size() + 1) : path).toStdString();
    }
    /// @p text with what stands in it of the folder taken out.
    std::string withoutFolder(QString text) const { return text.remove(folder() + u'/').toStdString(); }

    /// Runs @p script of Python in the folder, with zipfile, tarfile and io.
    void python(const std::string& script) const
    {
        QProcess program;
        program.setWorkingDirectory(folder());
        program.start(
            QStringLiteral("python3"),
            {QStringLiteral("-c"), QString::fromStdString("import io, tarfile, zipfile\n" + script)});
        ASSERT_TRUE(program.waitForFinished());
        ASSERT_EQ(program.exitCode(), 0) << program.readAllStandardError().toStdString();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace meshwright
