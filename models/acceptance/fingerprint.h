// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/acceptance/stable_place.h"
#include "models/inventory/inventory.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace meshwright {

/// What an issue is about, as fingerprints know it.
struct IssueOwner
{
    std::optional<Kind> kind = {}; ///< nullopt for a file as a whole, of which name is the file's own
    std::string mesh = {};         ///< empty when it is not known
    std::string parent = {};
    std::string name = {};
    /// Of its input, where it is from; nullptr for a file.
    std::shared_ptr<const InputPlaces> places = {};
    bool isTwin = false; ///< of another one that is there in another form
};

/// What @p found of @p file in @p inventory is.
IssueOwner ownerOf(const Inventory& inventory, std::size_t file, std::size_t found);

/// Whether @p issue is about no other resources than @p others, sorted: of more it is another one.
bool isAboutNoMore(const Issue& issue, const std::vector<std::string>& others);

/// As fingerprints() gives it, of an issue of @p owner.
std::string fingerprintOf(const IssueOwner& owner, const Issue& issue);

} // namespace meshwright
