// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/meshes/folder/held_mesh.h"

#include <QDateTime>

#include <optional>

namespace meshwright {

/// Where files of one mesh go that something else takes the place of: a folder of its own in that of the
/// mesh, made when it is needed first, so that nothing a person wrote is lost.
class SetAside
{
public:
    /// @p mesh must outlive it; @p now names the folder.
    SetAside(const HeldMesh& mesh, const QDateTime& now);

    /// Copies what @p thing has in its file. nullopt when that is on the disk, or there is no file.
    std::optional<Failure> copy(const HeldMesh::Thing& thing);

    /// The folder; empty while nothing was put there.
    const QString& folder() const { return m_used; }

private:
    const HeldMesh& m_mesh;
    QString m_stamp;
    QString m_used;
};

} // namespace meshwright
