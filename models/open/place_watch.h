// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/files/folder_watch.h"
#include "models/files/lull.h"
#include "models/open/open_place.h"

#include <QObject>
#include <QSocketNotifier>

#include <memory>
#include <stop_token>

namespace meshwright {

/// Tells when anybody has changed the files of an open place, which is a folder or what somebody kept. Begins
/// when it is listed.
class PlaceWatch : public QObject
{
    Q_OBJECT

public:
    explicit PlaceWatch(OpenPlace& place, QObject* parent = nullptr);
    ~PlaceWatch() override;

Q_SIGNALS:
    /// Something in @p place has become another, a moment ago: what comes in one go is told once.
    void changed(const meshwright::Place& place);

private:
    using Watch = std::shared_ptr<FolderWatch>;

    void begin();
    void end();
    void take(Watch watch);
    void note();

    OpenPlace& m_place;
    Lull m_lull;
    Watch m_watch;
    std::unique_ptr<QSocketNotifier> m_news;
    std::stop_source m_stop;
    int m_watches = 0; ///< tells the watch of another place from ours
    bool m_isBeginning = false;
    bool m_isStale = true; ///< there is none, or something has changed, which may have been a folder
};

} // namespace meshwright
