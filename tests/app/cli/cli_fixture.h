// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <string>

namespace meshwright {

/// How a run of meshwright-cli ended.
struct Ran
{
    int exit = -1;
    std::string output;
    std::string errors;
};

/// A folder of files, and the built program run in it.
class Cli : public testing::Test
{
protected:
    /// Writes @p text into @p name, making folders on the way.
    void write(const char* name, const std::string& text) const
    {
        const QString path = m_folder.filePath(QString::fromUtf8(name));
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.data(), static_cast<qint64>(text.size()));
    }

    std::string content(const char* name) const
    {
        QFile file(m_folder.filePath(QString::fromUtf8(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : "(no such file)";
    }

    QString folder() const { return m_folder.path(); }

    Ran run(const QStringList& arguments, const std::string& input = {}) const
    {
        QProcess program;
        program.setWorkingDirectory(m_folder.path());
        program.start(QStringLiteral(MESHWRIGHT_CLI), arguments);
        program.write(input.data(), static_cast<qint64>(input.size()));
        program.closeWriteChannel();
        return ended(program);
    }

    /// Runs @p script in a shell, where $CLI is the program.
    Ran shell(const char* script) const
    {
        QProcess program;
        program.setWorkingDirectory(m_folder.path());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("CLI"), QStringLiteral(MESHWRIGHT_CLI));
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral("bash"), {QStringLiteral("-c"), QString::fromUtf8(script)});
        program.closeWriteChannel();
        return ended(program);
    }

private:
    static Ran ended(QProcess& program)
    {
        if (!program.waitForFinished(60000) || program.exitStatus() != QProcess::NormalExit)
            return {};
        return {program.exitCode(), program.readAllStandardOutput().toStdString(),
                program.readAllStandardError().toStdString()};
    }

    QTemporaryDir m_folder;
};

/// A node about which there is nothing to say.
inline constexpr char fineNode[] = R"({
  "meshName": "shop",
  "virtualNodeName": "orders",
  "spec": {
    "serviceDiscovery": {"dns": {"hostname": "orders.apps.local"}},
    "listeners": [{"portMapping": {"port": 8080, "protocol": "http"},
      "healthCheck": {"protocol": "http", "path": "/ping", "healthyThreshold": 2, "unhealthyThreshold": 2,
                      "intervalMillis": 5000, "timeoutMillis": 2000}}]
  }
}
)";

/// A node with one error, in line 2.
inline constexpr char faultyNode[] = "{\"meshName\": \"shop\", \"virtualNodeName\": \"orders\",\n"
                                     " \"spec\": {\"backends\": 5}}\n";
/// What is said of it, behind the path.
inline constexpr char faultyLine[] = ":2:23: error: This must be a list […], not 5. [type]\n";

/// @p node with a name of its own: two of one name are worth a word.
inline std::string called(const char* node, int number)
{
    std::string out(node);
    const std::string name = "\"orders\"";
    return out.replace(out.find(name), name.size(), "\"orders-" + std::to_string(number) + '"');
}

} // namespace meshwright
