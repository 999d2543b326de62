// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/review/gone_paths.h"
#include "models/review/kept_text.h"
#include "models/review/paths_watch.h"
#include "models/review/read_review.h"
#include "models/threads/answer.h"
#include "models/threads/lane.h"

#include <QDateTime>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <memory>
#include <stop_token>

namespace meshwright {

/// Files, folders and archives as they are reviewed: read and checked in a thread of their own, and again
/// when they change on the disk. What is gone from there is looked for until it is back.
class ReviewedFiles : public QObject
{
    Q_OBJECT

public:
    explicit ReviewedFiles(QStringList paths, QObject* parent = nullptr);
    /// Ends what is being read; a disk that does not answer is left behind.
    ~ReviewedFiles() override;

    const QStringList& paths() const { return m_paths; }
    /// What was read last, the beginning of it included; nullptr while there is nothing.
    const std::shared_ptr<const Review>& review() const { return m_review; }
    bool isReading() const { return m_isReading; }
    /// How far that is, in files; 0 of 0 while they are being looked for.
    qsizetype countDone() const { return m_done; }
    qsizetype countAll() const { return m_all; }
    /// A person has ended the reading: not all is there.
    bool isCancelled() const { return m_isCancelled; }
    /// Of paths(), those that were not there (any more) when they were looked at last. While that is all of
    /// them, review() is what was read before.
    const QStringList& gone() const { return m_gone; }
    /// When a whole review() was read; not valid while there is none.
    const QDateTime& readAt() const { return m_readAt; }

    /// Reads everything (again).
    void read();
    /// Ends the reading, which begins again when it is asked for or when something changes later on.
    void cancel();
    /// The text of the file @p path among them. The one that was asked for before is no longer read, and
    /// comes with an error where it was not there yet.
    Answer<KeptText> textOf(const QString& path);

Q_SIGNALS:
    /// There is another review().
    void changed();
    /// Reading has begun, has come further, has ended.
    void readingChanged();

private:
    struct Read
    {
        std::shared_ptr<const Review> review;
        FolderWatches watches;
        DevicesOfPaths devices;
        QStringList gone;
    };

    static Read readNow(const QStringList& paths, const DevicesOfPaths& before, const std::stop_token& stop,
                        const std::function<void(ReviewProgress)>& tell);
    void note(const ReviewProgress& progress);
    void take(const Read& read);
    void noteGone(const Read& read);
    /// Whether @p read takes the place of what was read before.
    bool isNews(const Read& read) const;
    void lookForGone();

    QStringList m_paths;
    std::unique_ptr<Lane> m_lane = std::make_unique<Lane>();  ///< reads everything
    std::unique_ptr<Lane> m_texts = std::make_unique<Lane>(); ///< reads single files meanwhile
    PathsWatch m_watch;
    QTimer m_look; ///< runs while something is gone: of what is mounted or made far above nothing else tells
    std::shared_ptr<const Review> m_review;
    DevicesOfPaths m_devices; ///< of what was there when it was read last
    QStringList m_gone;
    QDateTime m_readAt;
    std::stop_source m_stop;
    std::stop_source m_textStop; ///< of the text that was asked for last
    int m_reads = 0;             ///< tells an older reading from the last
    qsizetype m_done = 0;
    qsizetype m_all = 0;
    bool m_isReading = false;
    bool m_isCancelled = false;
    bool m_isStale = false; ///< something has changed since the reading began
};

} // namespace meshwright
