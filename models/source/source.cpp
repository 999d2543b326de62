// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/source/source.h"

#include "models/source/json_reader.h"

#include <utility>

namespace meshwright::source {

Source::Source(std::string text, std::size_t levels) : m_text(std::move(text)), m_tree(m_text, {})
{
    JsonReader reader(m_text, levels);
    m_tree = reader.read();
    m_fault = reader.fault();
    m_tooDeep = reader.tooDeep();
}

} // namespace meshwright::source
