// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/files/other_names.h"

#include "models/files/lies_below.h"
#include "models/text/texts.h"

#include <QFile>

#include <sys/stat.h>

namespace meshwright {

QString whyOutside(const QString& path)
{
    return isLinkOut(path) ? Texts::tr("It is a link to a file elsewhere: name that file.") : QString();
}

QString whyShared(const QString& path)
{
    struct stat status
    {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0 || status.st_nlink < 2)
        return {};
    return Texts::tr("It has other names (hard links), which would keep what it says now.");
}

} // namespace meshwright
