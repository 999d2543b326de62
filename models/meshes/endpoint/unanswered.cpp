// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/endpoint/unanswered.h"

#include "models/json/json.h"

#include <QUuid>

#include <utility>

namespace meshwright {

Unanswered::Asked Unanswered::begin(std::string request, const json& input)
{
    const std::lock_guard lock(m_mutex);
    const auto before = m_tokens.find(request);
    Asked asked{input, before != m_tokens.end(), std::move(request)};
    if (!input.is_object() || text(member(input, "clientToken")))
        return asked;
    asked.input["clientToken"] =
        asked.isAgain ? before->second : QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
    return asked;
}

void Unanswered::end(const Asked& asked, Fate fate)
{
    const std::lock_guard lock(m_mutex);
    if (fate == Fate::Answered)
        m_tokens.erase(asked.request);
    else if (fate == Fate::Unknown)
        m_tokens[asked.request] = memberText(asked.input, "clientToken");
}

} // namespace meshwright
