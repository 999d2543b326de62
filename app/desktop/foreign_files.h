// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/threads/answer.h"
#include "models/threads/lane.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <map>
#include <memory>
#include <type_traits>
#include <utility>

namespace meshwright {

/// Where the files of the person, and of other programs, are read and written: each in a thread of its own,
/// one thing after the other, so that one that hangs in a dead disk keeps no other file and no draft waiting.
class ForeignFiles : public QObject
{
    Q_OBJECT

public:
    explicit ForeignFiles(QObject* parent = nullptr);
    /// Waits for what is under way, some milliseconds. What hangs all the same is left behind.
    ~ForeignFiles() override;

    /// Lets the thread of the file @p path do @p work, and answers with what it returns.
    template <typename Work>
    auto read(const QString& path, Work work)
    {
        return runIn(laneOf(path), std::move(work));
    }

    /// The same with work that the end of the program waits for. What it returns is handed to @p then, unless
    /// @p receiver is gone by that time.
    template <typename Work, typename Then>
    void write(const QString& path, QObject* receiver, Work work, Then then)
    {
        using Result = std::invoke_result_t<Work&>;
        m_beingWritten.append(path);
        auto written = [this, path, alive = QPointer(receiver),
                        then = std::move(then)](Result result) mutable {
            m_beingWritten.removeOne(path);
            if (alive)
                then(std::move(result));
        };
        runIn(laneOf(path), std::move(work)).callBack(this, std::move(written));
    }

    /// The files that are being written, or wait for that.
    const QStringList& beingWritten() const { return m_beingWritten; }

private:
    QThreadPool& laneOf(const QString& path);

    using Lanes = std::map<QString, std::unique_ptr<Lane>>; ///< by the path
    std::unique_ptr<Lanes> m_lanes = std::make_unique<Lanes>();
    QStringList m_beingWritten;
};

} // namespace meshwright
