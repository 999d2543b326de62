// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_fwd.h"
#include "models/rules/issue.h"
#include "models/schema/kinds.h"

#include <vector>

namespace meshwright {

struct FileWords;

/// Everything wrong with @p input, which creates a resource of @p kind, as far as it shows without any other
/// resource. Pure; works on any JSON value whatsoever.
///
/// First the generic walk over the schema's shapes, then every rule. One mistake gives one issue: where a
/// rule reports an error at a pointer, the generic issue there is left out; where only the generic walk
/// reports an error, a rule's warnings and hints at that pointer are left out. In document order of the
/// pointers' schema, errors first at the same pointer.
std::vector<Issue> check(Kind kind, const json& input);

/// The same, with what is said in the words of the file that @p input was read from.
std::vector<Issue> check(Kind kind, const json& input, const FileWords& words);

/// The same for a create-virtual-node input.
std::vector<Issue> check(const json& node);

} // namespace meshwright
