// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_fwd.h"
#include "models/meshes/meshes.h"

#include <QDateTime>

#include <optional>
#include <string>

namespace meshwright {

/// What a file of a folder place holds: describe output, and beside it what a create input says and describe
/// output has no room for (`tags`, `clientToken`).
///
/// @p file may also be describe output without its wrapper, a create input, or for a node a bare spec.
/// Names that are missing become @p name and, in a node, @p mesh. nullopt when it is none of these.
std::optional<json> asDescription(json file, const Resource& resource, const std::string& mesh,
                                  const std::string& name);

/// The name in a description; empty when it has none.
std::string nameIn(const json& description, const Resource& resource);
/// The metadata of a description; what is absent there is absent here.
Metadata metadataIn(const json& description, const Resource& resource);

/// Why @p description is no answer to the question for @p asked: it describes something else, and whoever
/// went by it would change that. Names that it leaves out are those of @p asked.
std::optional<Failure> isAnotherThan(const ResourceId& asked, const json& description);
/// @p answer, which is to describe @p id, as describe output: inside its wrapper. Failures stay what they
/// are.
Outcome<json> asDescriptionOf(const ResourceId& id, Outcome<json> answer);
/// Why @p description, which somebody else gave of @p id, is not to be kept: its spec is missing, or no
/// object. A mesh needs none.
std::optional<Failure> hasOddSpec(const ResourceId& id, const json& description);

/// True when @p file, which asDescription() takes, is a bare spec: it has no room for anything else.
bool isSpecAlone(const json& file, const Resource& resource);
/// @p file, a description, with what @p served says of the same thing beside its spec: metadata and status,
/// and tags where @p file says nothing about them.
json withNotesOf(json file, const json& served, const Resource& resource);
/// @p description, which takes the place of @p file, one as well: with what a person has written into that
/// and no service speaks of. Of spec, metadata, status and tags only @p description counts.
json withOwnOf(const json& file, json description, const Resource& resource);
/// @p description as it has to stand in a file that held @p before: with its wrapper or without, and with the
/// names only where they were.
json inFormOf(const json& before, json description, const Resource& resource);
/// @p description with its times written as they are in @p before: as text, or as seconds since 1970. A
/// moment that has not changed keeps every digit.
json withTimesAsIn(const json& before, json description, const Resource& resource);

/// The description as calls answer it: without what only the file keeps.
json published(json description);

/// The create input that would make what @p description describes anew: what the service added (metadata,
/// status) and the clientToken are left behind, everything else is kept.
json createInput(const json& description, const Resource& resource = nodeResource);
/// The names in @p description, a description of @p resource.
ResourceId idIn(const json& description, const Resource& resource);

/// A moment as the API gives it: ISO 8601 text or seconds since 1970; invalid when it is neither.
QDateTime timestamp(const json* value);
/// ISO 8601 with microseconds and offset, as the AWS CLI prints it: "2022-04-06T09:12:24.348000-05:00".
std::string timestampText(const QDateTime& moment);

} // namespace meshwright
