// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/credentials/process_keys.h"

#include "models/document/json.h"
#include "models/formats/parse.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QProcess>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostOutput = qint64(64) * 1024;

QString tr(const char* text)
{
    return QCoreApplication::translate("ProcessKeys", text);
}

Failure failure(const QString& program, const QString& what)
{
    return {code::noKeys,
            tr("The program of the profile (credential_process), %1, %2. Try it in a terminal.")
                .arg(program, what),
            {}};
}

/// Waits for @p process; what went wrong, empty when it ended by itself.
QString waitFor(QProcess& process, const std::stop_token& stop, QDeadlineTimer deadline, QByteArray& output)
{
    constexpr int slice = 20; // milliseconds
    while (!process.waitForFinished(slice)) {
        output += process.readAllStandardOutput();
        if (process.error() == QProcess::FailedToStart)
            return tr("cannot be started");
        if (stop.stop_requested() || process.state() == QProcess::NotRunning)
            break;
        if (output.size() > mostOutput)
            return tr("prints more than keys");
        if (deadline.hasExpired())
            return tr("does not end");
    }
    output += process.readAllStandardOutput();
    return {};
}

} // namespace

Outcome<AwsCredentials> readProcessKeys(std::string_view output, const QString& program)
{
    const Parsed parsed = parse(output);
    if (!parsed.value || !parsed.value->is_object())
        return failure(program, tr("does not print JSON"));
    const json& value = *parsed.value;
    if (integer(member(value, "Version")) != 1)
        return failure(program, tr("does not print keys of Version 1"));
    const auto textOf = [&value](const char* key) {
        return std::string(text(member(value, key)).value_or(""));
    };
    AwsCredentials keys{textOf("AccessKeyId"), textOf("SecretAccessKey"), textOf("SessionToken"), {}};
    if (keys.accessKeyId.empty() || keys.secretAccessKey.empty())
        return failure(program, tr("prints no AccessKeyId and SecretAccessKey"));
    if (const std::string end = textOf("Expiration"); !end.empty()) {
        keys.expiration = QDateTime::fromString(QString::fromStdString(end), Qt::ISODateWithMs);
        if (!keys.expiration.isValid())
            return failure(program, tr("prints an Expiration that is no time"));
        if (keys.expiration <= QDateTime::currentDateTimeUtc())
            return failure(program, tr("prints keys that have expired; sign in again"));
    }
    return keys;
}

Outcome<AwsCredentials> keysFromProcess(const QString& command, const std::stop_token& stop,
                                        std::chrono::milliseconds patience)
{
    QStringList words = QProcess::splitCommand(command);
    if (words.isEmpty())
        return failure(tr("(none)"), tr("is not named"));
    const QString program = words.takeFirst();
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, words);
    QByteArray output;
    const QString fault = waitFor(process, stop, QDeadlineTimer(patience), output);
    if (process.state() != QProcess::NotRunning) {
        process.kill();
        process.waitForFinished();
    }
    if (stop.stop_requested())
        return stopped();
    if (!fault.isEmpty())
        return failure(program, fault);
    if (process.exitStatus() != QProcess::NormalExit)
        return failure(program, tr("crashed"));
    if (process.exitCode() != 0)
        return failure(program, tr("ended with the exit code %1").arg(process.exitCode()));
    return readProcessKeys({output.constData(), static_cast<std::size_t>(output.size())}, program);
}

} // namespace meshwright
