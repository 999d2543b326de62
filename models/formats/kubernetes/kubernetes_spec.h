// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/formats/format.h"
#include "models/formats/kubernetes/kubernetes_object.h"
#include "models/formats/resource_in_file.h"
#include "models/json/json_fwd.h"

#include <string>
#include <vector>

namespace meshwright {

/// Whose spec it is, and where it stands.
struct SpecPlace
{
    Kind kind;
    std::string space; ///< of the object it belongs to
    Pointer inFile;    ///< of the spec
    const Whence& whence;
    bool isBefore = false; ///< in v1beta1
};

/// What was found in a spec besides its value.
struct SpecFindings
{
    std::vector<ObjectReference> references;
    std::vector<ResourceInFile::Origin> origins; ///< of what the Spelling does not lead to
    std::vector<Pointer> leftBehind; ///< in the file: what says otherwise what something else says
    std::vector<Issue> issues;       ///< pointers into the file
};

/// Makes @p spec, as the controller's API writes it, what the API of App Mesh writes: other names, references
/// to objects as names, no null and no empty list where none is needed, ${NAME} filled in or unknown. What
/// that API does not know stays, for the rules to tell.
SpecFindings takeSpec(json& spec, const SpecPlace& place);

} // namespace meshwright
