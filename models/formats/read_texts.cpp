// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/read_texts.h"

#include "models/threads/answer.h"

#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <utility>

namespace meshwright {

QThreadPool& textThreads()
{
    static QThreadPool threads;
    return threads;
}

/// A text that another thread is to read, or whoever needs it first while that is busy with something else.
struct ReadTexts::Reading
{
    std::string text;
    std::atomic_flag isBegun;
    Answer<Known> awaited; ///< by read()
};

ReadTexts::ReadTexts(Read read) : m_read(std::move(read)) {}

ReadTexts::Known ReadTexts::known(const std::string& text) const
{
    const auto found = std::ranges::find(m_known, text, &Entry::text);
    return found == m_known.end() ? nullptr : found->parsed;
}

ReadTexts::Known ReadTexts::read(const std::string& text)
{
    if (Known found = known(text))
        return found;
    const bool isToCome = m_reading && m_reading->text == text;
    const auto reading = isToCome ? std::exchange(m_reading, nullptr) : nullptr;
    if (reading && reading->isBegun.test_and_set())
        return keep(text, reading->awaited.result());
    return keep(text, std::make_shared<const Parsed>(m_read(text)));
}

void ReadTexts::readElsewhere(std::string text)
{
    if (m_reading)
        return;
    m_reading = std::make_shared<Reading>();
    m_reading->text = std::move(text);
    runIn(textThreads(), [reading = m_reading, read = m_read]() -> Known {
        if (reading->isBegun.test_and_set())
            return nullptr;
        auto parsed = std::make_shared<const Parsed>(read(reading->text));
        reading->awaited.give(parsed);
        return parsed;
    }).callBack(this, [this, reading = m_reading](Known parsed) {
        if (m_reading == reading)
            m_reading = nullptr;
        if (parsed && !known(reading->text))
            keep(reading->text, std::move(parsed));
        Q_EMIT learnt();
    });
}

ReadTexts::Known ReadTexts::keep(std::string text, Known parsed)
{
    constexpr std::size_t most =
        3; // a step there and back, and the form's; of a large text each is some megabytes
    m_known.push_front({std::move(text), parsed});
    if (m_known.size() > most)
        m_known.pop_back();
    return parsed;
}

} // namespace meshwright
