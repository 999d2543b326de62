// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rules/host_name.h"

#include "models/rules/node_parts.h"
#include "models/rules/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace meshwright {

namespace {

/// By HostFault.
constexpr const char* hostMessages[] = {
    "",
    QT_TRANSLATE_NOOP("rules", "%1 is no host name: it is empty. Write a name that DNS resolves."),
    QT_TRANSLATE_NOOP("rules",
                      "%1 is a URL. Write the host name alone, without what stands before and after it."),
    QT_TRANSLATE_NOOP("rules",
                      "%1 ends with a port. Write the host name alone; the port belongs to the listener."),
    QT_TRANSLATE_NOOP("rules", "%1 has a path. Write the host name alone, without slashes."),
    QT_TRANSLATE_NOOP("rules", "%1 is an IP address. Write a name that DNS resolves."),
    QT_TRANSLATE_NOOP("rules", "%1 is an IP address. Write a name that DNS resolves."),
    QT_TRANSLATE_NOOP(
        "rules", "%1 ends with a dot. Certificates and requests carry the name without it: remove the dot."),
    QT_TRANSLATE_NOOP("rules", "%1 has a dot too many: something must stand before and after every dot."),
    QT_TRANSLATE_NOOP("rules", "%1 has a part of more than 63 characters. DNS allows 63 between two dots."),
    QT_TRANSLATE_NOOP("rules", "%1 has more than 253 characters, the most DNS allows."),
    QT_TRANSLATE_NOOP(
        "rules", "%1 has a part that begins or ends with a hyphen. Hyphens stand between letters or digits."),
    QT_TRANSLATE_NOOP("rules",
                      "%1 is no host name. Allowed are letters, digits, hyphens, underscores and dots."),
};
static_assert(std::size(hostMessages) == static_cast<std::size_t>(HostFault::Character) + 1);

constexpr std::size_t longestLabel = 63;
constexpr std::size_t longestName = 253;

/// Calls see(part) for each part of @p text between separators, until it returns false.
template <typename See>
bool everyPart(std::string_view text, char separator, See see)
{
    for (std::size_t from = 0;;) {
        const std::size_t to = std::min(text.find(separator, from), text.size());
        if (!see(text.substr(from, to - from)))
            return false;
        if (to == text.size())
            return true;
        from = to + 1;
    }
}

bool isIpv4(std::string_view name)
{
    return std::ranges::count(name, '.') == 3 && everyPart(name, '.', [](std::string_view part) {
               return !part.empty() && part.size() <= 3 && std::ranges::all_of(part, isDigit);
           });
}

bool isIpv6(std::string_view name)
{
    if (name.starts_with('[') && name.find(']') != std::string_view::npos)
        name = name.substr(1, name.find(']') - 1);
    return std::ranges::count(name, ':') >= 2 && std::ranges::all_of(name, [](char c) {
               return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F') || c == ':' || c == '.';
           });
}

bool hasPort(std::string_view name)
{
    const std::size_t colon = name.rfind(':');
    return colon != std::string_view::npos && colon > 0 && colon + 1 < name.size() &&
           std::ranges::all_of(name.substr(colon + 1), isDigit);
}

HostFault labelFault(std::string_view label)
{
    if (label.empty())
        return HostFault::EmptyLabel;
    if (!std::ranges::all_of(label, [](char c) { return isLetter(c) || isDigit(c) || c == '-' || c == '_'; }))
        return HostFault::Character;
    if (label.size() > longestLabel)
        return HostFault::LongLabel;
    return label.front() == '-' || label.back() == '-' ? HostFault::Hyphen : HostFault::None;
}

} // namespace

HostFault hostFault(std::string_view name)
{
    if (name.empty())
        return HostFault::Empty;
    if (isIpv4(name))
        return HostFault::Ipv4Address;
    if (isIpv6(name))
        return HostFault::Ipv6Address;
    if (name.find("://") != std::string_view::npos)
        return HostFault::Scheme;
    if (name.find('/') != std::string_view::npos)
        return HostFault::Path;
    if (hasPort(name))
        return HostFault::Port;
    const bool dotLast = name.size() > 1 && name.back() == '.';
    if (dotLast)
        name.remove_suffix(1);
    HostFault fault = name.size() > longestName ? HostFault::LongName : HostFault::None;
    everyPart(name, '.', [&](std::string_view label) {
        const HostFault found = labelFault(label);
        fault = found == HostFault::None ? fault : found;
        return found == HostFault::None;
    });
    return fault == HostFault::None && dotLast ? HostFault::TrailingDot : fault;
}

QString hostFaultMessage(HostFault fault, std::string_view name)
{
    if (fault == HostFault::None)
        return {};
    return QCoreApplication::translate("rules", hostMessages[static_cast<std::size_t>(fault)])
        .arg(quote(name));
}

bool isLoopback(std::string_view name)
{
    constexpr std::string_view local = "localhost";
    if (isIpv4(name))
        return name.starts_with("127.");
    if (name == "::1" || name == "[::1]")
        return true;
    if (name.size() < local.size() || !sameIgnoringCase(name.substr(name.size() - local.size()), local))
        return false;
    return name.size() == local.size() || name[name.size() - local.size() - 1] == '.';
}

std::string hostToCompare(std::string_view name)
{
    if (name.ends_with('.'))
        name.remove_suffix(1);
    std::string out(name);
    std::ranges::transform(out, out.begin(), lowered);
    return out;
}

} // namespace meshwright
