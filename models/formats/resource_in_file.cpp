// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/resource_in_file.h"

#include "models/formats/formats.h"
#include "models/json/json.h"

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace meshwright {

namespace {

/// Where @p at stands in the file by @p origin, which contains it.
Pointer fileOf(const ResourceInFile& resource, const ResourceInFile::Origin& origin, const Pointer& at)
{
    if (!origin.spelling)
        return at.rebased(origin.inResource, origin.inFile);
    return origin.spelling(resource.kind, origin.inResource, at).rebased(Pointer(), origin.inFile);
}

/// The innermost part of what stands at @p at of @p resource whose text in the file contains @p sought.
Pointer innermost(const ResourceInFile& resource, Pointer at, const Pointer& sought)
{
    const json* value = find(resource.input, at);
    const auto holds = [&](const Pointer& part) {
        const Pointer there = resource.inFile(part);
        return there != resource.inFile(at) && there.contains(sought);
    };
    if (value && value->is_object()) {
        for (const auto& [key, part] : value->items())
            if (holds(at / key))
                return innermost(resource, at / key, sought);
    } else if (value && value->is_array()) {
        for (std::size_t i = 0; i < value->size(); ++i)
            if (holds(at / i))
                return innermost(resource, at / i, sought);
    }
    return at;
}

} // namespace

std::vector<Pointer> namesIn(Kind kind)
{
    std::vector<Pointer> out{Pointer() / meshResource.name};
    if (kind != Kind::Mesh)
        out.push_back(Pointer() / resourceOf(kind).name);
    if (const auto parent = resourceOf(kind).parent)
        out.push_back(Pointer() / resourceOf(*parent).name);
    return out;
}

bool ResourceInFile::takesValues() const
{
    const std::initializer_list<const Format*> all{&createInputFormat, &serviceOutputFormat,
                                                   &bareSpecFormat,    &listFormat,
                                                   &kubernetesFormat,  &cloudFormationFormat};
    return std::ranges::any_of(all, [this](const Format* one) { return one->id == format; });
}

std::string ResourceInFile::name() const
{
    return memberText(input, resourceOf(kind).name);
}

std::string ResourceInFile::mesh() const
{
    return memberText(input, meshResource.name);
}

std::string ResourceInFile::parent() const
{
    const auto above = resourceOf(kind).parent;
    return above ? memberText(input, resourceOf(*above).name) : std::string();
}

Pointer ResourceInFile::inFile(const Pointer& inResource) const
{
    const Origin* best = nullptr;
    for (const Origin& origin : origins)
        if (origin.inResource.contains(inResource) && (!best || best->inResource.contains(origin.inResource)))
            best = &origin;
    return best ? fileOf(*this, *best, inResource) : inResource;
}

bool ResourceInFile::isSpeltOtherwise() const
{
    return std::ranges::any_of(origins, [](const Origin& origin) { return origin.spelling != nullptr; });
}

std::string ResourceInFile::calledInFile(const Pointer& inResource) const
{
    const Pointer there = inFile(inResource);
    const Pointer around = inFile(inResource.parent());
    const bool isInside = around.contains(there);
    std::string last, before; // of what moved far, the end of the way tells enough
    for (std::string& key : (isInside ? there.rebased(around, Pointer()) : there).keys())
        if (!listIndex(key))
            before = std::exchange(last, std::move(key));
    if (last.empty())
        return inResource.last(); // it has no place of its own
    return isInside && !before.empty() ? before + '.' + last : last;
}

std::optional<Pointer> ResourceInFile::inResource(const Pointer& inFile) const
{
    const Origin* best = nullptr;
    for (const Origin& origin : origins)
        if (origin.inFile.contains(inFile) && (!best || best->inFile.contains(origin.inFile)))
            best = &origin;
    if (!best)
        return {};
    if (best->spelling)
        return innermost(*this, best->inResource, inFile);
    return inFile.rebased(best->inFile, best->inResource);
}

} // namespace meshwright
