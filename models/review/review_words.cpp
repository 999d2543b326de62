// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/review/review_words.h"

#include "models/inventory/inventory_words.h"
#include "models/schema/inputs.h"
#include "models/text/texts.h"
#include "models/words/issue_words.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

QString upperFirst(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

/// What a format is called by people; its id where that says it.
QString formatWords(std::string_view format)
{
    if (format.starts_with("kubernetes"))
        return u"Kubernetes"_s;
    if (format == "cloudformation")
        return u"CloudFormation"_s;
    if (format.starts_with("terraform"))
        return u"Terraform"_s;
    return QString::fromUtf8(format.data(), static_cast<qsizetype>(format.size())).replace(u'-', u' ');
}

int unreadable(const Inventory& inventory)
{
    return static_cast<int>(std::ranges::count_if(
        inventory.files, [](const CheckedFile& file) { return !file.error.isEmpty(); }));
}

QString nameOf(const std::string& name)
{
    return name.empty() ? Texts::tr("(no name)") : QString::fromStdString(name);
}

} // namespace

QString nameWords(const Review& review, const ReviewRow& row)
{
    const InventoryKey* const key = review.key(row);
    if (!key)
        return QFileInfo(review.file(row).path).fileName();
    const ResourceInFile& resource = *review.resource(row);
    const QString name = nameOf(key->name.empty() ? resource.alias : key->name);
    return key->parent.empty() ? name : QString::fromStdString(key->parent) + u" › "_s + name;
}

QString titleWords(const Review& review, const ReviewRow& row)
{
    const InventoryKey* const key = review.key(row);
    const QString kind = key ? kindWords(key->kind) : Texts::tr("file");
    return upperFirst(kind) + u' ' + nameWords(review, row);
}

QString acceptedWords(int count)
{
    return count == 1 ? Texts::tr("1 accepted") : Texts::tr("%n accepted", nullptr, count);
}

QString standingWords(const ReviewRow& row)
{
    const QString counts = countWords(row.counts.errors, row.counts.warnings, row.counts.hints);
    const QString out = counts.isEmpty() ? Texts::tr("sound") : counts;
    return row.accepted == 0 ? out : out + u", "_s + acceptedWords(row.accepted);
}

QString shownPath(const Review& review, const QString& path)
{
    if (review.paths.size() != 1)
        return path;
    const QString& root = review.paths.front();
    const QString folder = root.endsWith(u'/') ? root : root + u'/';
    return path == root              ? QFileInfo(path).fileName()
           : path.startsWith(folder) ? path.mid(folder.size())
                                     : path;
}

QString listedWords(const Review& review, const ReviewRow& row)
{
    const QString name = nameWords(review, row);
    if (!row.isNamedTwice)
        return name;
    const QString path = shownPath(review, review.file(row).path);
    const QString line =
        row.isNamedTwiceInFile ? u':' + QString::number(review.found(row).at.line) : QString();
    return name + u" – "_s + path + line;
}

QString originWords(const Review& review, const ReviewRow& row)
{
    const CheckedResource& found = review.found(row);
    const QString where = shownPath(review, review.file(row).path) + u':' +
                          QString::number(std::max<std::size_t>(1, found.at.line));
    const QString format = formatWords(found.format);
    return format.isEmpty() ? where : format + u" · "_s + where;
}

QString aboutWords(const Review& review, const ReviewIssue& at)
{
    QStringList others;
    for (const PlaceElsewhere& place : review.issue(at).elsewhere)
        if (const QString name = nameOf(place.name); !others.contains(name))
            others.append(name);
    constexpr qsizetype most = 3;
    if (others.size() > most)
        others = others.first(most) + QStringList(u"…"_s);
    const QString own = nameWords(review, review.rows[at.row]);
    return others.isEmpty() ? own : own + u" → "_s + others.join(u", "_s);
}

QString messageWords(const Review& review, const ReviewIssue& at)
{
    const LocatedIssue& found = review.issue(at);
    if (found.accepted || !found.expired)
        return found.issue.message;
    const Acceptance& past = *found.expired;
    return found.issue.message + u' ' + wasAcceptedWords(past.until, past.by, past.reason);
}

QString placeWords(const Review& review, const ReviewIssue& at)
{
    const InventoryKey* const key = review.key(review.rows[at.row]);
    const Pointer& pointer = review.issue(at).issue.pointer;
    return key && !pointer.isRoot() ? schema::words(schema::createInput(key->kind), pointer) : QString();
}

std::vector<LeftOut> leftOutOf(const Review& review)
{
    const Inventory& inventory = review.inventory;
    std::vector<LeftOut> out;
    for (const CheckedFile& file : inventory.files)
        if (!file.error.isEmpty())
            out.push_back({shownPath(review, file.path), file.error});
    for (const SkippedFile& one : inventory.skipped.files)
        out.push_back({shownPath(review, one.path), one.reason});
    for (const auto& [reason, count] : inventory.skipped.more)
        out.push_back(
            {count == 1 ? Texts::tr("1 more file") : Texts::tr("%n more files", nullptr, count), reason});
    for (const MeshNotChecked& one : inventory.notChecked)
        if (const QString words = notCheckedWords(one); !words.isEmpty())
            out.push_back({Texts::tr("Not checked"), words});
    return out;
}

QString leftOutWords(const Review& review)
{
    QStringList out;
    if (const int count = unreadable(review.inventory); count > 0)
        out.append(count == 1 ? Texts::tr("1 file cannot be read.")
                              : Texts::tr("%n files cannot be read.", nullptr, count));
    if (const int count = review.inventory.skipped.count(); count > 0)
        out.append(count == 1 ? Texts::tr("1 file is skipped.")
                              : Texts::tr("%n files are skipped.", nullptr, count));
    const auto isSaid = [](const MeshNotChecked& one) { return !notCheckedWords(one).isEmpty(); };
    if (std::ranges::any_of(review.inventory.notChecked, isSaid))
        out.append(Texts::tr("Some rules could not be checked."));
    return out.join(u' ');
}

QString reviewedWords(const QStringList& paths)
{
    if (paths.size() != 1)
        return Texts::tr("%n paths", nullptr, static_cast<int>(paths.size()));
    const QFileInfo path(QDir::cleanPath(paths.front()));
    return path.fileName().isEmpty() ? paths.front() : path.fileName();
}

} // namespace meshwright
