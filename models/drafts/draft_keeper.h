// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/document/document.h"
#include "models/drafts/draft_folder.h"

#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <memory>

namespace meshwright {

/// How safe what was typed is.
struct Keeping
{
    enum class Kind {
        Nothing,        ///< there is nothing to be kept yet
        Waiting,        ///< something was typed a moment ago and is on its way to the disk
        Kept,           ///< everything is on the disk
        NotKept,        ///< it cannot be written; it is tried again every few seconds
        ChangedOutside, ///< another program has written the draft, and the person has not chosen yet
        Ended,          ///< the draft is no longer needed
    };

    Kind kind = Kind::Nothing;
    QString message; ///< why it is not kept, or something else to know; empty mostly
    QDateTime at;    ///< when it was last kept
};

/// Keeps the draft of one document on the disk: every change is there within a second, without anybody asking
/// for it. The disk is left to another thread; this one only takes a snapshot.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    /// What is to be kept, as it is now. The keeper itself adds when it was changed. Of a large document that
    /// is a lot: it is only taken to be written.
    using Snapshot = std::function<Draft()>;
    /// Brings what is still being typed into the document; of no cost when nothing is.
    using Settle = std::function<void()>;

    /// @p document and @p pool must outlive the keeper. Nothing is written before the first edit.
    DraftKeeper(const Document& document, DraftFolder folder, QString id, Snapshot snapshot,
                QThreadPool& pool, Settle settle = {}, QObject* parent = nullptr);

    const QString& id() const { return m_id; }
    const Keeping& keeping() const { return m_keeping; }
    /// Whether the draft is on the disk, be it as it was a while ago.
    bool hasFile() const { return m_stamp.isThere(); }
    bool isBusy() const { return m_running || m_dirty; }
    /// Whether something is on its way to the disk, and not waiting for a disk that fails or for the person.
    bool isOnItsWay() const { return m_running || (m_dirty && m_keeping.kind == Keeping::Kind::Waiting); }

    /// Goes on with a draft that is on the disk already: opened with @p lock, its file with @p stamp.
    void resume(const FileStamp& stamp, std::shared_ptr<OpenLock> lock);
    /// Keeps what there is, although nothing has been edited yet.
    void begin();
    /// Something else than the document that a draft holds is not what it was.
    void touch();
    /// Writes what is not written yet, be it in the document or still being typed, without waiting for more.
    void keepNow();
    /// Keeps what there is and then calls @p done, which may destroy the keeper; at once when all is kept.
    /// Not called while the draft cannot be kept.
    void keepThen(std::function<void()> done);
    /// Takes keepThen() back: the keeper stays.
    void stay();
    /// Nothing is written any more, and the file goes into the bin when there is one. @p done as above.
    void endThen(std::function<void()> done);
    /// The program ends, and nobody has closed this draft: the next start offers it. Nothing is to be written
    /// afterwards.
    void leaveOpen();
    /// Begins anew after endThen(), as another draft.
    void restart(const QString& id);

    /// After ChangedOutside: writes this document over the other, which is set aside first. Where that cannot
    /// be done it stays as it is, and the keeping says why.
    void overwrite();
    /// After ChangedOutside: the document has taken over what is in the file.
    void accept(const FileStamp& stamp);

Q_SIGNALS:
    void keepingChanged();

private:
    void write();
    void finish(const SaveOutcome& outcome);
    void show(Keeping::Kind kind, const QString& message = {});
    void goOn();
    void bin();

    DraftFolder m_folder;
    QString m_id;
    Snapshot m_snapshot;
    Settle m_settle;
    QThreadPool& m_pool;
    QTimer m_soon;
    Keeping m_keeping;
    FileStamp m_stamp;
    std::shared_ptr<OpenLock> m_lock = std::make_shared<OpenLock>();
    QDateTime m_modified;
    bool m_begun = false; ///< there is something worth keeping
    bool m_dirty = false;
    bool m_running = false;
    std::function<void()> m_then;
};

} // namespace meshwright
