// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/fixing/fix_trials.h"

#include "models/json/size.h"
#include "models/text/texts.h"

#include <QThreadPool>

#include <utility>

namespace meshwright {

FixTrials::FixTrials(const Document& document) : m_document(document)
{
    connect(&document, &Document::changed, this, [this] {
        ++m_revision;
        m_stop.request_stop(); // and what comes of it says so
    });
}

FixTrials::~FixTrials()
{
    m_stop.request_stop();
}

bool FixTrials::isTriedHere() const
{
    return !isLarge(m_document.value()) && !(m_isSlow && m_isSlow());
}

Answer<FixedInput> FixTrials::startElsewhere(Attempt attempt, const std::stop_token& stop) const
{
    return runIn(*QThreadPool::globalInstance(), [attempt = std::move(attempt), input = m_document.value(),
                                                  stop] { return attempt(input, stop); });
}

/// Is stopped when @p receiver is gone, when the document is another, and with this object.
std::stop_token FixTrials::whileWanted(QObject& receiver) const
{
    std::stop_source source;
    const auto stop = [source]() mutable { source.request_stop(); };
    connect(&receiver, &QObject::destroyed, stop);
    connect(this, &QObject::destroyed, &receiver, stop);
    connect(&m_document, &Document::changed, &receiver, stop);
    return source.get_token();
}

FixedInput FixTrials::unlessChanged(const FixedInput& fixed, std::uint64_t revision) const
{
    return revision == m_revision ? fixed : FixedInput{{}, Texts::tr("What is there has changed meanwhile.")};
}

void FixTrials::tryOut(QObject* receiver, Attempt attempt, Then then) const
{
    if (isTriedHere())
        return then(attempt(m_document.value(), {}));
    startElsewhere(std::move(attempt), whileWanted(*receiver))
        .callBack(receiver, [this, revision = m_revision, then = std::move(then)](const FixedInput& fixed) {
            then(unlessChanged(fixed, revision));
        });
}

void FixTrials::begin(Attempt attempt, Then then)
{
    cancel();
    if (isTriedHere())
        return then(attempt(m_document.value(), {}));
    m_stop = {};
    setRunning(true);
    startElsewhere(std::move(attempt), m_stop.get_token())
        .callBack(this, [this, begun = m_begun, revision = m_revision,
                         then = std::move(then)](const FixedInput& fixed) {
            if (begun != m_begun)
                return;
            setRunning(false);
            then(unlessChanged(fixed, revision));
        });
}

void FixTrials::cancel()
{
    ++m_begun;
    m_stop.request_stop();
    setRunning(false);
}

void FixTrials::setRunning(bool isRunning)
{
    if (std::exchange(m_isRunning, isRunning) != isRunning)
        Q_EMIT runningChanged(isRunning);
}

CheckInput stoppable(CheckInput check, const std::stop_token& stop)
{
    return [check = std::move(check), stop](const json& input) {
        return stop.stop_requested() ? std::vector<Issue>() : check(input);
    };
}

} // namespace meshwright
