// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/meshes/transfer/base.h"
#include "models/meshes/transfer/contents.h"

namespace meshwright {

/// A mesh of a folder that is to be pushed, and what the folder remembers of earlier pulls and pushes.
struct FolderSource
{
    MeshContents contents;
    BaseFile base;
};
/// Reads the mesh @p mesh in the folder @p root, each file once, without writing anything there. Tags count
/// where a file says something about them; what cannot be read alone says so and hides nothing else.
Outcome<FolderSource> readSource(const QString& root, const std::string& mesh, const CallWatch& watch = {});

/// Lets the folder remember @p base, which a push came to, beside what it knows of other services. nullopt
/// when that is done, or it knows already.
std::optional<Failure> remember(const QString& root, const std::string& mesh, const MeshBase& base);

/// The base for pushing @p source to what @p target is: without a mesh there, nothing is remembered.
MeshBase baseFor(const BaseFile& base, const MeshContents& target);

} // namespace meshwright
