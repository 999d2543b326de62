// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/json/typing_pause.h"

#include "forms/json/json_view.h"

#include <algorithm>
#include <utility>

namespace meshwright {

namespace {

// Milliseconds until the text is looked at:
constexpr int pause = 120;   // after the last key
constexpr int longest = 300; // after the first one, be there a pause or not

constexpr int longText = 64 * 1024; // characters: a millisecond or two
// A text that changes faster than another thread reads it is read here, after so many were read in vain:
constexpr int patience = 3;

} // namespace

TypingPause::TypingPause(JsonView& view, std::function<bool(const std::string& text)> isKnown)
    : m_view(view),
      m_isKnown(std::move(isKnown))
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &TypingPause::look);
    connect(&m_texts, &ReadTexts::learnt, this, [this] {
        if (!m_isBeingRead)
            return;
        ++m_reads;
        if (!m_soon.isActive())
            look();
    });
}

void TypingPause::await()
{
    if (!isPending()) {
        m_since.start();
        m_reads = 0;
    }
    m_soon.start(static_cast<int>(std::clamp<qint64>(longest - m_since.elapsed(), 0, pause)));
}

void TypingPause::end()
{
    m_soon.stop();
    m_isBeingRead = false;
}

void TypingPause::hurry()
{
    if (isPending())
        look();
}

void TypingPause::look()
{
    m_soon.stop();
    const QString shown = m_view.text();
    if (shown.size() > longText && m_reads < patience) {
        std::string text = shown.toStdString();
        m_isBeingRead = !m_isKnown(text) && !m_texts.known(text);
        if (m_isBeingRead)
            return m_texts.readElsewhere(std::move(text));
    }
    Q_EMIT over();
}

} // namespace meshwright
