// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_fwd.h"
#include "models/meshes/meshes.h"

#include <string>
#include <vector>

// The pages in which an endpoint lists what it has.
namespace meshwright {

/// The failure of a list that ended too early, because of @p why.
Failure notWholeList(const QString& why);
/// What names the next page in @p answer; empty when there is none. What is no text is a failure: a list that
/// is not whole must not look as if it were.
Outcome<std::string> nextTokenIn(const json& answer);

/// One page of a list.
struct Page
{
    std::vector<ResourceRef> refs;
    std::string next; ///< empty after the last page
};
/// @p answer lists @p resource in @p mesh; one's own account @p account is empty when it is not known.
Outcome<Page> readPage(const json& answer, const Resource& resource, const MeshId& mesh,
                       const std::string& account);

} // namespace meshwright
