// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/document/document.h"
#include "models/fixing/fixed_input.h"
#include "models/threads/answer.h"

#include <QObject>

#include <cstdint>
#include <functional>
#include <stop_token>
#include <utility>

namespace meshwright {

/// Tries fixes of a document: here, or in another thread where that takes its time. What is found out belongs
/// to the document it was tried with: when that has changed meanwhile it is dropped, and that is said
/// instead.
class FixTrials : public QObject
{
    Q_OBJECT

public:
    /// Tries something with @p input; another thread may do it. What it gives once @p stop was requested is
    /// used by nobody.
    using Attempt = std::function<FixedInput(const json& input, const std::stop_token& stop)>;
    using Then = std::function<void(const FixedInput& fixed)>;

    /// @p document must outlive this object.
    explicit FixTrials(const Document& document);
    ~FixTrials() override;

    /// Tries @p attempt and hands what comes of it to @p then, before it returns or from the event loop; not
    /// at all when @p receiver is gone by then: what nobody waits for any more is stopped.
    void tryOut(QObject* receiver, Attempt attempt, Then then) const;
    /// The same for what is to be done then: one at a time, the last that was asked for, unless it is
    /// cancelled.
    void begin(Attempt attempt, Then then);
    void cancel();
    bool isRunning() const { return m_isRunning; }
    /// @p isSlow tells whether trying takes its time however small the document is.
    void setSlow(std::function<bool()> isSlow) { m_isSlow = std::move(isSlow); }

Q_SIGNALS:
    /// What is to be done is being tried by another thread, or no more.
    void runningChanged(bool isRunning);

private:
    bool isTriedHere() const;
    std::stop_token whileWanted(QObject& receiver) const;
    Answer<FixedInput> startElsewhere(Attempt attempt, const std::stop_token& stop) const;
    FixedInput unlessChanged(const FixedInput& fixed, std::uint64_t revision) const;
    void setRunning(bool isRunning);

    const Document& m_document;
    std::function<bool()> m_isSlow;
    std::stop_source m_stop;
    std::uint64_t m_revision = 0; ///< of the document: counts its changes
    int m_begun = 0;              ///< tells one that was cancelled from ours
    bool m_isRunning = false;
};

/// @p check, which finds nothing any more once @p stop was requested: what goes on with it ends soon.
CheckInput stoppable(CheckInput check, const std::stop_token& stop);

} // namespace meshwright
