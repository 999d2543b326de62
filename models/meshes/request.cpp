// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/request.h"

#include "models/json/json.h"
#include "models/text/texts.h"

namespace meshwright {

namespace {

constexpr qsizetype longestName = 255; // API: ResourceName

Failure bad(const char* key, const QString& message)
{
    return {code::badRequest, message, Pointer() / key};
}

std::optional<Failure> checkName(const json& input, const char* key, const QString& what)
{
    const auto name = text(member(input, key));
    if (!name || name->empty())
        return bad(
            key,
            Texts::tr("The name of the %1 is missing. Give one in %2.").arg(what, QString::fromLatin1(key)));
    const qsizetype length =
        QString::fromUtf8(name->data(), static_cast<qsizetype>(name->size())).toUcs4().size();
    if (length > longestName)
        return bad(key,
                   Texts::tr("The name of the %1 has %n characters; 255 are allowed. Choose a shorter one.",
                             nullptr, static_cast<int>(length))
                       .arg(what));
    return {};
}

} // namespace

std::string nameOf(const json& input, const Resource& resource)
{
    return memberText(input, resource.name);
}

std::optional<Failure> checkRequest(const json& input, const Resource& resource)
{
    if (auto failure = checkName(input, meshResource.name, kindWords(Kind::Mesh)))
        return failure;
    const json* spec = member(input, "spec");
    if (spec && !spec->is_object())
        return bad("spec", Texts::tr("The spec has to be an object with the settings."));
    if (resource.kind == Kind::Mesh)
        return {};
    if (resource.parent)
        if (auto failure = checkName(input, resourceOf(*resource.parent).name, kindWords(*resource.parent)))
            return failure;
    if (auto failure = checkName(input, resource.name, kindWords(resource.kind)))
        return failure;
    if (!spec)
        return bad(
            "spec",
            Texts::tr("The %1 has no spec. Describe it before creating it.").arg(kindWords(resource.kind)));
    return {};
}

} // namespace meshwright
