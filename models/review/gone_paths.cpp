// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/review/gone_paths.h"

#include <QFile>

#include <cerrno>
#include <filesystem>
#include <sys/stat.h>
#include <system_error>

namespace meshwright {

namespace {

bool isEmptyFolder(const QString& path)
{
    const std::filesystem::path folder = QFile::encodeName(path).toStdString();
    std::error_code failure;
    return std::filesystem::is_directory(folder, failure) && std::filesystem::is_empty(folder, failure) &&
           !failure;
}

bool isGone(const QString& path, const DevicesOfPaths& before)
{
    struct stat now = {};
    if (::stat(QFile::encodeName(path).constData(), &now) != 0)
        return errno != EACCES;
    const auto device = before.constFind(path);
    return device != before.constEnd() && *device != now.st_dev && isEmptyFolder(path);
}

} // namespace

DevicesOfPaths devicesOf(const QStringList& paths)
{
    DevicesOfPaths out;
    for (const QString& path : paths) {
        struct stat now = {};
        if (::stat(QFile::encodeName(path).constData(), &now) == 0)
            out.insert(path, now.st_dev);
    }
    return out;
}

QStringList gonePaths(const QStringList& paths, const DevicesOfPaths& before)
{
    QStringList out;
    for (const QString& path : paths)
        if (isGone(path, before))
            out.append(path);
    return out;
}

} // namespace meshwright
