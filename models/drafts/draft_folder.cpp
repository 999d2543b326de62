// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/drafts/draft_folder.h"

#include "models/drafts/own_titles.h"
#include "models/files/read_file.h"
#include "models/files/replace_file.h"
#include "models/files/write_file.h"
#include "models/text/texts.h"

#include <QDir>
#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

std::optional<QString> moved(const QString& from, const QString& to)
{
    QDir().mkpath(QFileInfo(to).path());
    QFile file(from);
    if (file.rename(to))
        return {};
    return Texts::tr("%1 cannot be moved to %2: %3.")
        .arg(QDir::toNativeSeparators(from), QDir::toNativeSeparators(to), file.errorString());
}

/// A name beside @p path, numbered so that nothing is there yet.
QString freeName(const QString& path)
{
    for (int number = 1;; ++number) {
        QString name = u"%1-%2.json"_s.arg(path, QString::number(number));
        if (!QFileInfo::exists(name))
            return name;
    }
}

QString cannotMakeFolder(const QString& path)
{
    return Texts::
        tr("The folder of drafts, %1, is not there and cannot be made. Check that you may write in the folder "
           "above it and that the disk has free space.")
            .arg(QDir::toNativeSeparators(path));
}

QString madeAgain(const QString& path)
{
    return Texts::tr("The folder of drafts was gone and has been made again: %1.")
        .arg(QDir::toNativeSeparators(path));
}

QString cannotSetAside(const QString& path)
{
    return Texts::tr(
               "%1 was damaged by another program, and there is no room to keep what it left. Move it away.")
        .arg(QDir::toNativeSeparators(path));
}

/// Whether the file @p path holds what has just been written there. One that cannot be read says nothing.
bool holds(const QString& path, const QByteArray& bytes)
{
    const FileBytes there = readFile(path, {.bytes = largestDraft, .sort = FileSort::Regular});
    return !there.error.isEmpty() || there.bytes == bytes;
}

QString setAsideWords(const QString& aside)
{
    return Texts::
        tr("Another program had damaged the draft on the disk. What it left is kept in %1; your draft is saved "
           "anew.")
            .arg(QDir::toNativeSeparators(aside));
}

} // namespace

std::optional<QString> whyNotSaved(const SaveOutcome& outcome)
{
    if (const auto* failed = std::get_if<DraftNotSaved>(&outcome))
        return failed->why;
    if (!std::holds_alternative<DraftSaved>(outcome))
        return Texts::tr("Another program has changed the draft.");
    return {};
}

DraftFolder::DraftFolder(QString path, WriteFile write)
    : m_path(std::move(path)),
      m_write(write ? std::move(write) : WriteFile(writeFile))
{}

QString DraftFolder::fileOf(const QString& id) const
{
    return m_path + u'/' + id + ".json"_L1;
}

QString DraftFolder::binFileOf(const QString& id) const
{
    return m_path + "/bin/"_L1 + id + ".json"_L1;
}

QString DraftFolder::newId()
{
    // Readable, and in the order they were begun; the rest tells two of one second apart.
    return QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-"_s) +
           u"%1"_s.arg(QRandomGenerator::global()->generate(), 8, 16, QChar(u'0'));
}

QString DraftFolder::lockOf(const QString& id) const
{
    return m_path + u'/' + id + ".lock"_L1;
}

ListedDraft DraftFolder::listed(const QString& id, std::span<const ListedDraft> known) const
{
    const QString path = fileOf(id);
    const auto before = std::ranges::find(known, id, &ListedDraft::id);
    ListedDraft out;
    if (before != known.end() && before->stamp == stampOf(path)) {
        out = *before;
    } else {
        LoadedDraft loaded = load(id);
        if (loaded.draft && !loaded.draft->modified.isValid())
            loaded.draft->modified = QFileInfo(path).lastModified();
        out = {id, path, std::move(loaded.draft), loaded.fault, false, false, loaded.stamp};
    }
    // Only looking: a lock made for it would change the folder, which is watched.
    const FileLock::Sight lock = FileLock::look(lockOf(id));
    out.isOpen = lock.state == FileLock::State::Taken;
    out.wasLeft = lock.isLeft && open(id, 0).wasLeft; // told once: the lock goes with it
    return out;
}

/// A program that was killed when its draft was in the bin already leaves a lock that nobody asks for again.
void DraftFolder::removeLocksWithoutDraft() const
{
    const auto locks = QDir(m_path).entryInfoList({u"*.lock"_s}, QDir::Files | QDir::Hidden);
    for (const QFileInfo& lock : locks) {
        const QString id = lock.completeBaseName();
        if (!QFileInfo::exists(fileOf(id)) && FileLock::look(lock.filePath()).isLeft)
            (void)open(id, 0); // it goes with the lock
    }
}

