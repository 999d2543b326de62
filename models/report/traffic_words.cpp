// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/report/traffic_words.h"

#include "models/json/json.h"
#include "models/json/plain_text.h"
#include "models/json/unknown.h"
#include "models/schema/field.h"
#include "models/schema/inputs.h"
#include "models/text/texts.h"
#include "models/words/node_words.h"
#include "models/words/value_words.h"

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

bool runsEnvoy(Kind kind)
{
    return kind == Kind::VirtualNode || kind == Kind::VirtualGateway;
}

/// The spec of @p input; an empty value where there is none.
const json& trafficSpec(const json& input)
{
    static const json none;
    const json* spec = member(input, "spec");
    return spec ? *spec : none;
}

/// What the API's own tables call the source of the certificate in @p tls.
QString certificateWords(Kind kind, const json& tls)
{
    const json* certificate = member(tls, "certificate");
    if (!certificate || !certificate->is_object() || certificate->empty())
        return {};
    if (isUnknown(*certificate))
        return plainText(certificate);
    const std::string& key = certificate->begin().key();
    const schema::Field* field =
        schema::fieldAt(schema::createInput(kind), Pointer("/spec/listeners/0/tls/certificate") / key);
    return field ? schema::label(*field) : QString::fromStdString(key);
}

QString listenerTlsWords(Kind kind, const json& listener)
{
    const json* tls = member(listener, "tls");
    if (!tls)
        return Texts::tr("None");
    if (isUnknown(*tls))
        return plainText(tls);
    const json* mode = member(tls, "mode");
    QStringList parts;
    if (mode)
        parts.append(valueWords(
            *mode, schema::fieldAt(schema::createInput(kind), Pointer("/spec/listeners/0/tls/mode"))));
    if (const QString certificate = certificateWords(kind, *tls); !certificate.isEmpty())
        parts.append(certificate);
    return parts.isEmpty() ? Texts::tr("incomplete") : parts.join(u", "_s);
}

/// What @p policy, a client policy or none, demands.
QString policyWords(const json* policy)
{
    const json* tls = member(policy, "tls");
    if (!tls)
        return policy && isUnknown(*policy) ? plainText(policy) : Texts::tr("None");
    if (isUnknown(*tls))
        return plainText(tls);
    const json* enforce = member(tls, "enforce");
    const QString demand = enforce && isUnknown(*enforce)    ? plainText(enforce)
                           : boolean(enforce).value_or(true) ? Texts::tr("Enforced")
                                                             : Texts::tr("Not enforced");
    QStringList ports;
    for (const json& port : items(member(tls, "ports")))
        ports.append(plainText(&port));
    return ports.isEmpty()
               ? demand
               : Texts::tr("%1 on %2", "what is demanded, on which ports").arg(demand, ports.join(u", "_s));
}

} // namespace

QString discoveryOf(Kind kind, const json& input)
{
    return kind == Kind::VirtualNode ? discoveryWords(trafficSpec(input)) : QString();
}

QStringList portsOf(Kind kind, const json& input)
{
    return runsEnvoy(kind) || kind == Kind::VirtualRouter ? listenerWords(trafficSpec(input)) : QStringList();
}

QStringList tlsInOf(Kind kind, const json& input)
{
    QStringList out;
    if (!runsEnvoy(kind))
        return out;
    const json::array_t& all = items(member(trafficSpec(input), "listeners"));
    for (const json& listener : all) {
        const QString port = plainText(path(listener, {"portMapping", "port"}));
        const QString words = listenerTlsWords(kind, listener);
        out.append(all.size() == 1 || port.isEmpty() ? words : u"%1: %2"_s.arg(port, words));
    }
    return out;
}

QStringList tlsOutOf(Kind kind, const json& input)
{
    QStringList out;
    if (!runsEnvoy(kind))
        return out;
    out.append(policyWords(path(trafficSpec(input), {"backendDefaults", "clientPolicy"})));
    for (const json& backend : items(member(trafficSpec(input), "backends"))) {
        const json* service = member(backend, "virtualService");
        const json* policy = member(service, "clientPolicy");
        if (policy)
            out.append(
                u"%1: %2"_s.arg(plainText(member(service, "virtualServiceName")), policyWords(policy)));
    }
    return out;
}

QString logOf(Kind kind, const json& input)
{
    if (!runsEnvoy(kind))
        return {};
    const QString out = plainText(path(trafficSpec(input), {"logging", "accessLog", "file", "path"}));
    return out.isEmpty() ? Texts::tr("None") : out;
}

} // namespace meshwright
