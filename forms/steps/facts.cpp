// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/steps/facts.h"

#include "models/json/json.h"
#include "models/json/plain_text.h"
#include "models/schema/field.h"
#include "models/text/tr.h"

#include <QCoreApplication>
#include <QStringList>

namespace meshwright::steps {

using namespace Qt::StringLiterals;

namespace {

/// One row of the guide's step 7: what a preference does to each of the four.
struct Effects
{
    const char* preference; ///< as in the API, "" for the default
    const char* resolver;
    const char* cloudMap;
    const char* endpoint;
    const char* binding;
};

#define TR(text) QT_TRANSLATE_NOOP("Meshwright", text)
constexpr const char* prefers6 = TR("Looks for IPv6 first, then IPv4");
constexpr const char* prefers4 = TR("Looks for IPv4 first, then IPv6");
constexpr const char* takes4First = TR("The IPv4 address if there is one, else the IPv6 address");
constexpr const char* bindsAll = TR("All IPv4 and IPv6 addresses");
constexpr Effects effects[] = {
    {"", prefers6, takes4First, TR("IPv4"), TR("All IPv4 addresses")},
    {"IPv6_PREFERRED", prefers6, TR("The IPv6 address if there is one, else the IPv4 address"), TR("IPv6"),
     bindsAll},
    {"IPv4_PREFERRED", prefers4, takes4First, TR("IPv4"), bindsAll},
    {"IPv6_ONLY", TR("Looks for IPv6 only"),
     TR("Only the IPv6 address; with IPv4 alone, nothing is returned"), TR("IPv6"), bindsAll},
    {"IPv4_ONLY", TR("Looks for IPv4 only"),
     TR("Only the IPv4 address; with IPv6 alone, nothing is returned"), TR("IPv4"), bindsAll},
};

std::string_view chosenPreference(const json& document)
{
    const json* discovery = path(document, {"spec", "serviceDiscovery"});
    for (const char* method : {"dns", "awsCloudMap"})
        if (const auto chosen = text(member(member(discovery, method), "ipPreference")))
            return *chosen;
    return {};
}

QString row(const char* what, const char* effect)
{
    return u"<tr><th align='left'>%1&nbsp;&nbsp;</th><td>%2</td></tr>"_s.arg(tr(what).toHtmlEscaped(),
                                                                             tr(effect).toHtmlEscaped());
}

} // namespace

QString listenerSummary(const json& listener)
{
    static constexpr std::pair<const char*, const char*> parts[] = {
        {"connectionPool", TR("connection pool")},
        {"outlierDetection", TR("outlier detection")},
        {"healthCheck", TR("health check")},
        {"tls", TR("TLS")},
        {"timeout", TR("timeouts")},
    };
    const json* mapping = member(listener, "portMapping");
    const QString protocol = plainText(member(mapping, "protocol"));
    const QString port = plainText(member(mapping, "port"));
    QStringList out{(protocol.isEmpty() ? tr("no protocol") : protocol) + u' ' +
                    (port.isEmpty() ? tr("no port") : port)};
    for (const auto& [key, name] : parts)
        if (member(listener, key))
            out.append(tr(name));
    return out.join(u", "_s);
}

QString backendSummary(const json& backend)
{
    const json* service = member(backend, "virtualService");
    const QString name = plainText(member(service, "virtualServiceName"));
    const QString out = name.isEmpty() ? tr("no name yet") : name;
    return member(service, "clientPolicy") ? out + u", "_s + tr("own TLS settings") : out;
}

QString certificateName(const json& document)
{
    const json* discovery = path(document, {"spec", "serviceDiscovery"});
    if (QString host = plainText(member(member(discovery, "dns"), "hostname")); !host.isEmpty())
        return host;
    const json* cloudMap = member(discovery, "awsCloudMap");
    const QString service = plainText(member(cloudMap, "serviceName"));
    const QString space = plainText(member(cloudMap, "namespaceName"));
    return service.isEmpty() || space.isEmpty() ? QString() : service + u'.' + space;
}

QString requiredCertificateName(const json& document, const Pointer&)
{
    const QString name = certificateName(document);
    return name.isEmpty()
               ? QString()
               : tr("The certificate must carry the name <b>%1</b> (or a wildcard for it), or clients "
                    "refuse the connection.")
                     .arg(name.toHtmlEscaped());
}

QString certificateNameFact(const json& document, const Pointer&)
{
    const QString name = certificateName(document);
    return name.isEmpty() ? QString()
                          : tr("With TLS, the certificate of this node must carry the name <b>%1</b>.")
                                .arg(name.toHtmlEscaped());
}

QString resourceArnFact(const json& document, const Pointer&)
{
    const auto part = [](const QString& known, const char* unknown) {
        return known.isEmpty() ? tr(unknown) : known;
    };
    const QString arn = u"arn:aws:appmesh:%1:%2:mesh/%3/virtualNode/%4"_s.arg(
        tr("<Region>"), part(plainText(member(document, "meshOwner")), TR("<account>")),
        part(plainText(member(document, "meshName")), TR("<mesh>")),
        part(plainText(member(document, "virtualNodeName")), TR("<name>")));
    return tr("APPMESH_RESOURCE_ARN of its Envoys will be<br><code>%1</code>").arg(arn.toHtmlEscaped());
}

QString ipEffects(const json& document, const Pointer&)
{
    const std::string_view chosen = chosenPreference(document);
    const auto* found = std::ranges::find_if(
        effects, [&](const Effects& candidate) { return candidate.preference == chosen; });
    if (found == std::end(effects))
        return {};
    const schema::Field* field = schema::fieldAt(Pointer("/spec/serviceDiscovery/dns/ipPreference"));
    QString name = tr("Default");
    for (const schema::Word& word : std::get<schema::Enum>(field->kind).words)
        if (word.value == chosen)
            name = schema::translated(word.label);
    return u"<b>%1</b><table>"_s.arg(name.toHtmlEscaped()) +
           row(TR("DNS resolver of Envoy"), found->resolver) +
           row(TR("Address taken from AWS Cloud Map"), found->cloudMap) +
           row(TR("Endpoint of the local application"), found->endpoint) +
           row(TR("Listeners bind to"), found->binding) + u"</table>"_s;
}

#undef TR

} // namespace meshwright::steps
