// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/foreign_files.h"

#include <QDeadlineTimer>
#include <QFileInfo>

#include <algorithm>
#include <thread>
#include <utility>

namespace meshwright {

ForeignFiles::ForeignFiles(QObject* parent) : QObject(parent) {}

ForeignFiles::~ForeignFiles()
{
    constexpr int patience = 500; // milliseconds
    const QDeadlineTimer end(patience);
    std::erase_if(m_lanes, [&end](const Lanes::value_type& lane) {
        return lane.second->waitForDone(static_cast<int>(end.remainingTime()));
    });
    if (m_lanes.empty())
        return;
    // The end of the program does not wait for this thread.
    std::thread([lanes = std::move(m_lanes)] {
        for (const auto& [path, lane] : lanes)
            lane->waitForDone();
    }).detach();
}

QThreadPool& ForeignFiles::laneOf(const QString& path)
{
    // No more than a look at the name: this thread asks no disk.
    auto& lane = m_lanes[QFileInfo(path).absoluteFilePath()];
    if (!lane) {
        lane = std::make_unique<QThreadPool>();
        lane->setMaxThreadCount(1);
    }
    return *lane;
}

} // namespace meshwright
