// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/formats/resource_in_file.h"

#include <cstddef>
#include <map>
#include <optional>
#include <span>
#include <utility>

namespace meshwright {

/// Where resources are in their file, by what they stand at, so that what is found at a place is put to the
/// one it is about without a look at all of them.
class ResourceHomes
{
public:
    /// @p resources must outlive this object.
    explicit ResourceHomes(std::span<const ResourceInFile> resources);

    /// Which of the resources the place @p at of that document is in; nullopt when it is in none.
    std::optional<std::size_t> of(std::size_t document, const Pointer& at) const;
    /// The only resource there is, where @p at is around it.
    std::optional<std::size_t> inside(std::size_t document, const Pointer& at) const;

private:
    std::span<const ResourceInFile> m_resources;
    std::map<std::pair<std::size_t, Pointer>, std::size_t> m_homes;
};

} // namespace meshwright
