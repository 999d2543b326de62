// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/uncommitted.h"

#include "models/files/git_process.h"
#include "models/files/read_file.h"
#include "models/text/texts.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace meshwright::cli {

using namespace Qt::StringLiterals;

namespace {

enum class GitEnd { Fine, Refused, NoRepository, Silent, NotThere };

/// What git has said.
struct GitSaid
{
    GitEnd end = GitEnd::Silent;
    QByteArray output = {};
};

/// Asks git @p question about @p file, with plumbing that runs nothing a repository names: "git status" would
/// run its filters, and its monitor.
GitSaid askGit(const QFileInfo& file, const QStringList& question)
{
    GitProcess git(file.absolutePath(), question + QStringList{u"--"_s, file.absoluteFilePath()},
                   {.isOfCaller = true, .patience = 5000});
    if (!git.isRunning())
        return {GitEnd::NotThere};
    if (auto output = git.output())
        return {GitEnd::Fine, *std::move(output)};
    if (!git.hasEnded())
        return {GitEnd::Silent};
    // Of one that is named, it says so in other words.
    return {git.error().contains("not a git repository (or any"_L1) ? GitEnd::NoRepository : GitEnd::Refused};
}

/// Whether @p listed, an entry of the index or of a tree ("100644 NAME 0<tab>path"), names exactly @p bytes.
bool isListedAs(const QByteArray& listed, const QByteArray& bytes)
{
    constexpr qsizetype ofSha1 = 40;
    const QList<QByteArray> words = listed.left(listed.indexOf('\t')).split(' ');
    const auto name = std::ranges::find_if(words, [](const QByteArray& one) { return one.size() >= ofSha1; });
    if (name == words.end() || listed.count('\0') != 1)
        return false;
    QCryptographicHash hash(name->size() == ofSha1 ? QCryptographicHash::Sha1 : QCryptographicHash::Sha256);
    hash.addData("blob " + QByteArray::number(bytes.size()) + QByteArray(1, '\0'));
    hash.addData(bytes);
    return hash.result().toHex() == *name;
}

/// Whether git changes what is in @p file on its way into the repository, by more than the ends of lines.
bool isFiltered(const QFileInfo& file)
{
    const GitSaid said =
        askGit(file, {u"check-attr"_s, u"-z"_s, u"filter"_s, u"ident"_s, u"working-tree-encoding"_s});
    const QList<QByteArray> words = said.output.split('\0'); // path, attribute, value; and so on
    for (qsizetype i = 2; i < words.size(); i += 3)
        if (words[i] != "unspecified" && words[i] != "unset")
            return true;
    return said.end != GitEnd::Fine;
}

QString notCommitted()
{
    return Texts::tr("It has changes that are not committed in git. Commit them, or use --force.");
}

/// Why @p file, which the index has as @p inIndex, is not as in the last commit.
QString whyOther(const QFileInfo& file, const QByteArray& inIndex)
{
    const QByteArray committed = askGit(file, {u"ls-tree"_s, u"-z"_s, u"HEAD"_s}).output;
    const QByteArray bytes = readFile(file.absoluteFilePath(), {.sort = FileSort::Regular}).bytes;
    QByteArray unixLines = bytes;
    unixLines.replace("\r\n", "\n"); // as git keeps them where it is told to
    for (const QByteArray& each : {bytes, unixLines})
        if (isListedAs(inIndex, each) && isListedAs(committed, each))
            return {};
    return isFiltered(file)
               ? Texts::tr("A filter of git changes it on its way, so that nobody can tell whether "
                           "its changes are committed. With --force it is mended all the same.")
               : notCommitted();
}

} // namespace

QString whyUncommitted(const QString& path)
{
    const QFileInfo file(QFileInfo(path).canonicalFilePath()); // a link has changes of its own
    const GitSaid index = askGit(file, {u"ls-files"_s, u"--stage"_s, u"-z"_s});
    switch (index.end) {
    case GitEnd::NotThere:
    case GitEnd::NoRepository:
        return {};
    case GitEnd::Silent:
        return Texts::tr(
            "git does not say whether its changes are committed. With --force it is mended all the same.");
    case GitEnd::Refused:
        return Texts::tr(
            "git cannot say whether its changes are committed. With --force it is mended all the same.");
    case GitEnd::Fine:
        break;
    }
    if (!index.output.isEmpty())
        return whyOther(file, index.output);
    const GitSaid unknown = askGit(file, {u"ls-files"_s, u"--others"_s, u"--exclude-standard"_s, u"-z"_s});
    return unknown.end == GitEnd::Fine && unknown.output.isEmpty()
               ? Texts::tr("git ignores it, and has no copy of it. With --force it is mended all the same.")
               : notCommitted();
}

} // namespace meshwright::cli
