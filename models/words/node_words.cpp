// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/words/node_words.h"

#include "models/json/json.h"
#include "models/json/plain_text.h"
#include "models/json/unknown.h"
#include "models/schema/field.h"
#include "models/text/texts.h"

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostShown = 3;

/// What stands in the place of @p value when that is not known.
QString writtenIn(const json* value)
{
    return value && isUnknown(*value) ? plainText(value) : QString();
}

/// Text as it is, and what is not known as it is written; nothing else is a word.
QString textOf(const json* value)
{
    return text(value) ? plainText(value) : writtenIn(value);
}

QString joined(QStringList parts, QChar between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

} // namespace

QString discoveryWords(const json& spec)
{
    const json* discovery = member(spec, "serviceDiscovery");
    if (const json* dns = member(discovery, "dns"))
        return joined({Texts::tr("DNS"), textOf(member(dns, "hostname"))}, u' ');
    if (const json* map = member(discovery, "awsCloudMap")) {
        const QString name =
            joined({textOf(member(map, "serviceName")), textOf(member(map, "namespaceName"))}, u'.');
        return joined({Texts::tr("AWS Cloud Map"), name}, u' ');
    }
    return Texts::tr("None");
}

QStringList listenerWords(const json& spec)
{
    QStringList words;
    for (const json& listener : items(member(spec, "listeners"))) {
        const json* mapping = member(listener, "portMapping");
        const auto port = integer(member(mapping, "port"));
        const QString word = joined({textOf(member(mapping, "protocol")),
                                     port ? QString::number(*port) : writtenIn(member(mapping, "port"))},
                                    u' ');
        words.append(word.isEmpty() ? Texts::tr("incomplete") : word);
    }
    return words;
}

QStringList backendWords(const json& spec)
{
    QStringList words;
    for (const json& backend : items(member(spec, "backends"))) {
        const QString name = textOf(path(backend, {"virtualService", "virtualServiceName"}));
        words.append(name.isEmpty() ? Texts::tr("incomplete") : name);
    }
    return words;
}

QString fieldWords(const Pointer& at)
{
    return schema::words(schema::createVirtualNode(), at);
}

QString shortList(const QStringList& words)
{
    // One word more is shorter than saying that there is one more.
    if (words.size() <= mostShown + 1)
        return words.join(u", "_s);
    return Texts::tr("%1 and %n more", nullptr, static_cast<int>(words.size() - mostShown))
        .arg(words.first(mostShown).join(u", "_s));
}

} // namespace meshwright
