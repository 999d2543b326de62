// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_type.h"
#include "models/rules/kind_set.h"

#include <cstddef>
#include <span>
#include <string>

namespace meshwright {

/// Who edits a mesh at random.
class MeshHand
{
public:
    virtual ~MeshHand() = default;
    virtual std::size_t below(std::size_t count) = 0;
    /// A name that something of @p kind has or might have.
    virtual std::string anyNameOf(Kind kind) = 0;
    bool oneIn(std::size_t count) { return below(count) == 0; }
};

/// Something that can be edited in a resource.
struct MeshEdit
{
    KindSet kinds; ///< of which it may be
    const char* what;
    void (*apply)(MeshHand& hand, json& spec);
};

/// One of each sort that rules across resources look at.
std::span<const MeshEdit> meshEdits();

} // namespace meshwright
