// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/drafts/open_lock.h"

#include "models/drafts/file_stamp.h"

#include <QDir>
#include <QFileInfo>

#include <chrono>
#include <utility>

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

namespace {

/// The one name of @p file, be it there or still to be made.
QString realNameOf(const QFileInfo& file)
{
    if (const QString itself = file.canonicalFilePath(); !itself.isEmpty())
        return itself;
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? file.absoluteFilePath() : QDir(folder).filePath(file.fileName());
}

} // namespace

QString lockFor(const QString& folder, const QString& file)
{
    const QString real = realNameOf(QFileInfo(file));
    return folder + u'/' + QString::fromLatin1(fingerprintOf(real.toUtf8())) + ".lock"_L1;
}

} // namespace meshwright
