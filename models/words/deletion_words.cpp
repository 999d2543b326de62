// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/words/deletion_words.h"

#include "models/text/texts.h"
#include "models/words/node_words.h"

#include <QStringList>

namespace meshwright {

namespace {

QString namesOf(const std::vector<ResourceId>& ids)
{
    QStringList out;
    for (const ResourceId& id : ids)
        out.append(QString::fromStdString(id.name));
    return shortList(out);
}

} // namespace

QString fallsWords(const std::optional<FallsWithNode>& falls)
{
    if (!falls)
        return Texts::tr("Nothing else is known here that may need it.");
    const auto services = static_cast<int>(falls->services.size());
    const auto routes = static_cast<int>(falls->routes.size());
    QStringList out;
    if (services > 0)
        out.append((services == 1
                        ? Texts::tr("1 virtual service is served by it alone: %1.")
                        : Texts::tr("%n virtual services are served by it alone: %1.", nullptr, services))
                       .arg(namesOf(falls->services)));
    if (routes > 0)
        out.append((routes == 1 ? Texts::tr("1 route leads to it: %1.")
                                : Texts::tr("%n routes lead to it: %1.", nullptr, routes))
                       .arg(namesOf(falls->routes)));
    if (const auto callers = static_cast<int>(falls->callers.size()); callers > 0)
        out.append(
            (callers == 1
                 ? Texts::tr("1 virtual node calls what is served by it alone, and would get a 503: %1.")
                 : Texts::tr("%n virtual nodes call what is served by it alone, and would get a 503: %1.",
                             nullptr, callers))
                .arg(namesOf(falls->callers)));
    return out.isEmpty() ? Texts::tr("No virtual service and no route here needs it.")
                         : out.join(QLatin1Char(' '));
}

} // namespace meshwright
