// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/output_clash.h"

#include "app/cli/whole_path.h"
#include "models/text/texts.h"

#include <QFileInfo>
#include <QSet>

namespace meshwright::cli {

namespace {

/// What @p path leads to, whatever it is called; empty for what is no file.
QString fileAt(const QString& path)
{
    const QFileInfo file(path);
    return file.exists() && !file.isFile() ? QString() : wholePath(path);
}

} // namespace

QString clashOfOutputs(const CheckCall& call, const Inventory& inventory)
{
    QStringList outputs;
    for (const ReportFile& file : call.files)
        outputs.append(file.path);
    if (!call.writtenBaseline.isEmpty())
        outputs.append(call.writtenBaseline);
    if (outputs.isEmpty())
        return {};
    QSet<QString> read;
    for (const CheckedFile& file : inventory.files)
        read.insert(fileAt(file.path));
    QSet<QString> written;
    for (const QString& path : outputs) {
        const QString file = fileAt(path);
        if (file.isEmpty())
            continue;
        if (read.contains(file))
            return Texts::tr("%1 is not written: it was read. Name another file.").arg(path);
        if (written.contains(file))
            return Texts::tr("%1 is not written: something else goes into it. Name another file.").arg(path);
        written.insert(file);
    }
    return {};
}

} // namespace meshwright::cli
