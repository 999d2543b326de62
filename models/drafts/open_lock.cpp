// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/drafts/open_lock.h"

#include "models/drafts/file_stamp.h"

#include <QFileInfo>

namespace meshwright {

using namespace Qt::StringLiterals;

OpenLock openLock(const QString& path, int patience)
{
    OpenLock out;
    auto lock = std::make_unique<FileLock>(path);
    switch (lock->take(std::chrono::milliseconds(patience))) {
    case FileLock::State::Ours:
        out.state = OpenLock::State::Ours;
        out.wasLeft = lock->wasLeft();
        out.lock = std::move(lock);
        break;
    case FileLock::State::Taken:
        out.state = OpenLock::State::Taken;
        break;
    default:
        break;
    }
    return out;
}

QString lockFor(const QString& folder, const QString& file)
{
    const QFileInfo info(file);
    const QString real =
        info.canonicalFilePath().isEmpty() ? info.absoluteFilePath() : info.canonicalFilePath();
    return folder + u'/' + QString::fromLatin1(fingerprintOf(real.toUtf8())) + ".lock"_L1;
}

} // namespace meshwright
