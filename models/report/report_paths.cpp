// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/report/report_paths.h"

#include <QDir>
#include <QFileInfo>

namespace meshwright {

using namespace Qt::StringLiterals;

QString rootOfPaths(const QStringList& paths)
{
    QString out = QDir::cleanPath(paths.value(0));
    for (const QString& path : paths) {
        const QString clean = QDir::cleanPath(path);
        while (!out.isEmpty() && clean != out && !clean.startsWith(out + u'/'))
            out = out.contains(u'/') ? out.left(out.lastIndexOf(u'/')) : QString();
    }
    return out;
}

QString pathFrom(const QString& root, const QString& path)
{
    if (root.isEmpty())
        return path;
    const QString folder = QDir::cleanPath(root), clean = QDir::cleanPath(path);
    if (folder == "."_L1)
        return clean;
    if (clean == folder)
        return QFileInfo(clean).fileName();
    const QString begin = folder.endsWith(u'/') ? folder : folder + u'/';
    return clean.startsWith(begin) ? clean.mid(begin.size()) : path;
}

QString nameBeside(const QStringList& others, const QString& path)
{
    QString root = rootOfPaths(others + QStringList(path));
    if (root == QDir::cleanPath(path)) // it holds the others
        root = root.left(root.lastIndexOf(u'/'));
    return pathFrom(root, path);
}

} // namespace meshwright
