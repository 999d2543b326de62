// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/drafts/draft_format.h"
#include "models/drafts/file_stamp.h"
#include "models/drafts/open_lock.h"

#include <functional>
#include <optional>
#include <span>
#include <variant>
#include <vector>

namespace meshwright {

/// Puts bytes into a file, whole or not at all; why not, when that fails. writeFile(), or what a test puts in
/// its place.
using WriteFile = std::function<std::optional<QString>(const QString& path, const QByteArray& bytes)>;

/// A draft as its folder lists it.
struct ListedDraft
{
    QString id;
    QString path;
    std::optional<Draft> draft; ///< nullopt when it cannot be read
    QString fault;              ///< then why
    bool isOpen = false;        ///< in a window of this or another running program
    bool wasLeft = false;       ///< it was open in a program that was ended, or died, with it
    FileStamp stamp;            ///< of the file it was read from
};

/// A draft as it was opened.
struct LoadedDraft
{
    std::optional<Draft> draft;
    QString fault;          ///< why there is none
    bool isReadable = true; ///< false: the file could not even be read, so nobody knows what is in it
    QStringList remarks;    ///< what had to be left out
    FileStamp stamp;        ///< of the file it was read from
};

/// The draft is on the disk.
struct DraftSaved
{
    FileStamp stamp;
    QString remark; ///< something the person should know all the same; empty mostly
};

/// It is not, and why.
struct DraftNotSaved
{
    QString why;
};

/// It is not, because another program has written the file since: somebody has to choose.
struct DraftChangedOutside
{
    FileStamp stamp; ///< of what is there now
};

using SaveOutcome = std::variant<DraftSaved, DraftNotSaved, DraftChangedOutside>;

/// Why a draft is not on the disk after @p outcome, for who offers no choice; nullopt when it is.
std::optional<QString> whyNotSaved(const SaveOutcome& outcome);

/// The drafts of this computer: a folder with a JSON file each. Every call works on the disk and may take its
/// time; calls may come from any thread.
class DraftFolder
{
public:
    explicit DraftFolder(QString path, WriteFile write = {});

    const QString& path() const { return m_path; }
    QString fileOf(const QString& id) const;
    /// A name for a new draft that no other has.
    static QString newId();

    /// Every draft, those that cannot be read included, the last changed first. Files that are as they were
    /// in
    /// @p known are not read again. Nothing in the folder is changed for it, but for the locks of programs
    /// that are gone.
    std::vector<ListedDraft> list(std::span<const ListedDraft> known = {}) const;
    LoadedDraft load(const QString& id) const;
    /// Keeps others from opening the draft @p id while the lock lives.
    OpenLock open(const QString& id, int patience = 100) const;

    /// Writes @p draft over the file that had the stamp @p known when it was last read or written. A file
    /// that is no draft any more is set aside first; one that is another draft is left alone, also when it
    /// came while this one was written.
    SaveOutcome save(const QString& id, Draft draft, const FileStamp& known) const;
    /// Gives the draft @p id another title. Why not, when that fails.
    std::optional<QString> rename(const QString& id, const QString& title) const;
    /// Makes a second draft of the same. Why not, when that fails.
    std::optional<QString> duplicate(const QString& id) const;

    /// Puts the draft @p id into the bin, from where putBack() fetches it. Why not, when that fails.
    std::optional<QString> bin(const QString& id) const;
    std::optional<QString> putBack(const QString& id) const;
    /// Empties the bin of what has been in it longer than a week, and takes away what a program that died
    /// left half written.
    void tidy() const;

    /// Copies what is in the file of @p id to where nothing overwrites it. Where to; empty when that fails.
    QString setAside(const QString& id) const;

private:
    ListedDraft listed(const QString& id, std::span<const ListedDraft> known) const;
    void removeLocksWithoutDraft() const;
    QString binFileOf(const QString& id) const;
    QString lockOf(const QString& id) const;

    QString m_path;
    WriteFile m_write;
};

} // namespace meshwright
