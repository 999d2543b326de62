// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/files/folder_watch.h"

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <memory>
#include <vector>

namespace meshwright {

using FolderWatches = std::vector<std::shared_ptr<FolderWatch>>;

/// Tells when what is on the disk at some paths becomes another.
class PathsWatch : public QObject
{
    Q_OBJECT

public:
    explicit PathsWatch(QObject* parent = nullptr);

    /// From now on it is @p watches that tell; they were made before what they watch was read.
    void follow(FolderWatches watches);

Q_SIGNALS:
    /// Something has changed, a moment ago: what comes in one go is told once.
    void changed();

private:
    void note(FolderWatch& watch);

    QTimer m_quiet;    ///< since the last change
    QTimer m_patience; ///< since the first one that has not been told
    FolderWatches m_watches;
    std::vector<std::unique_ptr<QSocketNotifier>> m_news;
};

} // namespace meshwright
