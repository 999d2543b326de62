// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/review/reviewed_files.h"

#include "models/threads/job.h"
#include "models/threads/left_behind.h"
#include "models/threads/mailbox.h"

#include <chrono>
#include <utility>

namespace meshwright {

ReviewedFiles::ReviewedFiles(QStringList paths, QObject* parent) : QObject(parent), m_paths(std::move(paths))
{
    m_lane->setMaxThreadCount(1);
    m_texts->setMaxThreadCount(1);
    using namespace std::chrono_literals;
    m_look.setSingleShot(true);
    m_look.setInterval(2s);
    connect(&m_look, &QTimer::timeout, this, &ReviewedFiles::lookForGone);
    connect(&m_watch, &PathsWatch::changed, this, [this] {
        if (m_isReading)
            m_isStale = true;
        else
            read();
    });
}

ReviewedFiles::~ReviewedFiles()
{
    m_stop.request_stop();
    m_textStop.request_stop();
    for (std::unique_ptr<Lane>* const lane : {&m_lane, &m_texts})
        endOrLeaveBehind(std::move(*lane),
                         [](Lane& open, int patience) { return open.waitForDone(patience); });
}

ReviewedFiles::Read ReviewedFiles::readNow(const QStringList& paths, const DevicesOfPaths& before,
                                           const std::stop_token& stop,
                                           const std::function<void(ReviewProgress)>& tell)
{
    Read out;
    out.devices = devicesOf(paths);
    const QStringList goneBefore = gonePaths(paths, before);
    // Before anything is read, so that nothing changes unseen.
    for (const QString& path : paths)
        out.watches.push_back(std::make_shared<FolderWatch>(path, WatchLimits{.stop = stop}));
    out.review = readReview(paths, stop, tell);
    // What went or came meanwhile has not been read either.
    const QStringList goneBehind = gonePaths(paths, before);
    for (const QString& path : paths)
        if (goneBefore.contains(path) || goneBehind.contains(path))
            out.gone.append(path);
    return out;
}

void ReviewedFiles::read()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_isReading = true;
    m_isCancelled = false;
    m_isStale = false;
    m_done = m_all = 0;
    const int number = ++m_reads;
    const Mailbox<ReviewProgress> progress(this, [this, number](const ReviewProgress& come) {
        if (number == m_reads)
            note(come);
    });
    runIn(*m_lane, [paths = m_paths, before = m_devices, stop = m_stop.get_token(), progress] {
        return readNow(paths, before, stop,
                       [&progress](ReviewProgress come) { progress.post(std::move(come)); });
    }).callBack(this, [this, number](const Read& read) {
        if (number == m_reads)
            take(read);
    });
    Q_EMIT readingChanged();
}

void ReviewedFiles::cancel()
{
    if (!m_isReading)
        return;
    m_isCancelled = true;
    m_stop.request_stop();
}

Answer<KeptText> ReviewedFiles::textOf(const QString& path)
{
    m_textStop.request_stop();
    m_textStop = std::stop_source();
    return runIn(*m_texts, [path, stop = m_textStop.get_token()] { return keptTextAt(path, stop); });
}

void ReviewedFiles::note(const ReviewProgress& progress)
{
    m_done = progress.done;
    m_all = progress.of;
    if (progress.first && !m_review) { // in place of what is checked it would be a step back
        m_review = progress.first;
        Q_EMIT changed();
    }
    Q_EMIT readingChanged();
}

void ReviewedFiles::take(const Read& read)
{
    m_isReading = false;
    if (read.review->isWhole)
        m_isCancelled = false; // it was at its end already
    // What was cut short watches less than what was whole, and stands in for nothing of that.
    if (!m_isCancelled) {
        m_watch.follow(read.watches);
        noteGone(read);
    }
    if (isNews(read)) {
        m_readAt = read.review->isWhole ? QDateTime::currentDateTime() : QDateTime();
        auto before = std::exchange(m_review, read.review);
        Q_EMIT changed();
        // Ten thousand resources take a while to be taken apart, which is done where nobody waits.
        startJob(*m_texts, [before = std::move(before)] {});
    }
    if (!m_gone.isEmpty())
        m_look.start();
    Q_EMIT readingChanged();
    // Who has ended the reading is not overruled by what has changed meanwhile.
    if (std::exchange(m_isStale, false) && !m_isCancelled)
        this->read();
}

void ReviewedFiles::noteGone(const Read& read)
{
    m_gone = read.gone;
    for (const auto& [path, device] : read.devices.asKeyValueRange())
        if (!m_gone.contains(path))
            m_devices.insert(path, device);
}

bool ReviewedFiles::isNews(const Read& read) const
{
    if (!m_review || !m_review->isWhole)
        return true;
    return !m_isCancelled && read.gone.size() < m_paths.size();
}

void ReviewedFiles::lookForGone()
{
    if (m_isReading)
        return; // which looks for them itself
    runIn(*m_lane, [paths = m_paths, before = m_devices] {
        return gonePaths(paths, before);
    }).callBack(this, [this, number = m_reads](const QStringList& gone) {
        if (number != m_reads)
            return;
        if (gone == m_gone)
            m_look.start();
        else
            read();
    });
}

} // namespace meshwright
