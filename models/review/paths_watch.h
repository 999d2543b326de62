// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/files/folder_watch.h"
#include "models/files/lull.h"

#include <QObject>
#include <QSocketNotifier>

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

    Lull m_lull;
    FolderWatches m_watches;
    std::vector<std::unique_ptr<QSocketNotifier>> m_news;
};

} // namespace meshwright
