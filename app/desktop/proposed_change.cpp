// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/proposed_change.h"

#include "models/files/other_names.h"
#include "models/files/read_file.h"
#include "models/files/write_file.h"
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
    const QString outside = whyOutside(path);
    return outside.isEmpty() ? whyShared(path) : outside;
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

ProposedChange proposed(const QString& path, const FixOfIssue& fix)
{
    ProposedChange out{path, {}, {}};
    if (out.why = whyNotOurs(path); !out.why.isEmpty())
        return out;
    const FileBytes file = readFile(path, {.sort = FileSort::Regular});
    if (out.why = file.error; !out.why.isEmpty())
        return out;
    out.before = std::string(file.text());
    const FixedText fixed = fixThese(path, file.text(), {fix}, {});
    if (fixed.done.empty()) {
        out.why = fixed.notDone.empty() ? Texts::tr("The file has changed since it was read.")
                                        : fixed.notDone.front().why;
        if (!fixed.notDone.empty() && !fixed.notDone.front().byHand.empty())
            out.why += u'\n' + QString::fromStdString(fixed.notDone.front().byHand);
        return out;
    }
    out.after = fixed.text;
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
