// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/endpoint/list_pages.h"

#include "models/json/json.h"
#include "models/meshes/description.h"
#include "models/text/texts.h"

#include <utility>

namespace meshwright {

Failure notWholeList(const QString& why)
{
    return {code::notExpected, Texts::tr("%1 Reading ended there, the list is not complete.").arg(why), {}};
}

Outcome<std::string> nextTokenIn(const json& answer)
{
    const json* next = member(answer, "nextToken");
    if (!next || next->is_null())
        return std::string();
    if (!next->is_string())
        return notWholeList(
            Texts::tr("The answer names the next page of the list by something that is no text."));
    return next->get<std::string>();
}

Outcome<Page> readPage(const json& answer, const Resource& resource, const MeshId& mesh,
                       const std::string& account)
{
    const json* refs = member(answer, resource.plural);
    if (!refs || !refs->is_array())
        return Failure{code::notExpected,
                       Texts::tr("The answer has no list of %1. Check the address of the place.")
                           .arg(QString::fromLatin1(resource.plural)),
                       {}};
    Outcome<std::string> next = nextTokenIn(answer);
    if (!next)
        return next.failure();
    Page page;
    page.next = std::move(*next);
    for (const json& ref : *refs) {
        if (text(member(ref, resource.name)).value_or("").empty())
            return notWholeList(Texts::tr("The list of %1 has an entry without a name.")
                                    .arg(QString::fromLatin1(resource.plural)));
        // A ref is the names and what a description has as its metadata, side by side.
        const json description{{resource.wrapper, {{"metadata", ref}}}};
        ResourceRef& out = page.refs.emplace_back();
        out.metadata = metadataIn(description, resource);
        out.id = idIn(json{{resource.wrapper, ref}}, resource);
        if (resource.kind != Kind::Mesh)
            out.id.mesh = mesh;
        else if (out.metadata.meshOwner != account)
            out.id.mesh.owner = out.metadata.meshOwner;
    }
    return page;
}

} // namespace meshwright
