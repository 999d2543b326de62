// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_type.h"
#include "models/meshes/place.h"
#include "models/meshes/transfer/folder_source.h"

#include <QString>

#include <functional>
#include <map>
#include <set>
#include <stop_token>
#include <vector>

namespace meshwright {

/// Merges what a folder and another place have changed both, a thing at a time, and writes it into the folder
/// as a change of one's own. The spec that both had before is looked for in what git remembers of the file;
/// where it is not found, where both have changed the same thing, and where their tags are in each other's
/// way, the thing is left alone and it is said why.
class MergingIntoFolder
{
public:
    struct Means
    {
        std::function<QString(const Carried& node, const json& merged)> faultOf =
            {};                 ///< why it is not merged
        bool takesTags = false; ///< those that only the other place has changed come into the folder
        std::stop_token stop = {};
    };

    /// @p here was read from @p folder, and both places agreed on @p base.
    MergingIntoFolder(FolderSource here, MeshBase base, Place folder, Means means);
    MergingIntoFolder(const MergingIntoFolder&) = delete;
    MergingIntoFolder& operator=(const MergingIntoFolder&) = delete;

    /// What the folder has of @p key; nullptr when nothing.
    Carried* thing(const ResourceKey& key);
    /// Brings together what is here of @p key and @p theirs, a description; nullptr: it was deleted there.
    void merge(const ResourceKey& key, const json* theirs);
    void refuse(const ResourceKey& key, const QString& why);
    /// Writes into the folder what was merged; a file that was changed since it was read stays. The answer is
    /// where the files are that it took the place of; empty when it took that of none.
    QString write();

    /// The folder with what was written.
    const FolderSource& here() const { return m_here; }
    const std::set<ResourceKey>& merged() const { return m_merged; }
    /// What was not merged, and why.
    const std::map<ResourceKey, QString>& refused() const { return m_refused; }

private:
    /// What a file is to say, with both changes in it.
    struct Ready
    {
        Carried* here;
        json description;
    };

    QString whyNot(const ResourceKey& key, const json* theirs);
    QString mergeInto(Carried& here, json description, const json& base, const json& theirs);

    FolderSource m_here;
    MeshBase m_base;
    Place m_folder;
    Means m_means;
    std::vector<Ready> m_ready;
    std::set<ResourceKey> m_merged;
    std::map<ResourceKey, QString> m_refused;
};

} // namespace meshwright
