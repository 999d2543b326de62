// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/templates/built_in_templates.h"

#include "models/files/read_file.h"
#include "models/text/texts.h"

#include <QtGlobal>

#include <utility>

/// Resources of a static library are there only when they are asked for, outside of any namespace.
static void useTemplates()
{
    Q_INIT_RESOURCE(templates);
}

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// What a template is called, in the language of the person; the node itself is a file of that name.
struct BuiltIn
{
    const char* id;
    const char* title;
    const char* description;
};

constexpr BuiltIn builtIn[] = {
    {"http-service", QT_TRANSLATE_NOOP("Meshwright", "HTTP service with health check"),
     QT_TRANSLATE_NOOP("Meshwright",
                       "One HTTP listener on 8080 that Envoy checks every five seconds at /ping, found by "
                       "DNS, with its access log on standard output.")},
    {"grpc-tls-acm", QT_TRANSLATE_NOOP("Meshwright", "gRPC service with TLS, certificate from ACM"),
     QT_TRANSLATE_NOOP("Meshwright",
                       "One gRPC listener that takes TLS only, with a certificate that AWS Certificate "
                       "Manager keeps. Put the ARN of yours in.")},
    {"grpc-tls-file", QT_TRANSLATE_NOOP("Meshwright", "gRPC service with TLS, certificate from files"),
     QT_TRANSLATE_NOOP("Meshwright",
                       "One gRPC listener that takes TLS only, with certificate and key from files beside "
                       "Envoy.")},
    {"grpc-tls-sds", QT_TRANSLATE_NOOP("Meshwright", "gRPC service with TLS, certificate from SDS"),
     QT_TRANSLATE_NOOP("Meshwright",
                       "One gRPC listener that takes TLS only, with a certificate that a local agent such "
                       "as SPIRE hands to Envoy.")},
    {"mutual-tls-server", QT_TRANSLATE_NOOP("Meshwright", "Mutual TLS, the server"),
     QT_TRANSLATE_NOOP(
         "Meshwright",
         "One HTTP listener that takes TLS only and lets in only clients whose certificate "
         "names them. It has no health check, which clients without a certificate would fail.")},
    {"mutual-tls-client", QT_TRANSLATE_NOOP("Meshwright", "Mutual TLS, the client"),
     QT_TRANSLATE_NOOP("Meshwright",
                       "No listener; every backend is asked for TLS, its certificate is checked, and a "
                       "certificate of our own is shown.")},
    {"cloud-map-ecs", QT_TRANSLATE_NOOP("Meshwright", "AWS Cloud Map service on ECS"),
     QT_TRANSLATE_NOOP("Meshwright",
                       "One HTTP listener, found through AWS Cloud Map; Amazon ECS registers the tasks "
                       "there by itself.")},
    {"tcp-database-client", QT_TRANSLATE_NOOP("Meshwright", "TCP client of a database"),
     QT_TRANSLATE_NOOP("Meshwright",
                       "No listener; the database stands behind a virtual service, and its TCP connections "
                       "go through Envoy.")},
    {"outgoing-only", QT_TRANSLATE_NOOP("Meshwright", "Outgoing only"),
     QT_TRANSLATE_NOOP("Meshwright",
                       "A task that nobody calls: no listener and no service discovery, only backends and "
                       "the access log.")},
};

} // namespace

std::vector<NodeTemplate> builtInTemplates()
{
    useTemplates();
    std::vector<NodeTemplate> out;
    for (const auto& [id, title, description] : builtIn) {
        const QString name = QString::fromLatin1(id);
        const FileBytes file = readFile(u":/templates/"_s + name + u".json"_s);
        TemplateReading reading =
            readTemplate({file.bytes.constData(), static_cast<std::size_t>(file.bytes.size())});
        Q_ASSERT(reading.value);
        reading.value->id = name;
        reading.value->title = Texts::tr(title);
        reading.value->description = Texts::tr(description);
        reading.value->builtIn = true;
        out.push_back(std::move(*reading.value));
    }
    return out;
}

} // namespace meshwright
