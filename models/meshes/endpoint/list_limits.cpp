// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/endpoint/list_limits.h"

#include "models/meshes/endpoint/list_pages.h"
#include "models/text/texts.h"

namespace meshwright {

PageCount::PageCount(const ListLimits& limits)
    : m_limits(limits),
      m_deadline(Deadline::clock::now() + limits.time)
{}

std::optional<Failure> PageCount::turn(std::size_t bytes, const std::string& next)
{
    ++m_pages;
    m_bytes += bytes;
    m_token = next;
    if (m_token.empty())
        return {};
    if (!m_seen.insert(m_token).second)
        return notWholeList(Texts::tr("The service gives the same page of the list again and again."));
    if (m_pages >= m_limits.pages)
        return notWholeList(Texts::tr("The list has more than %L1 pages.").arg(m_limits.pages));
    if (m_bytes >= m_limits.bytes)
        return notWholeList(Texts::tr("The list has more than %L1 MiB.").arg(m_limits.bytes / 1024 / 1024));
    if (Deadline::clock::now() >= m_deadline)
        return tooLong();
    return {};
}

Failure PageCount::ended(const Failure& failure) const
{
    return failure.code == code::connectionLost && Deadline::clock::now() >= m_deadline ? tooLong() : failure;
}

Failure PageCount::tooLong() const
{
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(m_limits.time).count();
    return notWholeList(
        Texts::tr("The list was not whole after %n minutes.", nullptr, static_cast<int>(minutes)));
}

} // namespace meshwright
