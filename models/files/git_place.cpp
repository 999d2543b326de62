// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/files/git_place.h"

#include "models/text/texts.h"

#include <QDir>
#include <QFileInfo>

namespace meshwright {

using namespace Qt::StringLiterals;

GitPlace gitPlaceOf(const QString& path)
{
    const QFileInfo at(path);
    const QString whole = at.exists() ? at.absoluteFilePath() : QDir::cleanPath(at.absoluteFilePath());
    QString folder = whole;
    while (!QFileInfo(folder).isDir() && folder != "/"_L1)
        folder = QFileInfo(folder).path();
    QString below = whole.mid(folder.size());
    return {folder, below.startsWith(u'/') ? below.mid(1) : below};
}

QString noGitWords()
{
    return Texts::tr("There is no git here, which is what reads revisions. Install git, or name folders.");
}

} // namespace meshwright
