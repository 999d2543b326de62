// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rules/mesh/mesh_knowledge.h"

namespace meshwright {

Completeness MeshKnowledge::about(Kind kind, std::string_view parent) const
{
    if (!parent.empty() && wholeParents.contains({kind, std::string(parent)}))
        return Completeness::Complete;
    return ofKinds[static_cast<std::size_t>(kind)];
}

MeshKnowledge allIsKnown()
{
    MeshKnowledge out;
    out.ofKinds.fill(Completeness::Complete);
    return out;
}

} // namespace meshwright