std::vector<ListedDraft> DraftFolder::list(std::span<const ListedDraft> known) const
{
    removeLocksWithoutDraft();
    std::vector<ListedDraft> out;
    const auto files = QDir(m_path).entryInfoList({u"*.json"_s}, QDir::Files | QDir::Hidden);
    for (const QFileInfo& file : files)
        out.push_back(listed(file.completeBaseName(), known));
    std::ranges::stable_sort(out, std::ranges::greater(), [](const ListedDraft& draft) {
        return draft.draft ? draft.draft->modified : QDateTime();
    });
    return out;
}

LoadedDraft DraftFolder::load(const QString& id) const
{
    const QString path = fileOf(id);
    const FileStamp stamp = stampOf(path);
    const FileBytes file = readFile(path, {.bytes = largestDraft, .sort = FileSort::Regular});
    if (!file.error.isEmpty())
        return {std::nullopt, file.error, false, {}, stamp};
    DraftReading reading = readDraft({file.bytes.constData(), static_cast<std::size_t>(file.bytes.size())});
    return {std::move(reading.draft), reading.fault, true, reading.remarks, stamp};
}

OpenLock DraftFolder::open(const QString& id, int patience) const
{
    return openLock(lockOf(id), patience);
}

SaveOutcome DraftFolder::save(const QString& id, Draft draft, const FileStamp& known) const
{
    const QString path = fileOf(id);
    QString remark;
    if (!QFileInfo::exists(m_path)) {
        if (!QDir().mkpath(m_path))
            return DraftNotSaved{cannotMakeFolder(m_path)};
        if (known.isThere())
            remark = madeAgain(m_path);
    }
    const FileStamp now = stampOf(path);
    if (now.isThere() && now != known) {
        const LoadedDraft there = load(id);
        if (there.draft)
            return DraftChangedOutside{now};
        if (!there.isReadable)
            return DraftNotSaved{there.fault};
        const QString aside = setAside(id);
        if (aside.isEmpty())
            return DraftNotSaved{cannotSetAside(path)};
        remark = setAsideWords(aside);
    }
    const QByteArray bytes = QByteArray::fromStdString(draftText(std::move(draft)));
    if (const auto failure = m_write(path, bytes))
        return DraftNotSaved{*failure};
    // Another program may have written since: its file is not to be taken for this one.
    const FileStamp stamp = stampOf(path);
    if (!holds(path, bytes))
        return DraftChangedOutside{stamp};
    return DraftSaved{stamp, remark};
}

std::optional<QString> DraftFolder::rename(const QString& id, const QString& title) const
{
    LoadedDraft loaded = load(id);
    if (!loaded.draft)
        return loaded.fault;
    loaded.draft->title = title;
    return m_write(fileOf(id), QByteArray::fromStdString(draftText(std::move(*loaded.draft))));
}

std::optional<QString> DraftFolder::duplicate(const QString& id) const
{
    LoadedDraft loaded = load(id);
    if (!loaded.draft)
        return loaded.fault;
    Draft& copy = *loaded.draft;
    copy.startedFrom = {StartedFrom::Kind::Draft, titleOf(copy)};
    copy.title = titleOfCopy(titleOf(copy));
    copy.file.reset(); // the copy is no version of that file
    copy.created = copy.modified = QDateTime::currentDateTimeUtc();
    return m_write(fileOf(newId()), QByteArray::fromStdString(draftText(std::move(copy))));
}

std::optional<QString> DraftFolder::bin(const QString& id) const
{
    QFile::remove(binFileOf(id));
    auto failure = moved(fileOf(id), binFileOf(id));
    // tidy() counts from when it came into the bin, not from when it was last edited.
    if (QFile binned(binFileOf(id)); !failure && binned.open(QIODevice::ReadWrite))
        (void)binned.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime);
    return failure;
}

std::optional<QString> DraftFolder::putBack(const QString& id) const
{
    return moved(binFileOf(id), fileOf(id));
}

void DraftFolder::tidy() const
{
    const auto removeOld = [](const QString& folder, const QString& names, int days) {
        const QDateTime limit = QDateTime::currentDateTimeUtc().addDays(-days);
        const auto files = QDir(folder).entryInfoList({names}, QDir::Files | QDir::Hidden);
        for (const QFileInfo& file : files)
            if (file.lastModified() < limit)
                QFile::remove(file.filePath());
    };
    removeOld(m_path + "/bin"_L1, u"*.json"_s, 7);
    // Of a program that died while it wrote; QSaveFile's were called otherwise.
    for (const QString& name : {QString::fromLatin1(replacementPattern), u"*.json.??????"_s})
        removeOld(m_path, name, 1);
}

QString DraftFolder::setAside(const QString& id) const
{
    if (!QFileInfo(fileOf(id)).isFile())
        return {}; // a pipe, which could be copied for ever
    const QString aside = freeName(m_path + "/damaged/"_L1 + id);
    QDir().mkpath(QFileInfo(aside).path());
    return QFile::copy(fileOf(id), aside) ? aside : QString();
}

} // namespace meshwright
