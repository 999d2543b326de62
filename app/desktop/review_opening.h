// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/desktop/file_opening.h"
#include "app/desktop/foreign_files.h"
#include "app/desktop/questions.h"
#include "app/desktop/sessions.h"
#include "forms/parts/file_commands.h"
#include "models/meshes/named.h"
#include "models/meshes/place.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

class QSettings;

namespace meshwright {

class ReviewWindow;
struct Review;

/// Opens reviews of files, folders and archives, a window each, and lets a person do something about what
/// they see there.
class ReviewOpening : public QObject
{
    Q_OBJECT

public:
    /// What a review needs of the program.
    struct Parts
    {
        ForeignFiles& files;
        Sessions& sessions;
        FileOpening& fileOpening;
        Questions& questions;
        std::shared_ptr<FileLocks> locks; ///< of the files that are open
        QSettings& settings;
        std::function<FileCommands()> commands;
        std::function<void(const QString& path)> openAsPlace;
    };
    /// All @p parts must outlive this object.
    explicit ReviewOpening(Parts parts, QObject* parent = nullptr);
    /// Closes every review.
    ~ReviewOpening() override;

    /// Reviews @p paths, all in one window: a review of the same comes to the front.
    void open(const QStringList& paths);
    /// Asks for a folder, and reviews it.
    void choose(QWidget* parent);
    /// Asks for archives or files, and reviews them together.
    void chooseFiles(QWidget* parent);
    /// Reviews @p mesh of @p place, which is a folder or what was kept.
    void openMesh(const Place& place, const MeshId& mesh);

    /// A whole review that has the file @p path, as it was read last; nullptr when none is open.
    std::shared_ptr<const Review> reviewWith(const QString& path) const;

Q_SIGNALS:
    /// A review has its window; connect what else it asks for.
    void opened(meshwright::ReviewWindow& window);

private:
    void show(const QStringList& paths);

    Parts m_parts;
    std::vector<QPointer<ReviewWindow>> m_windows;
};

} // namespace meshwright
