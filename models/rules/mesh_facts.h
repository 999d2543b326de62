// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/rules/issue.h"

#include <algorithm>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace meshwright {

/// What is known of a virtual node from the mesh it is in or is to be in, as that was listed and read last.
struct MeshFacts
{
    std::vector<Issue> issues = {}; ///< what the mesh as a whole has against it
    /// Rules and places of what is wrong with the node alone, and that the mesh answers.
    std::vector<std::pair<std::string, Pointer>> answered = {};

    /// What it has against others on account of it, at places of this one.
    std::vector<Issue> ofOthers = {};

    /// What its virtual services are called; nullptr while nothing is known of it.
    std::shared_ptr<const std::vector<std::string>> services = {};

    /// It is the mesh of the file that the node was opened from: what another place has does not count.
    bool isOfFile = false;

    bool answers(const Issue& issue) const
    {
        return std::ranges::find(answered, std::pair(issue.rule, issue.pointer)) != answered.end();
    }
    friend bool operator==(const MeshFacts&, const MeshFacts&) = default;
};

} // namespace meshwright
