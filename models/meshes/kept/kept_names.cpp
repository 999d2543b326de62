// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/kept/kept_names.h"

#include "models/json/json.h"
#include "models/json/unknown.h"
#include "models/text/texts.h"

namespace meshwright {

using namespace Qt::StringLiterals;

QString belowRoot(const QString& root, const QString& path)
{
    const QString folder = root.endsWith(u'/') ? root : root + u'/';
    if (path == root || path + u'/' == folder)
        return {};
    return path.startsWith(folder) ? path.mid(folder.size()) : path;
}

namespace {

QString noName()
{
    return Texts::tr("(no name)");
}

} // namespace

std::string nameForNameless(const Inventory& inventory, std::size_t i)
{
    const ResourceInFile& resource = inventory.resource(i);
    if (!resource.alias.empty())
        return resource.alias;
    const json* name = member(resource.input, resourceOf(resource.kind).name);
    if (const auto written = name ? writtenOf(*name) : std::nullopt)
        return std::string(*written);
    return noName().toStdString();
}

std::string toldApart(const std::string& name, const QString& mark)
{
    return name + (u" — "_s + mark).toStdString();
}

} // namespace meshwright
