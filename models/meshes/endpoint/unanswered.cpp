// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/endpoint/unanswered.h"

#include "models/document/json.h"

#include <QUuid>

namespace meshwright {

std::string Unanswered::keyOf(const std::string& operation, const json& input)
{
    return operation + ' ' + input.dump(-1, ' ', false, json::error_handler_t::replace);
}

Unanswered::Asked Unanswered::begin(const std::string& operation, const json& input)
{
    const std::lock_guard lock(m_mutex);
    const auto before = m_tokens.find(keyOf(operation, input));
    Asked asked{input, before != m_tokens.end()};
    if (!input.is_object() || text(member(input, "clientToken")))
        return asked;
    asked.input["clientToken"] =
        asked.isAgain ? before->second : QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
    return asked;
}

void Unanswered::end(const std::string& operation, const json& input, const Asked& asked, Fate fate)
{
    const std::lock_guard lock(m_mutex);
    const std::string key = keyOf(operation, input);
    if (fate == Fate::Answered)
        m_tokens.erase(key);
    else if (fate == Fate::Unknown)
        m_tokens[key] = std::string(text(member(asked.input, "clientToken")).value_or(""));
}

} // namespace meshwright
