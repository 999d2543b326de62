// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/files/git_tree.h"

#include "models/files/git_place.h"
#include "models/files/git_process.h"
#include "models/files/ignored_names.h"
#include "models/text/texts.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// What a tree says of a file.
struct TreeEntry
{
    QByteArray id;
    QByteArray path;
    bool isNamed = false;
};

bool isLeftOut(const QByteArray& path)
{
    return std::ranges::any_of(path.split('/'), [](const QByteArray& name) {
        return isIgnoredName({name.constData(), std::size_t(name.size())});
    });
}

/// "100644 blob ID<tab>path": plain files only, neither links nor the commits of submodules.
std::optional<TreeEntry> entryIn(const QByteArray& line)
{
    const qsizetype tab = line.indexOf('\t');
    const QList<QByteArray> words = line.left(tab).split(' ');
    if (tab < 0 || words.size() != 3 || !words[0].startsWith("100") || words[1] != "blob")
        return {};
    return TreeEntry{words[2], line.mid(tab + 1)};
}

/// @p entry with its path as seen from @p only, which it is or lies below; nullopt where that is left out.
std::optional<TreeEntry> seenFrom(const QByteArray& only, TreeEntry entry)
{
    entry.isNamed = entry.path == only;
    if (entry.isNamed)
        entry.path = only.mid(only.lastIndexOf('/') + 1);
    else if (!only.isEmpty())
        entry.path = entry.path.mid(only.size() + 1);
    return entry.isNamed || !isLeftOut(entry.path) ? std::optional(std::move(entry)) : std::nullopt;
}

/// One revision on its way out of a repository.
class TreeReading
{
public:
    TreeReading(const QString& revision, const GitLimits& limits) : m_revision(revision), m_limits(limits) {}

    /// What is wrong; empty for nothing.
    QString list(const QString& folder, const QString& only)
    {
        QStringList call{u"ls-tree"_s, u"-r"_s, u"-z"_s, m_revision};
        if (!only.isEmpty())
            call << u"--"_s << only;
        GitProcess git(folder, call, asked());
        if (!git.isRunning())
            return noGitWords();
        const auto printed = git.output();
        if (!printed)
            return m_limits.stop.stop_requested()
                       ? QString()
                       : Texts::tr("git cannot read %1 in %2: %3").arg(m_revision, folder, git.error());
        for (const QByteArray& line : printed->split('\0'))
            if (auto entry = entryIn(line))
                if (auto seen = seenFrom(only.toUtf8(), std::move(*entry)))
                    m_entries.push_back(std::move(*seen));
        if (m_entries.size() > m_limits.files)
            return Texts::tr("%1 has too many files in %2: they are not read.").arg(m_revision, folder);
        return {};
    }

    QString read(const QString& folder, const std::function<void(const GitFile&)>& take)
    {
        if (m_entries.empty())
            return {};
        GitProcess git(folder, {u"cat-file"_s, u"--batch"_s}, asked());
        if (!git.isRunning())
            return noGitWords();
        for (const TreeEntry& entry : m_entries) {
            if (m_limits.stop.stop_requested())
                return {};
            const auto file = readOne(git, entry);
            if (!file && m_limits.stop.stop_requested())
                return {};
            if (!file)
                return Texts::tr("git cannot read %1: %2").arg(shownPath(entry), git.error());
            take(*file);
        }
        return {};
    }

private:
    GitCall asked() const { return {.patience = m_limits.patience, .stop = m_limits.stop}; }

    QString shownPath(const TreeEntry& entry) const
    {
        return m_revision + u':' + QString::fromUtf8(entry.path);
    }

    /// "ID blob SIZE", the bytes and a line break. nullopt where something else is said.
    std::optional<GitFile> readOne(GitProcess& git, const TreeEntry& entry) const
    {
        git.ask(entry.id);
        const auto header = git.line();
        const QList<QByteArray> words = header ? header->split(' ') : QList<QByteArray>();
        if (words.size() != 3 || words[1] != "blob")
            return {};
        const qint64 size = words[2].toLongLong();
        const qint64 kept = std::min(size, qint64(m_limits.fileBytes) + 1);
        const auto bytes = git.bytes(kept);
        if (!bytes || !git.skip(size - kept + 1))
            return {};
        return GitFile{shownPath(entry), *bytes, kept > qint64(m_limits.fileBytes), entry.isNamed};
    }

    const QString& m_revision;
    const GitLimits& m_limits;
    std::vector<TreeEntry> m_entries;
};

} // namespace

QString readGitTree(const QString& path, const QString& revision,
                    const std::function<void(const GitFile&)>& take, const GitLimits& limits)
{
    if (path.isEmpty())
        return Texts::tr("There is no %1.").arg(path);
    if (revision.isEmpty() || revision.startsWith(u'-'))
        return Texts::tr("“%1” is no revision.").arg(revision);
    const GitPlace place = gitPlaceOf(path);
    TreeReading reading(revision, limits);
    const QString wrong = reading.list(place.folder, place.below);
    return wrong.isEmpty() ? reading.read(place.folder, take) : wrong;
}

} // namespace meshwright
