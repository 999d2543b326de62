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
    const bool wasThere = QFileInfo::exists(path);
    auto lock = std::make_unique<QLockFile>(path);
    lock->setStaleLockTime(0); // by age it never is: a window may be open for days
    if (lock->tryLock(patience)) {
        out.state = OpenLock::State::Ours;
        out.lock = std::move(lock);
        out.wasLeft = wasThere;
    } else if (lock->error() == QLockFile::LockFailedError) {
        out.state = OpenLock::State::Taken;
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
