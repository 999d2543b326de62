// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_fwd.h"
#include "models/rules/mesh/whole_mesh.h"
#include "models/rules/path_so_far.h"
#include "models/schema/references.h"

#include <functional>

// Where resources of a mesh name each other, by the tables of the API.
namespace meshwright {

/// A place of a resource where another one is named.
struct Use
{
    const schema::Naming& names;
    const json&
        value; ///< a name, or an ARN; or what stands on the way to it and is not known, or no such thing
    const PathSoFar& at; ///< of the value
};

/// Tells @p see of every place in @p part, with an input, where it names another resource. What is absent is
/// left out.
void forEachUse(const MeshPart& part, const std::function<void(const Use&)>& see);
/// The same without a copy of @p see.
template <typename See>
void forEachUse(const MeshPart& part, const See& see)
{
    forEachUse(part, std::function<void(const Use&)>(std::cref(see)));
}

/// Whether the name of @p part is known.
bool isNamed(const MeshPart& part);
/// Whether it is known which router or gateway @p part belongs to; true of what belongs to none.
bool isHomeKnown(const MeshPart& part);

} // namespace meshwright
