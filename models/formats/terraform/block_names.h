// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/pointer.h"
#include "models/schema/field.h"
#include "models/schema/kinds.h"

#include <optional>
#include <string>
#include <string_view>

// How Terraform, and Pulumi, which is made from Terraform's schema, spell the members of the API. All of it
// follows from the shapes and a few exceptions; no member stands in a table.
namespace meshwright {

/// "virtualNodeName" as virtual_node_name.
std::string snakeCase(std::string_view camel);
/// "virtual_node_name" as virtualNodeName; what is written otherwise stays as it is.
std::string camelCase(std::string_view snake);

/// Whether both write the list @p field, of keys and values, as a map.
bool isWrittenAsMap(const schema::Field& field);

/// What Terraform calls @p field of @p shape: in small letters with underscores, a list of blocks by one of
/// them (`listener`), a resource's own name `name`.
std::string terraformKey(const schema::Shape& shape, const schema::Field& field);
/// What Pulumi calls it: as the API does, but every list in the plural.
std::string pulumiKey(const schema::Shape& shape, const schema::Field& field);

/// The kind of a resource of the type @p type, "aws_appmesh_virtual_node"; nullopt when it is none of App
/// Mesh.
std::optional<Kind> terraformKind(std::string_view type);
/// The same of Pulumi, "aws:appmesh/virtualNode:VirtualNode".
std::optional<Kind> pulumiKind(std::string_view type);

// Each is a Spelling.
/// Of Terraform's states and plans, where every block is a list of one.
Pointer terraformLists(Kind kind, const Pointer& from, const Pointer& at);
/// Of Terraform's configurations in JSON, where a block is an object.
Pointer terraformObjects(Kind kind, const Pointer& from, const Pointer& at);
/// Of Pulumi, where a block is an object.
Pointer pulumiObjects(Kind kind, const Pointer& from, const Pointer& at);
/// Of a map, and of one of its members: whatever is in it stands where it stands.
Pointer allInOnePlace(Kind kind, const Pointer& from, const Pointer& at);

} // namespace meshwright
