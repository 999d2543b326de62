// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rules/mesh/egress.h"

#include "models/json/json.h"
#include "models/json/unknown.h"

namespace meshwright {

Egress egressOf(const WholeMesh& mesh)
{
    const MeshPart* self = mesh.self();
    const json* spec = self ? path(*self->input, {"spec"}) : nullptr;
    if (!spec || !spec->is_object() || isUnknown(*spec)) // a mesh that is only named has none
        return Egress::Unknown;
    const json* filter = member(spec, "egressFilter");
    if (!filter || filter->is_null())
        return Egress::None;
    const auto type = text(member(filter, "type"));
    return type == "ALLOW_ALL" ? Egress::All : type == "DROP_ALL" ? Egress::None : Egress::Unknown;
}

} // namespace meshwright
