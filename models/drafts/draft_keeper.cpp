// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/drafts/draft_keeper.h"

#include "models/threads/answer.h"

#include <QDir>

#include <algorithm>
#include <optional>
#include <utility>
#include <variant>

namespace meshwright {

namespace {

// Together with a write to the disk well below a second.
constexpr int soon = 300;      // milliseconds after a change
constexpr int tryAgain = 3000; // milliseconds after a failure

/// What the other thread does: writes, and holds the draft from then on.
SaveOutcome saveAndLock(const DraftFolder& folder, const QString& id, Draft draft, const FileStamp& known,
                        OpenLock& lock)
{
    SaveOutcome outcome = folder.save(id, std::move(draft), known);
    if (const auto* saved = std::get_if<DraftSaved>(&outcome))
        if (!lock.lock || !saved->remark.isEmpty()) // with the folder, the lock in it may have gone
        {
            lock = {}; // it is let go first: it would be in its own way
            lock = folder.open(id);
        }
    return outcome;
}

/// What another program wrote, before it is written over.
struct OtherAside
{
    FileStamp stamp; ///< from before it was copied: what is written later is seen then
    bool isSafe;     ///< it is copied to where nothing overwrites it, or gone
};

OtherAside setOtherAside(const DraftFolder& folder, const QString& id)
{
    const FileStamp stamp = stampOf(folder.fileOf(id));
    const bool isCopied = !folder.setAside(id).isEmpty();
    return {stamp, isCopied || !stampOf(folder.fileOf(id)).isThere()};
}

} // namespace

DraftKeeper::DraftKeeper(const Document& document, DraftFolder folder, QString id, Snapshot snapshot,
                         QThreadPool& pool, Settle settle, QObject* parent)
    : QObject(parent),
      m_folder(std::move(folder)),
      m_id(std::move(id)),
      m_snapshot(std::move(snapshot)),
      m_settle(std::move(settle)),
      m_pool(pool)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &DraftKeeper::write);
    connect(&document, &Document::changed, this, &DraftKeeper::begin);
    connect(&document, &Document::historyChanged, this, &DraftKeeper::touch);
}

void DraftKeeper::resume(const FileStamp& stamp, std::shared_ptr<OpenLock> lock)
{
    m_begun = true;
    m_stamp = stamp;
    m_lock = std::move(lock);
    show(Keeping::Kind::Kept);
}

void DraftKeeper::begin()
{
    m_begun = true;
    touch();
}

void DraftKeeper::touch()
{
    if (!m_begun || m_keeping.kind == Keeping::Kind::Ended)
        return;
    m_dirty = true;
    if (m_keeping.kind == Keeping::Kind::ChangedOutside)
        return;
    if (m_keeping.kind != Keeping::Kind::NotKept)
        show(Keeping::Kind::Waiting);
    // Not started anew: typing without a pause is kept as well.
    if (!m_soon.isActive() || m_soon.interval() != soon)
        m_soon.start(soon);
}

void DraftKeeper::keepNow()
{
    m_soon.stop();
    if (m_keeping.kind != Keeping::Kind::ChangedOutside)
        write();
}

void DraftKeeper::keepThen(std::function<void()> done)
{
    m_then = std::move(done);
    keepNow();
    goOn();
}

void DraftKeeper::stay()
{
    m_then = nullptr;
}

void DraftKeeper::endThen(std::function<void()> done)
{
    show(Keeping::Kind::Ended);
    m_soon.stop();
    m_dirty = false;
    m_then = std::move(done);
    goOn();
}

void DraftKeeper::leaveOpen()
{
    if (!m_running && m_lock->lock) // the other thread may be about to take it
        m_lock->lock->leave();
}

void DraftKeeper::restart(const QString& id)
{
    m_id = id;
    m_stamp = {};
    m_lock = std::make_shared<OpenLock>();
    m_begun = false;
    show(Keeping::Kind::Nothing);
}

void DraftKeeper::overwrite()
{
    runIn(m_pool, [folder = m_folder, id = m_id] {
        return setOtherAside(folder, id);
    }).callBack(this, [this, id = m_id](const OtherAside& other) {
        if (m_id != id || m_keeping.kind != Keeping::Kind::ChangedOutside)
            return; // something else has been chosen meanwhile
        if (!other.isSafe)
            return show(
                Keeping::Kind::ChangedOutside,
                tr("What the other program wrote could not be copied to a folder “damaged” beside %1, "
                   "so nothing has been written over it. Check that you may write there and that the "
                   "disk has free space.")
                    .arg(QDir::toNativeSeparators(m_folder.fileOf(id))));
        accept(other.stamp);
        keepNow();
    });
}

void DraftKeeper::accept(const FileStamp& stamp)
{
    m_stamp = stamp;
    m_dirty = true;
    show(Keeping::Kind::Waiting);
    m_soon.start(soon);
}

void DraftKeeper::write()
{
    if (m_keeping.kind == Keeping::Kind::Ended)
        return;
    if (m_settle) // first of all: what it brings is there to be kept
        m_settle();
    // When a write that is running has ended it is seen that there is more.
    if (m_running || !m_dirty)
        return;
    Draft draft = m_snapshot();
    // A clock that is set back makes no draft older than it was.
    m_modified = std::max({QDateTime::currentDateTimeUtc(), m_modified, draft.created});
    draft.modified = m_modified;
    m_running = true;
    m_dirty = false;
    runIn(m_pool, [folder = m_folder, id = m_id, draft = std::move(draft), known = m_stamp,
                   lock = m_lock]() mutable {
        return saveAndLock(folder, id, std::move(draft), known, *lock);
    }).callBack(this, [this](const SaveOutcome& outcome) { finish(outcome); });
}

void DraftKeeper::finish(const SaveOutcome& outcome)
{
    m_running = false;
    if (const auto* saved = std::get_if<DraftSaved>(&outcome)) {
        m_stamp = saved->stamp;
        m_keeping.at = QDateTime::currentDateTime();
        if (m_keeping.kind != Keeping::Kind::Ended)
            show(m_dirty ? Keeping::Kind::Waiting : Keeping::Kind::Kept, saved->remark);
        if (m_dirty && !m_soon.isActive())
            m_soon.start(0);
        return goOn();
    }
    m_dirty = true;
    if (m_keeping.kind == Keeping::Kind::Ended)
        return goOn();
    if (const auto* failed = std::get_if<DraftNotSaved>(&outcome)) {
        show(Keeping::Kind::NotKept, failed->why);
        m_soon.start(tryAgain);
    } else {
        show(Keeping::Kind::ChangedOutside);
    }
}

void DraftKeeper::show(Keeping::Kind kind, const QString& message)
{
    m_keeping.kind = kind;
    m_keeping.message = message;
    Q_EMIT keepingChanged();
}

void DraftKeeper::goOn()
{
    const bool ended = m_keeping.kind == Keeping::Kind::Ended;
    if (!m_then || m_running || (m_dirty && !ended))
        return;
    if (ended && m_stamp.isThere())
        return bin();
    m_lock = std::make_shared<OpenLock>();
    // Whoever is called may destroy this object.
    std::exchange(m_then, nullptr)();
}

void DraftKeeper::bin()
{
    m_running = true;
    runIn(m_pool, [folder = m_folder, id = m_id] {
        return folder.bin(id);
    }).callBack(this, [this](const std::optional<QString>&) {
        m_running = false;
        m_stamp = {};
        goOn();
    });
}

} // namespace meshwright
