// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/meshes/place.h"
#include "models/meshes/resource.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

class QObject;
class QWidget;

namespace meshwright {

/// One of two states to compare, as a person names it.
struct StateWanted
{
    enum class Kind {
        Path,     ///< a file, a folder or an archive, as it is on the disk
        Revision, ///< the same as git remembers it
        Mesh,     ///< of a place
        Given     ///< what a person looks at: there is nothing to choose
    };

    Kind kind = Kind::Path;
    QString path = {};
    QString revision = {};
    QString placeId = {};
    std::optional<MeshId> mesh = {};
    QString title = {}; ///< of what is given

    /// Whether nothing is missing to read it.
    bool isComplete() const
    {
        if (kind == Kind::Given)
            return true;
        return kind == Kind::Mesh ? mesh.has_value()
                                  : !path.isEmpty() && (kind == Kind::Path || !revision.isEmpty());
    }
};

/// Something to choose from a list: what it is, and what is read there.
struct NamedChoice
{
    QString id;
    QString words;
};

/// What there is to choose, or why there is nothing.
struct ChoicesFound
{
    std::vector<NamedChoice> choices;
    QString error;
};

/// The meshes of a place, or why there are none.
struct MeshesFound
{
    std::vector<MeshId> meshes;
    QString error;
};

/// Where a dialog that asks for states gets what it offers. What takes its time is handed to what was asked
/// with, unless the receiver is gone by then.
struct StateSources
{
    std::function<QString(QWidget* parent)> chooseFile;
    std::function<QString(QWidget* parent)> chooseFolder;
    std::function<void(const QString& path, QObject* receiver, std::function<void(const ChoicesFound&)> take)>
        findRevisions;
    std::function<void(const QString& placeId, QObject* receiver,
                       std::function<void(const MeshesFound&)> take)>
        findMeshes;
    std::vector<Place> places;
};

} // namespace meshwright
