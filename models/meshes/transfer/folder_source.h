// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/meshes/transfer/base.h"
#include "models/meshes/transfer/contents.h"

#include <chrono>
#include <optional>
#include <string>

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

/// Lets the folder remember a push on its way: whoever kills it loses little of what is known then.
class Remembering
{
public:
    /// @p base is what the push learns, and must outlive it.
    Remembering(QString root, std::string mesh, const MeshBase& base);

    /// Something was learned. The file is written whole each time: at once, and then so seldom that all of it
    /// together takes no more than a tenth of the push.
    void learned();
    /// Nothing more will be. Why it is not remembered; nullopt when it is.
    std::optional<Failure> end() const;

private:
    using Clock = std::chrono::steady_clock;

    QString m_root;
    std::string m_mesh;
    const MeshBase& m_base;
    Clock::time_point m_began = Clock::now();
    Clock::duration m_spent = {};
};

/// Why nothing can be remembered in @p meshFolder, where something else stands in the place of the file for
/// it; nullopt when nothing does.
std::optional<Failure> inTheWayOfBase(const QString& meshFolder);

/// The base for pushing @p source to what @p target is: without a mesh there, nothing is remembered.
MeshBase baseFor(const BaseFile& base, const MeshContents& target);

} // namespace meshwright
