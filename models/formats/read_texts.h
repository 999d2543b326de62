// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/formats/parse.h"

#include <QObject>

#include <deque>
#include <functional>
#include <memory>
#include <string>

class QThreadPool;

namespace meshwright {

/// The threads that read and write long texts for windows. They are no one else's: Qt paints with those that
/// everybody shares, and a window would wait for a text.
QThreadPool& textThreads();

/// Reads what comes to stand in a view, each text once: what came of the last few is kept, for undo and redo
/// go back and forth between them, and another thread can read ahead of whoever asks.
class ReadTexts : public QObject
{
    Q_OBJECT

public:
    using Known = std::shared_ptr<const Parsed>;
    /// May be called from any thread.
    using Read = std::function<Parsed(const std::string& text)>;

    explicit ReadTexts(Read read = [](const std::string& text) { return parse(text); });

    /// What came of @p text; nullptr when it has not been read, or so many others since.
    Known known(const std::string& text) const;
    /// The same, waiting for the thread that is at it; read here when there is none.
    Known read(const std::string& text);
    /// Lets another thread read @p text, unless one still reads another: learnt() tells when it has ended.
    void readElsewhere(std::string text);

Q_SIGNALS:
    /// What another thread was to read is known, or is no longer needed.
    void learnt();

private:
    struct Reading;
    struct Entry
    {
        std::string text;
        Known parsed;
    };

    Known keep(std::string text, Known parsed);

    Read m_read;
    std::deque<Entry> m_known; ///< the newest first
    std::shared_ptr<Reading> m_reading;
};

} // namespace meshwright
