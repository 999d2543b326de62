// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/opened_file.h"

#include "app/desktop/file_opening.h"
#include "models/json/json.h"
#include "models/meshes/kept/place_at.h"

#include <QDir>
#include <QFileInfo>
#include <QStringList>

#include <algorithm>
#include <cstddef>

namespace meshwright {

using namespace Qt::StringLiterals;

QString OpenedFile::name() const
{
    return QFileInfo(file.path).fileName();
}

OpenedFile openedFile(const QString& path, FileLocks* locks)
{
    OpenedFile out{openNodeFile(path), {}, nullptr, false, false, false};
    const QByteArray& bytes = out.file.bytes;
    out.variables = templateVariables({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    // Shown in the pane at the place that is wrong, with all that the pane offers.
    if (out.isText = out.variables.empty() && isBrokenJson(out.file); out.isText)
        out.file.reading.resources.push_back({json::object()});
    // A pipe has given all it holds, and is waited for in vain.
    out.isOther = out.file.error.isEmpty() && out.variables.empty() && out.file.reading.resources.empty() &&
                  QFileInfo(path).isFile() && placeAt(path).succeeded();
    if (locks)
        out.lock = locks->take(out.file.path);
    return out;
}

QString whyNoNodes(const NodeFile& file)
{
    constexpr std::size_t most = 10;
    QStringList lines{FileOpening::tr("There is no virtual node to be read in %1.")
                          .arg(QDir::toNativeSeparators(file.path))};
    if (!file.reading.skipped.isEmpty())
        lines.append(file.reading.skipped);
    for (std::size_t i = 0; i < std::min(file.reading.issues.size(), most); ++i) {
        const LocatedIssue& found = file.reading.issues[i];
        lines.append(
            FileOpening::tr("Line %1, column %2: %3")
                .arg(QString::number(found.at.line), QString::number(found.at.column), found.issue.message));
    }
    return lines.join(u"\n\n"_s);
}

} // namespace meshwright
