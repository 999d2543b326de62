// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/desktop/foreign_files.h"
#include "app/desktop/questions.h"
#include "models/meshes/place.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <stop_token>

namespace meshwright {

/// What is to be opened as places, and what as files.
struct SortedPaths
{
    QStringList places;
    QStringList files;
};
/// Looks at each of @p paths; takes as long as the disk does.
SortedPaths sortedOut(const QStringList& paths);

/// Opening folders and archives: each becomes a place, one for meshes or one of what was kept, by what is in
/// it.
class FolderOpening : public QObject
{
    Q_OBJECT

public:
    using Show = std::function<void(const Place& place)>;

    /// @p files and @p questions must outlive this object; @p show opens a place.
    FolderOpening(ForeignFiles& files, Questions& questions, Show show, QObject* parent = nullptr);
    /// Ends what is being looked through.
    ~FolderOpening() override;

    /// Asks for a folder, and opens it.
    void choose(QWidget* parent);
    /// Looks through what is at @p path, with a window that says so and can cancel it, and opens it; or says
    /// why there is nothing to open.
    void open(const QString& path, QWidget* parent);

private:
    ForeignFiles& m_files;
    Questions& m_questions;
    Show m_show;
    std::stop_source m_stop;
};

} // namespace meshwright
