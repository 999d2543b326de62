// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/desktop/foreign_files.h"
#include "app/desktop/state_to_read.h"
#include "models/compare/comparison.h"
#include "models/open/open_drafts.h"

#include <QObject>

#include <memory>
#include <stop_token>

namespace meshwright {

/// Reads two states, one after the other, and compares them, all of it in other threads. It is told once what
/// came of it, unless it is cancelled, or deleted, before.
class ComparisonReading : public QObject
{
    Q_OBJECT

public:
    /// The draft of a side, when it has one, is read in the folder of @p drafts, which must outlive it as @p
    /// files must.
    ComparisonReading(ForeignFiles& files, OpenDrafts& drafts, StateToRead before, StateToRead after,
                      QObject* parent = nullptr);
    ~ComparisonReading() override;

    void begin();
    /// Nothing comes of it any more.
    void cancel();

Q_SIGNALS:
    void compared(const std::shared_ptr<const meshwright::Comparison>& comparison);
    void failed(const QString& message);

private:
    void readSide(StateToRead& side, const std::function<void()>& then);
    void readDraft(StateToRead& side, const std::function<void()>& then);
    void compareBoth();

    ForeignFiles& m_files;
    OpenDrafts& m_drafts;
    StateToRead m_before;
    StateToRead m_after;
    std::stop_source m_stop;
};

} // namespace meshwright
