// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/foreign_files.h"

#include "models/threads/left_behind.h"

#include <QDeadlineTimer>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace meshwright {

ForeignFiles::ForeignFiles(QObject* parent) : QObject(parent) {}

ForeignFiles::~ForeignFiles()
{
    endOrLeaveBehind(std::move(m_lanes), [](Lanes& lanes, int patience) {
        const QDeadlineTimer end(patience);
        return std::ranges::all_of(lanes, [&end](const Lanes::value_type& lane) {
            return lane.second->waitForDone(static_cast<int>(end.remainingTime()));
        });
    });
}

QThreadPool& ForeignFiles::laneOf(const QString& path)
{
    // No more than a look at the name: this thread asks no disk.
    auto& lane = (*m_lanes)[QFileInfo(path).absoluteFilePath()];
    if (!lane) {
        lane = std::make_unique<Lane>();
        lane->setMaxThreadCount(1);
    }
    return *lane;
}

} // namespace meshwright
