// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_type.h"
#include "models/meshes/folder/folder_meshes.h"
#include "models/meshes/transfer/contents.h"
#include "models/meshes/transfer/standing.h"

#include <QStringList>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace meshwright {

/// Two changes of one thing of which only one can be in the folder, and a person has to say which.
struct PullConflict
{
    ResourceId id;
    QString message;
    json here = nullptr;  ///< the description in the file; null when it cannot be read
    json there = nullptr; ///< null when it is deleted there
    bool isOfAll = false; ///< it is about the whole mesh, of which nothing else was pulled

    friend bool operator==(const PullConflict&, const PullConflict&) = default;
};

/// What a pull has done.
struct Pulled
{
    std::size_t written = 0;
    std::size_t same = 0;
    std::vector<ResourceId> changedHere; ///< only the file has another since: it stays
    std::vector<ResourceId> deletedHere; ///< only taken out of the folder since: it is not written anew
    std::vector<ResourceId> deleted;     ///< gone there, and so taken out of the folder
    std::vector<PullConflict> conflicts; ///< left alone
    QStringList failures;                ///< what could not be read or written, a line each
    QString setAside;                    ///< the folder with the files that something took the place of
    std::optional<Failure> brokenOff;    ///< why nothing else was looked at

    friend bool operator==(const Pulled&, const Pulled&) = default;
};

/// How conflicts are settled.
struct PullRules
{
    bool force = false;                ///< what is there counts in all of them
    std::set<ResourceKey> theirs = {}; ///< the same for these, as a person chose
    std::set<ResourceKey> mine = {};   ///< what is here counts: from now on it is a change of what is there
    /// The same, where what is there is still this: that was merged into what is here. Else it is a conflict.
    std::map<ResourceKey, Side> merged = {};
    std::optional<std::set<ResourceKey>> only = {}; ///< nothing else is pulled; nullopt for everything

    bool concerns(const ResourceKey& key) const { return !only || only->contains(key); }
    bool isMine(const ResourceKey& key, const Side& there) const
    {
        const auto known = merged.find(key);
        return mine.contains(key) || (known != merged.end() && saysTheSame(known->second, there));
    }
};

/// Saves everything of @p mesh into the folder @p to as describe-shaped JSON, thing by thing, so that what is
/// stopped or broken off goes on where it was when it is asked again. Compares what is there with the files
/// and with what was pulled last; a file is only replaced when nothing a person did to it is lost, and is set
/// aside first. What no later request could escape (no connection, stopped) breaks it off; it is the failure
/// when nothing was done until then. A mesh in the folder that only has its name in common with @p mesh is a
/// conflict, and nothing else is looked at. Nothing is done where it could not be remembered.
Outcome<Pulled> pull(Meshes& from, const MeshId& mesh, const FolderMeshes& to, const PullRules& rules = {},
                     const CallWatch& watch = {});

} // namespace meshwright
