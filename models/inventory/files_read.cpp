// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/inventory/files_read.h"

#include "models/files/whole_path.h"

#include <QFileInfo>

namespace meshwright {

using namespace Qt::StringLiterals;

QString fileAt(const QString& path)
{
    const QFileInfo file(path);
    return file.exists() && !file.isFile() ? QString() : wholePath(path);
}

QSet<QString> filesRead(const QStringList& named, const Inventory& inventory)
{
    QSet<QString> out;
    for (const CheckedFile& file : inventory.files)
        if (file.path != "-"_L1)
            out.insert(fileAt(file.path));
    for (const QString& path : named) // an archive, or what nothing was found in
        if (QFileInfo(path).isFile())
            out.insert(fileAt(path));
    out.remove(QString());
    return out;
}

} // namespace meshwright
