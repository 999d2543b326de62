// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/credentials/process_keys.h"

#include "models/formats/parse.h"
#include "models/json/json.h"
#include "models/meshes/credentials/key_process.h"
#include "models/meshes/credentials/shell_words.h"
#include "models/text/foreign_text.h"
#include "models/text/texts.h"

#include <QRegularExpression>

#include <optional>
#include <string>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

Failure failure(const QString& program, const QString& what)
{
    return {code::noKeys,
            Texts::tr("The program of the profile (credential_process), %1, %2. Try it in a terminal.")
                .arg(program, what),
            {}};
}

/// @p line without what looks like a key, and no longer than is shown: masked while it is whole, as what is
/// left of a key that was cut looks like none.
QString maskedLine(const QString& line)
{
    static const QRegularExpression key(u"(?:AKIA|ASIA)[A-Z0-9]{8,}|[A-Za-z0-9/+]{40,}=*"_s);
    constexpr qsizetype longest = 300;
    return cleanedMessage(cleanedMessage(line, line.size()).replace(key, u"…"_s), longest);
}

/// What @p errors, printed by a program that failed, begin with. What looks like a key is left out: a program
/// may well print its environment.
QString firstLines(const QByteArray& errors)
{
    constexpr int most = 3;
    QStringList lines;
    for (const QString& line : QString::fromUtf8(errors).split(QRegularExpression(u"[\r\n]+"_s)))
        if (const QString words = maskedLine(line); !words.isEmpty() && lines.size() < most)
            lines.append(words);
    return lines.join(u" / "_s);
}

/// Why @p process gives no keys; empty when it may.
QString faultOf(KeyProcess::End end, const KeyProcess& process)
{
    switch (end) {
    case KeyProcess::End::NotStarted:
        return Texts::tr("cannot be started");
    case KeyProcess::End::TooMuch:
        return Texts::tr("prints more than keys");
    case KeyProcess::End::TooLong:
        return Texts::tr("does not end");
    default:
        break;
    }
    if (process.hasCrashed())
        return Texts::tr("crashed");
    return process.exitCode() == 0 ? QString()
                                   : Texts::tr("ended with the exit code %1").arg(process.exitCode());
}

} // namespace

Outcome<AwsCredentials> readProcessKeys(std::string_view output, const QString& program)
{
    const Parsed parsed = parse(output);
    if (!parsed.value || !parsed.value->is_object())
        return failure(program, Texts::tr("does not print JSON"));
    const json& value = *parsed.value;
    if (integer(member(value, "Version")) != 1)
        return failure(program, Texts::tr("does not print keys of Version 1"));
    AwsCredentials keys{memberText(value, "AccessKeyId"),
                        memberText(value, "SecretAccessKey"),
                        memberText(value, "SessionToken"),
                        {}};
    if (keys.accessKeyId.empty() || keys.secretAccessKey.empty())
        return failure(program, Texts::tr("prints no AccessKeyId and SecretAccessKey"));
    if (const std::string end = memberText(value, "Expiration"); !end.empty()) {
        keys.expiration = QDateTime::fromString(QString::fromStdString(end), Qt::ISODateWithMs);
        if (!keys.expiration.isValid())
            return failure(program, Texts::tr("prints an Expiration that is no time"));
        if (keys.expiration <= QDateTime::currentDateTimeUtc())
            return failure(program, Texts::tr("prints keys that have expired; sign in again"));
    }
    return keys;
}

Outcome<AwsCredentials> keysFromProcess(const QString& command, const std::stop_token& stop,
                                        std::chrono::milliseconds patience)
{
    std::optional<QStringList> words = shellWords(command);
    if (!words || words->isEmpty())
        return failure(Texts::tr("(none)"),
                       words ? Texts::tr("is not named") : Texts::tr("has a quote that is not closed"));
    const QString program = words->takeFirst();
    KeyProcess process;
    const KeyProcess::End end = process.run(program, *words, stop, patience);
    if (end == KeyProcess::End::Stopped)
        return stopped();
    const QString fault = faultOf(end, process);
    if (const QString said = firstLines(process.errors()); !fault.isEmpty() && !said.isEmpty())
        return failure(program, Texts::tr("%1 and says “%2”").arg(fault, said));
    if (!fault.isEmpty())
        return failure(program, fault);
    const QByteArray& output = process.output();
    return readProcessKeys({output.constData(), static_cast<std::size_t>(output.size())}, program);
}

} // namespace meshwright
