// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/draft_meshes.h"

#include "app/desktop/foreign_files.h"
#include "models/open/edited_in_mesh.h"
#include "models/open/mesh_of_file.h"

#include <memory>
#include <utility>

namespace meshwright {

namespace {

std::shared_ptr<EditedInMesh> readEdited(const QString& folder, const std::string& mesh)
{
    auto read = readMeshOfFolder(folder, mesh);
    return read ? std::make_shared<EditedInMesh>(*std::move(read), MeshId{mesh}) : nullptr;
}

} // namespace

DraftMeshes::DraftMeshes(ForeignFiles& files, OpenDrafts& drafts, FindPlace findPlace, QObject* parent)
    : QObject(parent),
      m_files(files),
      m_drafts(drafts),
      m_findPlace(std::move(findPlace))
{
    connect(&drafts, &OpenDrafts::listed, this, &DraftMeshes::read);
}

void DraftMeshes::read()
{
    for (const OpenDrafts::MeshOfPlace& mesh : m_drafts.meshes())
        if (!m_reads.contains(mesh))
            readMesh(mesh);
}

void DraftMeshes::readAgain(const OpenDrafts::MeshOfPlace& mesh)
{
    if (m_reads.contains(mesh))
        readMesh(mesh);
}

void DraftMeshes::readMesh(const OpenDrafts::MeshOfPlace& mesh)
{
    const int reading = ++m_reads[mesh];
    const Place* const place = m_findPlace(mesh.first);
    if (!place || place->kind != PlaceKind::Folder)
        return;
    m_files
        .read(place->location,
              [folder = place->location, name = mesh.second] { return readEdited(folder, name); })
        .callBack(this, [this, mesh, reading](std::shared_ptr<EditedInMesh> edited) {
            if (reading == m_reads[mesh])
                m_drafts.setMesh(mesh, std::move(edited));
        });
}

} // namespace meshwright
