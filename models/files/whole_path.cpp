// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/files/whole_path.h"

#include <QDir>
#include <QFileInfo>

namespace meshwright {

namespace {

constexpr int mostLinks = 40; // as many as Linux follows

} // namespace

QString wholePath(const QString& path)
{
    const QFileInfo file(path);
    if (file.exists())
        return file.canonicalFilePath();
    QFileInfo last(file);
    for (int links = 0; last.isSymLink() && links < mostLinks; ++links)
        last.setFile(last.symLinkTarget());
    const QString whole = QDir::cleanPath(last.absoluteFilePath());
    QFileInfo around(QFileInfo(whole).path());
    while (!around.exists() && !around.isRoot())
        around.setFile(around.path());
    return QDir::cleanPath(around.canonicalFilePath() + u'/' + whole.mid(around.filePath().size()));
}

} // namespace meshwright
