// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/steps/facts.h"

#include "forms/steps/root.h"
#include "models/json/json.h"
#include "models/json/plain_text.h"
#include "models/json/unknown.h"
#include "models/schema/field.h"
#include "models/text/texts.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>
#include <variant>

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

constexpr const char* prefers6 = QT_TRANSLATE_NOOP("Meshwright", "Looks for IPv6 first, then IPv4");
constexpr const char* prefers4 = QT_TRANSLATE_NOOP("Meshwright", "Looks for IPv4 first, then IPv6");
constexpr const char* takes4First =
    QT_TRANSLATE_NOOP("Meshwright", "The IPv4 address if there is one, else the IPv6 address");
constexpr const char* bindsAll = QT_TRANSLATE_NOOP("Meshwright", "All IPv4 and IPv6 addresses");
constexpr Effects effects[] = {
    {"", prefers6, takes4First, QT_TRANSLATE_NOOP("Meshwright", "IPv4"),
     QT_TRANSLATE_NOOP("Meshwright", "All IPv4 addresses")},
    {"IPv6_PREFERRED", prefers6,
     QT_TRANSLATE_NOOP("Meshwright", "The IPv6 address if there is one, else the IPv4 address"),
     QT_TRANSLATE_NOOP("Meshwright", "IPv6"), bindsAll},
    {"IPv4_PREFERRED", prefers4, takes4First, QT_TRANSLATE_NOOP("Meshwright", "IPv4"), bindsAll},
    {"IPv6_ONLY", QT_TRANSLATE_NOOP("Meshwright", "Looks for IPv6 only"),
     QT_TRANSLATE_NOOP("Meshwright", "Only the IPv6 address; with IPv4 alone, nothing is returned"),
     QT_TRANSLATE_NOOP("Meshwright", "IPv6"), bindsAll},
    {"IPv4_ONLY", QT_TRANSLATE_NOOP("Meshwright", "Looks for IPv4 only"),
     QT_TRANSLATE_NOOP("Meshwright", "Only the IPv4 address; with IPv6 alone, nothing is returned"),
     QT_TRANSLATE_NOOP("Meshwright", "IPv4"), bindsAll},
};

std::string_view chosenPreference(const json& document)
{
    const json* discovery = path(document, {"spec", "serviceDiscovery"});
    for (const char* method : {"dns", "awsCloudMap"})
        if (const auto chosen = text(member(member(discovery, method), "ipPreference")))
            return *chosen;
    return {};
}

/// What the form calls @p value of the field @p at; the value itself where it has no word for it.
QString inWords(const Pointer& at, const QString& value)
{
    const schema::Field* field = fieldAt(at);
    if (const auto* words = field ? std::get_if<schema::Enum>(&field->kind) : nullptr)
        for (const schema::Word& word : words->words)
            if (value == QString::fromUtf8(word.value))
                return schema::translated(word.label);
    return value;
}

/// @p value as text, empty for what is no plain value.
QString plainLeaf(const json* value)
{
    return value && value->is_structured() && !isUnknown(*value) ? QString() : plainText(value);
}

QString row(const char* what, const char* effect)
{
    return u"<tr><th align='left' style='padding-top:4px'>%1&nbsp;&nbsp;</th><td style='padding-top:4px'>%2</td></tr>"_s
        .arg(Texts::tr(what).toHtmlEscaped(), Texts::tr(effect).toHtmlEscaped());
}

} // namespace

QStringList listenerColumns(const json& listener)
{
    static constexpr std::pair<const char*, const char*> parts[] = {
        {"connectionPool", QT_TRANSLATE_NOOP("Meshwright", "pool")},
        {"outlierDetection", QT_TRANSLATE_NOOP("Meshwright", "outliers")},
        {"healthCheck", QT_TRANSLATE_NOOP("Meshwright", "health check")},
        {"tls", QT_TRANSLATE_NOOP("Meshwright", "TLS")},
        {"timeout", QT_TRANSLATE_NOOP("Meshwright", "timeouts")},
    };
    const json* mapping = member(listener, "portMapping");
    const QString protocol =
        inWords(Pointer("/spec/listeners/0/portMapping/protocol"), plainText(member(mapping, "protocol")));
    const QString port = plainText(member(mapping, "port"));
    QStringList on;
    for (const auto& [key, name] : parts)
        if (member(listener, key))
            on.append(Texts::tr(name));
    return {port.isEmpty() ? Texts::tr("no port") : port,
            protocol.isEmpty() ? Texts::tr("no protocol") : protocol, on.join(u", "_s)};
}

