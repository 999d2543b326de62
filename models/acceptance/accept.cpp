// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/acceptance/accept.h"

#include "models/acceptance/acceptance_file.h"
#include "models/acceptance/acceptance_search.h"
#include "models/acceptance/entry_json.h"
#include "models/acceptance/entry_match.h"
#include "models/files/lies_below.h"
#include "models/files/own_files.h"
#include "models/files/read_file.h"
#include "models/files/write_file.h"
#include "models/formats/parse.h"
#include "models/json/json.h"
#include "models/text/texts.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <functional>
#include <set>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// Where an entry stands among the others; of one issue there is one.
std::vector<std::string> placeAmongAll(const json& entry)
{
    std::vector<std::string> out;
    for (const char* const key : {"mesh", "kind", "parent", "name", "rule", "pointer", "fingerprint"})
        out.push_back(memberText(entry, key));
    return out;
}

/// The other resources that an entry is about.
std::set<std::string> othersOf(const json& entry)
{
    std::set<std::string> out;
    for (const json& each : items(member(entry, "others")))
        if (const auto one = text(&each))
            out.emplace(*one);
    return out;
}

/// Whether @p a and @p b may be of one issue by what else they are about: one has all of the other's.
bool areAboutTheSame(const json& a, const json& b)
{
    if (!member(a, "others") || !member(b, "others"))
        return true;
    const std::set<std::string> one = othersOf(a), other = othersOf(b);
    return std::ranges::includes(one, other) || std::ranges::includes(other, one);
}

/// Whether @p a and @p b are of one issue. The pointer changes with the order of lists, the fingerprint does
/// not.
bool areOfOneIssue(const json& a, const json& b)
{
    auto one = placeAmongAll(a), other = placeAmongAll(b);
    if (!one.back().empty() || !other.back().empty()) {
        one.erase(one.end() - 2);
        other.erase(other.end() - 2);
    }
    return one == other && areAboutTheSame(a, b);
}

QString cannotChange(const QString& path, const QString& why)
{
    return Texts::tr("%1 cannot be changed: %2").arg(QDir::toNativeSeparators(path), why);
}

/// What the file @p path, which may not be there, holds: its bytes and what they say.
struct Present
{
    QByteArray bytes;
    json content = {{"accepted", json::array()}};
};

std::variant<Present, QString> readPresent(const QString& path)
{
    if (isLinkToNothing(path))
        return cannotChange(path, Texts::tr("It is a link to a file that is not there. Put the file there."));
    if (isLinkOut(path))
        return cannotChange(
            path, Texts::tr("It is a link that leads out of its folder. Put the file itself there."));
    if (!QFileInfo::exists(path))
        return Present{};
    const FileBytes file = readFile(path, {.sort = FileSort::Regular});
    if (!file.error.isEmpty())
        return file.error;
    if (isBlank(file.text()))
        return Present{file.bytes};
    Parsed parsed = parse(file.text());
    if (!parsed.issues.empty())
        return cannotChange(path, parsed.issues.front().issue.message);
    const json* accepted = member(*parsed.value, "accepted");
    const bool isNew = !accepted && parsed.value->is_object() && parsed.value->empty();
    if (!isNew && (!accepted || !accepted->is_array())) // what says other things is no file of ours
        return cannotChange(path, Texts::tr("It has no list “accepted”. Mend it first."));
    return Present{file.bytes, std::move(*parsed.value)};
}

QByteArray bytesOf(const json& content)
{
    return QByteArray::fromStdString(canonical(content) + '\n');
}

QByteArray withEntry(json content, json entry)
{
    if (!content.contains("accepted"))
        content["accepted"] = json::array();
    auto& all = content["accepted"].get_ref<json::array_t&>();
    std::erase_if(all, [&](const json& one) { return areOfOneIssue(one, entry); });
    all.push_back(std::move(entry));
    std::ranges::stable_sort(all, {}, placeAmongAll);
    return bytesOf(content);
}

/// Empty bytes where there is no such entry.
QByteArray withoutEntry(json content, const json& entry)
{
    const bool isThere = content.contains("accepted") &&
                         std::erase_if(content["accepted"].get_ref<json::array_t&>(),
                                       [&](const json& one) { return areOfOneIssue(one, entry); }) > 0;
    return isThere ? bytesOf(content) : QByteArray();
}

/// Puts what @p change makes of the content of the file @p path there; empty bytes change nothing.
QString rewrite(const QString& path, const std::function<QByteArray(json content)>& change)
{
    const auto read = readPresent(path);
    if (const auto* why = std::get_if<QString>(&read))
        return *why;
    const auto& present = std::get<Present>(read);
    const QByteArray bytes = change(present.content);
    if (bytes.isEmpty())
        return {};
    bool isOther = false;
    const auto isAsRead = [&] {
        const bool isThere = QFileInfo::exists(path);
        isOther = isLinkOut(path) ||
                  (isThere && readFile(path, {.sort = FileSort::Regular}).bytes != present.bytes);
        return !isOther;
    };
    const auto why = writeFileIf(path, bytes, isAsRead);
    if (isOther)
        return cannotChange(path, Texts::tr("Another program has changed it just now. Try again."));
    return why.value_or(QString());
}

/// A folder place has a mesh's resources in folders of their kinds, beside "mesh.json".
QString folderOfMesh(const QString& folder)
{
    const QString above = QFileInfo(folder).path();
    const QString mesh = above + "/mesh.json"_L1;
    return QFileInfo::exists(mesh) ? above : folder;
}

} // namespace

AcceptedEntry entryFor(const Inventory& inventory, std::size_t file, std::size_t found, std::size_t issue)
{
    return entryOf(ownerOf(inventory, file, found), inventory.files[file].found[found].issues[issue].issue);
}

QString acceptanceFolder(const QString& path)
{
    const QString folder = folderOfFile(path);
    if (const QString there = AcceptanceSearch().fileFor(folder); !there.isEmpty())
        return folderOfFile(there);
    const QString repository = repositoryOf(folder);
    return repository.isEmpty() ? folderOfMesh(folder) : repository;
}

QString addAcceptance(const QString& folder, const AcceptedEntry& entry)
{
    if (entry.reason.trimmed().isEmpty())
        return Texts::tr("Say why this may stay as it is: without a reason nothing is accepted.");
    return rewrite(QDir(folder).filePath(QLatin1String(acceptanceFileName)),
                   [&](json content) { return withEntry(std::move(content), written(entry)); });
}

QString removeAcceptance(const QString& folder, const AcceptedEntry& entry)
{
    return rewrite(QDir(folder).filePath(QLatin1String(acceptanceFileName)),
                   [&](json content) { return withoutEntry(std::move(content), written(entry)); });
}

} // namespace meshwright
