// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/output_clash.h"

#include "models/files/own_files.h"
#include "models/files/whole_path.h"
#include "models/text/texts.h"

#include <QFileInfo>

namespace meshwright::cli {

using namespace Qt::StringLiterals;

namespace {

bool isOfOurs(const QString& path)
{
    return isOwnFile(QFileInfo(path).fileName().toStdString());
}

} // namespace

QString wasRead(const QString& path)
{
    return Texts::tr("%1 is not written: it was read. Name another file.").arg(path);
}

QString clashOfOutputs(const OutputFiles& outputs, const QStringList& named, const Inventory& inventory)
{
    QStringList paths = outputs.reports;
    if (!outputs.writtenBaseline.isEmpty())
        paths.append(outputs.writtenBaseline);
    if (paths.isEmpty())
        return {};
    const QSet<QString> read = filesRead(named, inventory);
    const QString baseline = outputs.baseline.isEmpty() ? QString() : fileAt(outputs.baseline);
    QSet<QString> written;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const QString& path = paths[i];
        const QString file = fileAt(path);
        if (file.isEmpty())
            continue;
        if (isOfOurs(path) || isOfOurs(file))
            return Texts::tr(
                       "%1 is not written: what Meshwright itself keeps is called so. Name another file.")
                .arg(path);
        if (read.contains(file) ||
            (i < outputs.reports.size() && file == baseline)) // a baseline is written anew
            return wasRead(path);
        if (written.contains(file))
            return Texts::tr("%1 is not written: something else goes into it. Name another file.").arg(path);
        written.insert(file);
    }
    return {};
}

} // namespace meshwright::cli
