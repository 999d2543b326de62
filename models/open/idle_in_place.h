// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/acceptance/node_acceptance.h"
#include "models/open/mesh_in_place.h"

#include <QDate>
#include <QString>

#include <string>
#include <vector>

namespace meshwright {

/// What is accepted of a mesh and accepts nothing.
struct IdleInPlace
{
    QString folder; ///< of the `.meshwright.json`
    std::vector<IdleEntry> idle = {};

    friend bool operator==(const IdleInPlace&, const IdleInPlace&) = default;
};

/// What of @p kept, which holds for @p listed, accepts nothing there: its rule finds nothing of the kind any
/// more, or what it is about is gone. What nobody can tell – a kind that was not listed as a whole, an audit
/// – is left out. Takes its time for many.
std::vector<IdleEntry> idleEntriesIn(const MeshAsListed& listed, const FolderAcceptance& kept);

/// The same of the folder @p place; nothing where the file lies above it, as it holds for others then. Waits
/// for the disk. Entries expire as of @p today, or of the clock when that is not valid.
IdleInPlace idleIn(const QString& place, const MeshAsListed& listed, QDate today = {});

} // namespace meshwright
