// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/kubernetes/kubernetes_object.h"

#include <algorithm>

namespace meshwright {

namespace {

/// What v1beta1 makes of a name: dots, which App Mesh does not take there, say that the namespace is in it.
std::string nameBefore(const ObjectName& object)
{
    std::string out = object.name;
    const bool isWhole = out.find('.') != std::string::npos;
    std::ranges::replace(out, '.', '-');
    return isWhole || object.space.empty() ? out : out + '-' + object.space;
}

} // namespace

std::string defaultName(Kind kind, const ObjectName& object, bool isBefore)
{
    if (isBefore && kind != Kind::VirtualService && kind != Kind::Mesh)
        return nameBefore(object);
    if (isBefore || kind == Kind::Mesh || object.space.empty())
        return object.name;
    return object.name + (kind == Kind::VirtualService ? '.' : '_') + object.space;
}

} // namespace meshwright
