// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/proposed_change.h"

#include "models/files/other_names.h"
#include "models/files/read_file.h"
#include "models/files/replace_file.h"
#include "models/files/write_file.h"
#include "models/reading/checked_file.h"
#include "models/text/texts.h"

#include <QFileInfo>

namespace meshwright {

namespace {

/// Whether @p path leads into a file, as that of what is in an archive does.
bool leadsIntoFile(const QString& path)
{
    for (qsizetype end = path.lastIndexOf(u'/'); end > 0; end = path.lastIndexOf(u'/', end - 1))
        if (const QFileInfo above(path.left(end)); above.exists())
            return above.isFile();
    return false;
}

/// Why the file @p path is not for us to write: it is none, or somebody else's. Empty when it is.
QString whyNotOurs(const QString& path)
{
    if (const QString none = whyNoFile(path); !none.isEmpty())
        return none;
    for (const auto& why : {whyOutside, whyShared, whyLessInPlace})
        if (const QString words = why(path); !words.isEmpty())
            return words;
    return {};
}

} // namespace

QString whyNoFile(const QString& path)
{
    if (QFileInfo(path).isFile())
        return {};
    if (QFileInfo::exists(path))
        return Texts::tr("It is no plain file.");
    return leadsIntoFile(path)
               ? Texts::tr("What is in an archive is only read: unpack it, and review the folder.")
               : Texts::tr("%1 is not there any more.").arg(path);
}

QString hasChangedWords()
{
    return Texts::tr("The file has changed. Read it again (F5).");
}

ProposedChange changeOf(const QString& path, std::size_t digest)
{
    ProposedChange out{path, {}, {}};
    if (out.why = whyNotOurs(path); !out.why.isEmpty())
        return out;
    const FileBytes file = readFile(path, {.sort = FileSort::Regular});
    if (out.why = file.error; !out.why.isEmpty())
        return out;
    if (digestOf(file.text()) != digest)
        out.why = hasChangedWords();
    else
        out.before = std::string(file.text());
    return out;
}

QString written(const ProposedChange& change)
{
    if (const QString why = whyNotOurs(change.path); !why.isEmpty())
        return Texts::tr("Nothing was written. %1").arg(why);
    bool isAsRead = true;
    const auto isStill = [&] {
        const FileBytes now = readFile(change.path, {.sort = FileSort::Regular});
        return isAsRead = now.error.isEmpty() && now.text() == change.before;
    };
    const auto error = writeFileIf(change.path, QByteArray::fromStdString(change.after), isStill);
    if (!isAsRead)
        return Texts::tr("%1 has changed meanwhile. Nothing was written.").arg(change.path);
    return error.value_or(QString());
}

} // namespace meshwright
