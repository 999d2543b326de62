// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/steps/part_words.h"

#include "forms/steps/root.h"
#include "models/json/json.h"
#include "models/json/plain_text.h"
#include "models/schema/field.h"
#include "models/text/shown_name.h"
#include "models/text/texts.h"

#include <QStringList>

#include <string_view>
#include <variant>

namespace meshwright::steps {

using namespace Qt::StringLiterals;

namespace {

/// The value of @p key as text; empty for what is no plain value.
QString plainMember(const json& object, std::string_view key)
{
    const json* value = member(object, key);
    return value && !value->is_structured() ? shownName(plainText(value)) : QString();
}

/// The word that the form has for the value of @p key in the part @p part of a listener.
QString wordMember(const json& object, const char* part, std::string_view key)
{
    QString value = plainMember(object, key);
    const schema::Field* field = fieldAt(Pointer("/spec/listeners/0") / part / key);
    if (const auto* words = field ? std::get_if<schema::Enum>(&field->kind) : nullptr)
        for (const schema::Word& word : words->words)
            if (value == QString::fromUtf8(word.value))
                return schema::translated(word.label);
    return value;
}

/// "5 s", "1500 ms"; empty for no number.
QString timeOf(const json* milliseconds)
{
    const auto number = integer(milliseconds);
    if (!number)
        return {};
    return *number % 1000 == 0 && *number != 0 ? Texts::tr("%1 s", "seconds").arg(*number / 1000)
                                               : Texts::tr("%1 ms", "milliseconds").arg(*number);
}

/// The same of a duration of the API.
QString durationOf(const json* duration)
{
    const auto value = integer(member(duration, "value"));
    if (!value)
        return {};
    return text(member(duration, "unit")) == "ms" ? Texts::tr("%1 ms", "milliseconds").arg(*value)
                                                  : Texts::tr("%1 s", "seconds").arg(*value);
}

/// What a union has below its member; an empty object when it has none.
const json& memberOf(const json& choice)
{
    static const json nothing = json::object();
    return choice.is_object() && !choice.empty() ? choice.begin().value() : nothing;
}

/// The parts that say something, one after the other.
QString listed(QStringList parts)
{
    parts.removeAll(QString());
    return parts.isEmpty() ? Texts::tr("Nothing is set") : parts.join(u", "_s);
}

QString ifAny(const char* words, const QString& value)
{
    return value.isEmpty() ? QString() : Texts::tr(words).arg(value);
}

} // namespace

QString connectionPoolWords(const json& pool)
{
    const json& limits = memberOf(pool);
    return listed(
        {ifAny(QT_TRANSLATE_NOOP("Meshwright", "connections %1"), plainMember(limits, "maxConnections")),
         ifAny(QT_TRANSLATE_NOOP("Meshwright", "pending requests %1"),
               plainMember(limits, "maxPendingRequests")),
         ifAny(QT_TRANSLATE_NOOP("Meshwright", "requests %1"), plainMember(limits, "maxRequests"))});
}

QString outlierWords(const json& detection)
{
    return listed(
        {ifAny(QT_TRANSLATE_NOOP("Meshwright", "server errors %1"),
               plainMember(detection, "maxServerErrors")),
         ifAny(QT_TRANSLATE_NOOP("Meshwright", "within %1"), durationOf(member(detection, "interval"))),
         ifAny(QT_TRANSLATE_NOOP("Meshwright", "ejected for %1"),
               durationOf(member(detection, "baseEjectionDuration")))});
}

QString healthCheckWords(const json& check)
{
    const QString protocol = wordMember(check, "healthCheck", "protocol");
    const QString path = plainMember(check, "path");
    const QString every = timeOf(member(check, "intervalMillis"));
    if (protocol.isEmpty() || every.isEmpty())
        return listed({protocol, path, ifAny(QT_TRANSLATE_NOOP("Meshwright", "every %1"), every)});
    return path.isEmpty() ? Texts::tr("%1 every %2", "a health check").arg(protocol, every)
                          : Texts::tr("%1 %2 every %3", "a health check").arg(protocol, path, every);
}

QString tlsWords(const json& tls)
{
    return listed({wordMember(tls, "tls", "mode"),
                   member(tls, "validation") ? Texts::tr("client certificates required") : QString()});
}

QString timeoutWords(const json& timeout)
{
    const json& limits = memberOf(timeout);
    return listed(
        {ifAny(QT_TRANSLATE_NOOP("Meshwright", "request %1"), durationOf(member(limits, "perRequest"))),
         ifAny(QT_TRANSLATE_NOOP("Meshwright", "idle %1"), durationOf(member(limits, "idle")))});
}

} // namespace meshwright::steps
