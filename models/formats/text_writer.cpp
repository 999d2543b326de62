// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/text_writer.h"

#include "models/formats/patch_text.h"
#include "models/formats/read_texts.h"
#include "models/threads/answer.h"

#include <QThreadPool>

#include <utility>

namespace meshwright {

WrittenText inLayoutOf(const std::string& before, const json& value)
{
    WrittenText out{patched(before, value), nullptr};
    out.source = std::make_shared<const source::Source>(out.text);
    return out;
}

TextWriter::TextWriter(std::function<void(WrittenText)> take) : m_take(std::move(take)) {}

void TextWriter::write(std::string before, json value)
{
    m_isAwaited = true;
    if (m_isWriting)
        m_next = Order{std::move(before), std::move(value)};
    else
        start({std::move(before), std::move(value)});
}

void TextWriter::start(Order order)
{
    m_isWriting = true;
    runIn(textThreads(), [order = std::move(order)] {
        return inLayoutOf(order.before, order.value);
    }).callBack(this, [this](WrittenText written) { finish(std::move(written)); });
}

void TextWriter::finish(WrittenText written)
{
    m_isWriting = false;
    auto next = std::exchange(m_next, std::nullopt);
    if (!m_isAwaited)
        return;
    if (next)
        return start(*std::move(next));
    m_isAwaited = false;
    m_take(std::move(written));
}

} // namespace meshwright
