// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/steps/decided.h"

#include "forms/steps/facts.h"
#include "forms/steps/root.h"
#include "models/json/json.h"
#include "models/schema/field.h"
#include "models/text/shown_name.h"
#include "models/text/texts.h"
#include "models/words/node_words.h"
#include "models/words/value_words.h"

#include <QStringList>

namespace meshwright::steps {

namespace {

QString valueAt(const json& document, const char* place)
{
    const Pointer at{std::string(place)};
    const json* value = find(document, at);
    return value && !value->is_structured() ? valueWords(*value, fieldAt(at)) : QString();
}

QString firstAt(const json& document, std::initializer_list<const char*> places)
{
    for (const char* place : places)
        if (const QString words = valueAt(document, place); !words.isEmpty())
            return words;
    return {};
}

QString listeners(const json& document)
{
    QStringList out;
    const json* list = find(document, Pointer("/spec/listeners"));
    for (const json& listener : list && list->is_array() ? *list : json::array())
        out.append(listenerTitle(listener));
    return shortList(out);
}

QString clientPolicy(const json& document)
{
    if (!find(document, Pointer("/spec/backendDefaults/clientPolicy/tls")))
        return {};
    const json* enforce = find(document, Pointer("/spec/backendDefaults/clientPolicy/tls/enforce"));
    return enforce && *enforce == json(false) ? Texts::tr("TLS not enforced") : Texts::tr("TLS enforced");
}

} // namespace

QString decided(StepId id, const json& document)
{
    const json* spec = find(document, Pointer("/spec"));
    QString out;
    if (id == StepId::Mesh)
        out = valueAt(document, "/meshName");
    else if (id == StepId::Name)
        out = valueAt(document, "/virtualNodeName");
    else if (id == StepId::ServiceDiscovery && find(document, Pointer("/spec/serviceDiscovery")))
        out = discoveryWords(*spec);
    else if (id == StepId::IpPreference)
        out = firstAt(document, {"/spec/serviceDiscovery/dns/ipPreference",
                                 "/spec/serviceDiscovery/awsCloudMap/ipPreference"});
    else if (id == StepId::ClientPolicyDefaults)
        out = clientPolicy(document);
    else if (id == StepId::Backends && spec)
        out = shortList(backendWords(*spec));
    else if (id == StepId::Logging)
        out = valueAt(document, "/spec/logging/accessLog/file/path");
    else if (id == StepId::Listeners)
        out = listeners(document);
    return shownName(out);
}

} // namespace meshwright::steps
