// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rules/mesh/nearest_names.h"

#include "models/rules/spelling.h"

#include <algorithm>

namespace meshwright {

namespace {

/// The first @p count labels of the host name @p name: "a.b" of "a.b.c" for 2.
std::string_view firstLabels(std::string_view name, std::ptrdiff_t count)
{
    std::size_t end = 0;
    for (; end < name.size(); ++end)
        if (name[end] == '.' && --count == 0)
            break;
    return name.substr(0, end);
}

/// The host name of @p names that goes on behind what @p missing was most likely meant to be: callers in
/// Kubernetes say "service.namespace" alone. Empty when there is none.
std::string_view longerHostName(std::string_view missing, const std::vector<std::string_view>& names)
{
    const std::ptrdiff_t dots = std::ranges::count(missing, '.');
    if (dots == 0) // a short name is another mistake
        return {};
    std::vector<std::string_view> begins;
    for (const std::string_view name : names)
        begins.push_back(firstLabels(name, dots + 1));
    const auto meant = std::ranges::find(begins, nearest(missing, begins));
    return meant == begins.end() ? std::string_view()
                                 : names[static_cast<std::size_t>(meant - begins.begin())];
}

/// A name and what stands behind it, as a namespace does: "stock" and "shop" of "stock_shop", "stock" and
/// "shop.local" of the service "stock.shop.local".
struct InNamespace
{
    std::string_view name, space;
};
InNamespace inNamespace(std::string_view written, Kind kind)
{
    const std::size_t cut = kind == Kind::VirtualService ? written.find('.') : written.rfind('_');
    return cut == written.npos ? InNamespace() : InNamespace{written.substr(0, cut), written.substr(cut + 1)};
}

/// Whether one may be written in place of the other: both are one word, or are below the same last one.
bool areAlike(std::string_view one, std::string_view other)
{
    const std::size_t dot = one.rfind('.'), otherDot = other.rfind('.');
    return std::ranges::count(one, '.') == std::ranges::count(other, '.') &&
           (dot == one.npos || one.substr(dot) == other.substr(otherDot));
}

/// The only one of @p names that is @p missing in another namespace; empty when there is none, or several.
std::string_view inOtherNamespace(std::string_view missing, Kind kind,
                                  const std::vector<std::string_view>& names)
{
    const InNamespace wanted = inNamespace(missing, kind);
    std::string_view out;
    if (wanted.name.empty() || wanted.space.empty())
        return out;
    for (const std::string_view name : names) {
        const InNamespace there = inNamespace(name, kind);
        if (there.name != wanted.name || there.space.empty() || !areAlike(wanted.space, there.space))
            continue;
        if (!out.empty())
            return {};
        out = name;
    }
    return out;
}

NearestName nearestOf(std::string_view missing, Kind kind, const std::vector<std::string_view>& names)
{
    const std::string_view near = nearest(missing, names);
    const auto isAsNear = [&](std::string_view name) { return editDistance(missing, name, 1) <= 1; };
    NearestName out{near,
                    !near.empty() && isSlip(missing, near) && std::ranges::count_if(names, isAsNear) == 1};
    if (kind == Kind::VirtualService && out.name.empty())
        out.name = longerHostName(missing, names);
    if (out.name.empty())
        out.name = inOtherNamespace(missing, kind, names);
    return out;
}

} // namespace

NearestName NearestNames::to(std::string_view missing, Kind kind) const
{
    const auto [found, isNew] = m_nearest.try_emplace({kind, missing});
    if (!isNew)
        return found->second;
    const auto [names, isFirst] = m_names.try_emplace(kind);
    if (isFirst)
        names->second = m_mesh.namesOf(kind);
    if (names->second.size() > m_left)
        return {};
    m_left -= names->second.size();
    return found->second = nearestOf(missing, kind, names->second);
}

} // namespace meshwright
