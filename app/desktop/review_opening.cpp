// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/review_opening.h"

#include "app/desktop/review_actions.h"
#include "forms/review_window/review_window.h"
#include "models/meshes/folder/folder_index.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace meshwright {

namespace {

/// The folder of @p mesh in the folder @p place; the place itself where nobody finds it. Waits for the disk.
QString folderOfMesh(const QString& place, const std::string& mesh)
{
    const auto found = FolderIndex(place).mesh(mesh);
    return found ? folderOf(*found) : place;
}

} // namespace

ReviewOpening::ReviewOpening(Parts parts, QObject* parent) : QObject(parent), m_parts(std::move(parts)) {}

ReviewOpening::~ReviewOpening()
{
    for (const QPointer<ReviewWindow>& window : m_windows)
        delete window.data();
}

void ReviewOpening::open(const QStringList& paths)
{
    QStringList whole;
    for (const QString& path : paths) // the working folder may be another later
        whole.append(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    if (!whole.isEmpty())
        show(whole);
}

void ReviewOpening::show(const QStringList& paths)
{
    std::erase_if(m_windows, [](const QPointer<ReviewWindow>& window) { return !window; });
    ReviewWindow* window = nullptr;
    for (const QPointer<ReviewWindow>& one : m_windows)
        if (one->files().paths() == paths)
            window = one;
    if (!window) {
        window = new ReviewWindow(paths, m_parts.commands(), &m_parts.settings);
        window->setAttribute(Qt::WA_DeleteOnClose);
        m_windows.emplace_back(window);
        new ReviewActions(m_parts.files, m_parts.sessions, m_parts.fileOpening, m_parts.questions,
                          m_parts.locks, *window);
        connect(window, &ReviewWindow::openAsPlaceRequested, this, [this](const QStringList& asked) {
            for (const QString& path : asked)
                m_parts.openAsPlace(path);
        });
        Q_EMIT opened(*window);
    }
    window->show();
    window->raise();
    window->activateWindow();
}

std::shared_ptr<const Review> ReviewOpening::reviewWith(const QString& path) const
{
    for (const QPointer<ReviewWindow>& window : m_windows)
        if (const auto review = window ? window->files().review() : nullptr;
            review && review->isWhole &&
            std::ranges::find(review->inventory.files, path, &CheckedFile::path) !=
                review->inventory.files.end())
            return review;
    return nullptr;
}

void ReviewOpening::choose(QWidget* parent)
{
    if (const QString path = m_parts.questions.folder(parent, tr("Review a folder of meshes, in any format"));
        !path.isEmpty())
        open({path});
}

void ReviewOpening::chooseFiles(QWidget* parent)
{
    open(m_parts.questions.filesToReview(parent));
}

void ReviewOpening::openMesh(const Place& place, const MeshId& mesh)
{
    if (place.kind != PlaceKind::Folder)
        return open({place.location});
    m_parts.files
        .read(place.location, [path = place.location, name = mesh.name] { return folderOfMesh(path, name); })
        .callBack(this, [this](const QString& folder) { open({folder}); });
}

} // namespace meshwright
