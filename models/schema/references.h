// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/schema/kinds.h"

#include <span>
#include <string_view>
#include <vector>

namespace meshwright::schema {

/// That a text of the API names another resource. It is of the mesh that the input's own meshName and
/// meshOwner say: no member of the API gives another one, only an ARN can.
struct Naming
{
    Kind kind;
    bool isHome = false; ///< where the resource itself belongs (a route to its router), which is no use of it
    bool isNameOrArn = false; ///< its ARN may stand there instead of its name

    friend bool operator==(const Naming&, const Naming&) = default;
};

inline constexpr Naming homeMesh{.kind = Kind::Mesh, .isHome = true};
inline constexpr Naming homeRouter{.kind = Kind::VirtualRouter, .isHome = true};
inline constexpr Naming homeGateway{.kind = Kind::VirtualGateway, .isHome = true};
inline constexpr Naming usedNode{.kind = Kind::VirtualNode};
inline constexpr Naming usedRouter{.kind = Kind::VirtualRouter};
inline constexpr Naming usedService{.kind = Kind::VirtualService};
inline constexpr Naming usedServiceOrArn{.kind = Kind::VirtualService, .isNameOrArn = true};

/// Stands for every item of a list in the keys of a ReferencePlace.
inline constexpr std::string_view everyItem = "*";

/// Where an input names another resource.
struct ReferencePlace
{
    std::vector<std::string_view> keys; ///< from the input inward: "spec", "backends", everyItem, …
    Naming names;
};

/// Every place of the inputs of @p kind that names another resource, in the order of the tables.
std::span<const ReferencePlace> referencePlaces(Kind kind);

/// The name of what @p written names, which may be its ARN.
std::string_view namedBy(std::string_view written);

} // namespace meshwright::schema
