// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/inventory/fill.h"
#include "models/json/json_type.h"
#include "models/schema/kinds.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <memory>
#include <vector>

namespace meshwright {

/// A resource that is compared and lies in no file that is read for it: of a place, a draft, a window.
struct GivenResource
{
    Kind kind = Kind::VirtualNode;
    json input;
    QString where = {};     ///< where it is, for who wants to know: the path of a file, the name of a place
    std::size_t digest = 0; ///< digestOf() of that file, where it may be changed; else 0
};

/// One of two states of some resources that are compared.
struct ComparedState
{
    QString title;         ///< what windows call it: "main", "Here", "the draft"
    QString path = {};     ///< of a file, a folder or an archive; "-" for standard input; or what is given
                           ///< lies there
    QString revision = {}; ///< of the git repository around the path; empty: as it is on the disk
    std::shared_ptr<const std::vector<GivenResource>> given = {}; ///< instead of what is read
    QStringList missing = {}; ///< what of it could not be given, a sentence each
    /// Why what is given stands in no file that may be changed, and what to do instead; empty for nothing to
    /// say.
    QString whyNoFile = {};
    /// It is only a part: what the other side has besides is not said to have come, or gone.
    bool isPart = false;
};

/// The inventory of the state at @p path, of which only what it says counts: it is read and not checked. That
/// of /dev/null is a state in which nothing is; an empty file is one that is not understood. Waits for the
/// disk: it is for threads that may.
Inventory stateAt(const QString& path, FillOptions reading);
/// The same of @p state, from the disk, from git or as it is given.
Inventory readState(const ComparedState& state, const FillOptions& reading);
/// What stands before the paths of all files of @p state.
QString rootOf(const ComparedState& state);

/// What of @p inventory could not be read, was not understood, or is skipped though it may have something: a
/// sentence each. Whatever stands there is missing in the inventory.
QStringList missingWords(const Inventory& inventory);
/// What @p inventory, all of it below @p root, skips with a word though the same file of @p other, below @p
/// otherRoot, has resources: a sentence each. They would be told as new or gone.
QStringList skippedBeside(const Inventory& inventory, const QString& root, const Inventory& other,
                          const QString& otherRoot);
/// Whether @p inventory has no resource, but something in it that nobody read, where there may be some.
bool isOnlyMissing(const Inventory& inventory);

} // namespace meshwright
