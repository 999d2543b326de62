// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/templates/built_in_templates.h"

#include "models/files/read_file.h"

#include <QtGlobal>

/// Resources of a static library are there only when they are asked for, outside of any namespace.
static void useTemplates()
{
    Q_INIT_RESOURCE(templates);
}

namespace meshwright {

using namespace Qt::StringLiterals;

std::vector<NodeTemplate> builtInTemplates()
{
    useTemplates();
    std::vector<NodeTemplate> out;
    for (const char* id :
         {"http-service", "grpc-tls-acm", "grpc-tls-file", "grpc-tls-sds", "mutual-tls-server",
          "mutual-tls-client", "cloud-map-ecs", "tcp-database-client", "outgoing-only"}) {
        const QString name = QString::fromLatin1(id);
        const FileBytes file = readFile(u":/templates/"_s + name + u".json"_s);
        TemplateReading reading =
            readTemplate({file.bytes.constData(), static_cast<std::size_t>(file.bytes.size())});
        Q_ASSERT(reading.value);
        reading.value->id = name;
        reading.value->builtIn = true;
        out.push_back(std::move(*reading.value));
    }
    return out;
}

} // namespace meshwright
