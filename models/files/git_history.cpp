// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/files/git_history.h"

#include "models/files/git_place.h"
#include "models/files/git_process.h"
#include "models/text/texts.h"

#include <algorithm>
#include <optional>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestCommit = 64 * 1024; // bytes of which a subject is looked for

/// "committer NAME <MAIL> SECONDS ZONE"
QDateTime timeIn(const QByteArray& line)
{
    const QList<QByteArray> words = line.mid(line.lastIndexOf('>') + 1).trimmed().split(' ');
    bool isNumber = false;
    const qint64 seconds = words.front().toLongLong(&isNumber);
    return isNumber ? QDateTime::fromSecsSinceEpoch(seconds) : QDateTime();
}

GitCommit commitIn(const QString& id, const QByteArray& text)
{
    GitCommit out{id, {}, {}};
    const qsizetype end = text.indexOf("\n\n");
    for (const QByteArray& line : text.left(end).split('\n'))
        if (line.startsWith("committer "))
            out.when = timeIn(line);
    if (end >= 0)
        out.subject = QString::fromUtf8(text.mid(end + 2).trimmed().split('\n').front()).left(200);
    return out;
}

/// The next commit that @p git prints, "ID commit SIZE" and its bytes; nullopt where it is something else.
std::optional<GitCommit> nextCommit(GitProcess& git, const QString& id)
{
    git.ask(id.toLatin1());
    const auto header = git.line();
    const QList<QByteArray> words = header ? header->split(' ') : QList<QByteArray>();
    if (words.size() != 3 || words[1] != "commit")
        return {};
    const qint64 size = words[2].toLongLong();
    const qint64 kept = std::min(size, largestCommit);
    const auto bytes = git.bytes(kept);
    if (!bytes || !git.skip(size - kept + 1))
        return {};
    return commitIn(id, *bytes);
}

QStringList linesOf(const QByteArray& printed)
{
    return QString::fromUtf8(printed).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

GitHistory gitHistory(const QString& path, int most, const GitCall& call)
{
    GitHistory out;
    const GitPlace place = gitPlaceOf(path);
    const QStringList changes{u"rev-list"_s, u"--max-count=%1"_s.arg(most), u"HEAD"_s, u"--"_s,
                              place.below.isEmpty() ? u"."_s : place.below};
    GitProcess list(place.folder, changes, call);
    if (!list.isRunning()) {
        out.error = noGitWords();
        return out;
    }
    const auto ids = list.output();
    if (!ids) {
        out.error = (list.isLate() ? Texts::tr("git does not say what it knows of %1: %2")
                                   : Texts::tr("git knows nothing of %1: %2"))
                        .arg(path, list.error());
        return out;
    }
    out.isRepository = true;
    GitProcess names(place.folder,
                     {u"for-each-ref"_s, u"--count=%1"_s.arg(most), u"--sort=-creatordate"_s,
                      u"--format=%(refname:short)"_s, u"refs/heads"_s, u"refs/tags"_s, u"refs/remotes"_s},
                     call);
    if (const auto printed = names.output())
        out.names = linesOf(*printed);
    GitProcess git(place.folder, {u"cat-file"_s, u"--batch"_s}, call);
    for (const QString& id : linesOf(*ids))
        if (const auto commit = nextCommit(git, id)) // at once, once it is late
            out.commits.push_back(*commit);
    if (out.commits.empty() && git.isLate())
        out.error = Texts::tr("git does not say what it knows of %1: %2").arg(path, git.error());
    return out;
}

QString shortId(const QString& id)
{
    constexpr qsizetype enough = 8;
    return id.left(enough);
}

} // namespace meshwright
