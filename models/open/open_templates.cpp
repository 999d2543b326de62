// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/open/open_templates.h"

#include "models/templates/built_in_templates.h"
#include "models/threads/answer.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace meshwright {

OpenTemplates::OpenTemplates(TemplateFolder own, QThreadPool& pool, QObject* parent)
    : QObject(parent),
      m_own(std::move(own)),
      m_pool(pool)
{}

void OpenTemplates::refresh()
{
    runIn(m_pool, [own = m_own] {
        return own.list();
    }).callBack(this, [this](const TemplateFolder::Listing& listing) { show(listing); });
}

void OpenTemplates::show(const TemplateFolder::Listing& listing)
{
    m_all = builtInTemplates();
    std::ranges::copy(listing.templates, std::back_inserter(m_all));
    Q_EMIT listed();
    for (const QString& problem : listing.problems) {
        if (m_told.contains(problem))
            continue;
        m_told.append(problem);
        Q_EMIT failed(problem);
    }
}

void OpenTemplates::save(const NodeTemplate& one)
{
    runIn(m_pool, [own = m_own, one] {
        return own.save(one);
    }).callBack(this, [this, title = one.title](const std::optional<QString>& failure) {
        if (failure)
            Q_EMIT failed(*failure);
        else
            Q_EMIT saved(title);
        refresh();
    });
}

void OpenTemplates::remove(const QString& id)
{
    runIn(m_pool, [own = m_own, id] {
        return own.remove(id);
    }).callBack(this, [this](const std::optional<QString>& failure) {
        if (failure)
            Q_EMIT failed(*failure);
        refresh();
    });
}

} // namespace meshwright
