// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/whole_path.h"

#include <QDir>
#include <QFileInfo>

namespace meshwright::cli {

QString wholePath(const QString& path)
{
    const QFileInfo file(path);
    if (file.exists())
        return file.canonicalFilePath();
    const QString whole = QDir::cleanPath(file.absoluteFilePath());
    QFileInfo around(QFileInfo(whole).path());
    while (!around.exists() && !around.isRoot())
        around.setFile(around.path());
    return QDir::cleanPath(around.canonicalFilePath() + u'/' + whole.mid(around.filePath().size()));
}

} // namespace meshwright::cli
