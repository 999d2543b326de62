// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/resource.h"

#include "models/text/texts.h"

namespace meshwright {

ResourceId meshAsResource(const MeshId& mesh)
{
    return {Kind::Mesh, mesh, {}, mesh.name};
}

ResourceId nodeAsResource(const NodeId& node)
{
    return {Kind::VirtualNode, node.mesh, {}, node.name};
}

QString words(const ResourceId& id)
{
    const QString what = kindWords(id.kind);
    const QString name = QString::fromStdString(id.name);
    const auto parent = resourceOf(id.kind).parent;
    if (!parent)
        return Texts::tr("%1 %2").arg(what, name);
    return Texts::tr("%1 %2 of %3 %4").arg(what, name, kindWords(*parent), QString::fromStdString(id.parent));
}

QString words(const MeshId& mesh)
{
    const QString name = QString::fromStdString(mesh.name);
    return mesh.owner.empty() ? name
                              : Texts::tr("%1 (shared by %2)").arg(name, QString::fromStdString(mesh.owner));
}

std::string arnPath(const ResourceId& id)
{
    std::string path = "mesh/" + id.mesh.name;
    const Resource& resource = resourceOf(id.kind);
    if (resource.parent)
        path += std::string("/") + resourceOf(*resource.parent).wrapper + '/' + id.parent;
    if (id.kind != Kind::Mesh)
        path += std::string("/") + resource.wrapper + '/' + id.name;
    return path;
}

} // namespace meshwright
