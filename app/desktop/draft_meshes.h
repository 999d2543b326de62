// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/meshes/place.h"
#include "models/open/open_drafts.h"

#include <QObject>

#include <functional>
#include <map>

namespace meshwright {

class ForeignFiles;

/// Tells the list of drafts the meshes they are meant for, of places that are folders: each is read once, and
/// again when somebody says that it is another.
class DraftMeshes : public QObject
{
    Q_OBJECT

public:
    /// The place of that id; nullptr when there is none any more.
    using FindPlace = std::function<const Place*(const QString& id)>;

    /// @p files and @p drafts must outlive this object.
    DraftMeshes(ForeignFiles& files, OpenDrafts& drafts, FindPlace findPlace, QObject* parent = nullptr);

    /// What is in @p mesh may be something else now.
    void readAgain(const OpenDrafts::MeshOfPlace& mesh);

private:
    void read();
    void readMesh(const OpenDrafts::MeshOfPlace& mesh);

    ForeignFiles& m_files;
    OpenDrafts& m_drafts;
    FindPlace m_findPlace;
    std::map<OpenDrafts::MeshOfPlace, int> m_reads; ///< tells an older answer from the last one
};

} // namespace meshwright
