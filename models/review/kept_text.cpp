// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/review/kept_text.h"

#include "models/files/archive.h"
#include "models/files/read_file.h"
#include "models/text/texts.h"

#include <QFileInfo>
#include <QStringDecoder>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// The file that @p path lies in, when that is an archive; empty when it is none.
QString archiveAround(const QString& path)
{
    for (qsizetype end = path.lastIndexOf(u'/'); end > 0; end = path.lastIndexOf(u'/', end - 1))
        if (const QFileInfo above(path.left(end)); above.exists())
            return above.isFile() ? above.filePath() : QString();
    return {};
}

FileBytes memberOf(const QString& archive, const QString& path, const std::stop_token& stop)
{
    FileBytes out;
    out.error = Texts::tr("%1 is not there any more.").arg(path);
    std::stop_source end;
    const std::stop_callback ending(stop, [&end] { end.request_stop(); });
    const QString error = readArchive(archive,
                                      [&](const ArchiveMember& member) {
                                          if (member.path != path)
                                              return;
                                          out = member.content;
                                          if (!member.skipped.isEmpty())
                                              out.error = member.skipped;
                                          end.request_stop();
                                      },
                                      {.stop = end.get_token()});
    if (!out.error.isEmpty() && !error.isEmpty() && !end.stop_requested())
        out.error = error;
    return out;
}

QString decoded(const QByteArray& bytes)
{
    const auto encoding = QStringConverter::encodingForData(bytes);
    return QStringDecoder(encoding.value_or(QStringConverter::Utf8)).decode(bytes);
}

bool looksLikeYaml(const QString& text)
{
    for (const QChar one : text)
        if (!one.isSpace())
            return one != u'{' && one != u'[';
    return false;
}

} // namespace

KeptText keptTextAt(const QString& path, const std::stop_token& stop)
{
    KeptText out{path};
    const QString archive = archiveAround(path);
    FileBytes file = archive.isEmpty() ? readFile(path, {.sort = FileSort::Regular, .stop = stop})
                                       : memberOf(archive, path, stop);
    out.error = file.error;
    if (out.error.isEmpty() && file.isTooLarge)
        out.error = Texts::tr("%1 is too large to be shown.").arg(path);
    if (!out.error.isEmpty())
        return out;
    out.text = decoded(file.bytes);
    out.isYaml = looksLikeYaml(out.text);
    return out;
}

} // namespace meshwright
