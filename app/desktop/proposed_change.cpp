// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/proposed_change.h"

#include "models/files/other_names.h"
#include "models/files/read_file.h"
#include "models/files/replace_file.h"
#include "models/files/write_file.h"
#include "models/fixing/fixes_of_mesh.h"
#include "models/fixing/proof.h"
#include "models/text/texts.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>
#include <vector>

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

QString hasChanged()
{
    return Texts::tr("The file has changed. Read it again (F5).");
}

/// Why the one fix of @p fixed was not done; empty when it was.
QString whyNotDone(const FixedText& fixed)
{
    if (!fixed.done.empty())
        return {};
    if (fixed.notDone.empty())
        return hasChanged();
    const FixNotDone& one = fixed.notDone.front();
    return one.byHand.empty() ? one.why : one.why + u'\n' + QString::fromStdString(one.byHand);
}

/// Whether @p issue of number @p resource of the file shows without the files beside it.
bool isOfFileAlone(const ProposedChange& change, std::size_t resource, const Issue& issue)
{
    const CheckedFile alone = checkBytes(change.path, change.before);
    return std::ranges::any_of(foundIn(alone, resource).issues, [&](const LocatedIssue& found) {
        return found.issue.rule == issue.rule && found.issue.pointer == issue.pointer &&
               found.issue.message == issue.message;
    });
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

ProposedChange proposed(const Review& review, const ReviewIssue& issue, std::size_t fix)
{
    const ReviewRow& row = review.rows[issue.row];
    const CheckedFile& read = review.file(row);
    ProposedChange out{read.path, {}, {}};
    if (out.why = whyNotOurs(read.path); !out.why.isEmpty())
        return out;
    const FileBytes file = readFile(read.path, {.sort = FileSort::Regular});
    if (out.why = file.error; !out.why.isEmpty())
        return out;
    if (digestOf(file.text()) != read.digest) {
        out.why = hasChanged();
        return out;
    }
    out.before = std::string(file.text());
    const LocatedIssue& found = review.issue(issue);
    const std::size_t resource = review.inventory.resources[*row.resource].index;
    FixedText fixed = fixThese(read.path, out.before, {{found, found.issue.fixes[fix], resource}}, {});
    out.why = whyNotDone(fixed);
    if (out.why.isEmpty() && !isOfFileAlone(out, resource, found.issue))
        out.why = whyNotInMesh(review.inventory, {}, {read.path, out.before, fixed});
    out.after = std::move(fixed.text);
    return out;
}

NodeInFile nodeNow(const Review& review, const ReviewRow& row)
{
    const CheckedFile& read = review.file(row);
    if (const QString why = whyNoFile(read.path); !why.isEmpty())
        return {.why = why};
    const FileBytes file = readFile(read.path, {.sort = FileSort::Regular});
    if (!file.error.isEmpty())
        return {.why = file.error};
    const std::size_t index = review.inventory.resources[*row.resource].index;
    const ResourceInFile& sought = read.resources[index];
    const Reading now = meshwright::read(file.text());
    const bool isAsRead = digestOf(file.text()) == read.digest;
    std::vector<std::size_t> numbers;
    std::size_t number = 0;
    for (std::size_t i = 0; i < now.resources.size(); ++i) {
        const ResourceInFile& one = now.resources[i];
        if (one.kind != Kind::VirtualNode)
            continue;
        const bool isSame = one.name() == sought.name() && one.mesh() == sought.mesh();
        if (isAsRead ? i == index : isSame && !one.name().empty())
            numbers.push_back(number);
        ++number;
    }
    return numbers.size() == 1 ? NodeInFile{numbers.front()} : NodeInFile{.why = hasChanged()};
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