QString listenerSummary(const json& listener)
{
    const QStringList columns = listenerColumns(listener);
    const QString what = columns[1] + u' ' + columns[0];
    return columns[2].isEmpty() ? what : what + u", "_s + columns[2];
}

QString listenerTitle(const json& listener)
{
    const json* mapping = member(listener, "portMapping");
    const QString protocol = plainLeaf(member(mapping, "protocol"));
    QStringList out{inWords(Pointer("/spec/listeners/0/portMapping/protocol"), protocol),
                    plainLeaf(member(mapping, "port"))};
    out.removeAll(QString());
    return out.join(u' ');
}

QString backendTitle(const json& backend)
{
    return plainLeaf(member(member(backend, "virtualService"), "virtualServiceName"));
}

QString backendSummary(const json& backend)
{
    const json* service = member(backend, "virtualService");
    const QString name = plainText(member(service, "virtualServiceName"));
    const QString out = name.isEmpty() ? Texts::tr("no name yet") : name;
    return member(service, "clientPolicy") ? out + u", "_s + Texts::tr("own TLS settings") : out;
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

QString requiredCertificateName(const json& document, const Pointer&, const PlaceFacts&)
{
    const QString name = certificateName(document);
    return name.isEmpty()
               ? QString()
               : Texts::tr("The certificate must carry the name <b>%1</b> (or a wildcard for it), or clients "
                           "refuse the connection.")
                     .arg(name.toHtmlEscaped());
}

QString certificateNameFact(const json& document, const Pointer&, const PlaceFacts&)
{
    const QString name = certificateName(document);
    return name.isEmpty() ? QString()
                          : Texts::tr("With TLS, the certificate of this node must carry the name <b>%1</b>.")
                                .arg(name.toHtmlEscaped());
}

QString resourceArnFact(const json& document, const Pointer&, const PlaceFacts& place)
{
    const auto part = [](const QString& known, const char* unknown) {
        return known.isEmpty() ? Texts::tr(unknown) : known;
    };
    // The owner of a mesh is the account in the ARNs of all that is in it.
    QString account = plainText(member(document, "meshOwner"));
    if (account.isEmpty())
        account = QString::fromStdString(place.account);
    const QString arn = u"arn:aws:appmesh:%1:%2:mesh/%3/virtualNode/%4"_s.arg(
        part(QString::fromStdString(place.region), QT_TRANSLATE_NOOP("Meshwright", "<Region>")),
        part(account, QT_TRANSLATE_NOOP("Meshwright", "<account>")),
        part(plainText(member(document, "meshName")), QT_TRANSLATE_NOOP("Meshwright", "<mesh>")),
        part(plainText(member(document, "virtualNodeName")), QT_TRANSLATE_NOOP("Meshwright", "<name>")));
    return Texts::tr("APPMESH_RESOURCE_ARN of its Envoys will be<br><code>%1</code>")
        .arg(arn.toHtmlEscaped());
}

QString ipEffects(const json& document, const Pointer&, const PlaceFacts&)
{
    const std::string_view chosen = chosenPreference(document);
    const auto* found = std::ranges::find_if(
        effects, [&](const Effects& candidate) { return candidate.preference == chosen; });
    if (found == std::end(effects))
        return {};
    const QString name =
        chosen.empty() ? Texts::tr("Default")
                       : inWords(Pointer("/spec/serviceDiscovery/dns/ipPreference"),
                                 QString::fromUtf8(chosen.data(), static_cast<qsizetype>(chosen.size())));
    return u"<b>%1</b><table cellspacing='0' cellpadding='0'>"_s.arg(name.toHtmlEscaped()) +
           row(QT_TRANSLATE_NOOP("Meshwright", "DNS resolver of Envoy"), found->resolver) +
           row(QT_TRANSLATE_NOOP("Meshwright", "Address taken from AWS Cloud Map"), found->cloudMap) +
           row(QT_TRANSLATE_NOOP("Meshwright", "Endpoint of the local application"), found->endpoint) +
           row(QT_TRANSLATE_NOOP("Meshwright", "Listeners bind to"), found->binding) + u"</table>"_s;
}

} // namespace meshwright::steps
