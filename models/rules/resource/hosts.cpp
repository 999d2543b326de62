// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "models/rules/host_name.h"
#include "models/rules/route_parts.h"
#include "models/rules/rule.h"
#include "models/rules/wording.h"
#include "models/text/texts.h"

#include <optional>
#include <span>
#include <string_view>

// The host names that gateway routes match.
namespace meshwright {

namespace {

/// Whether @p fault keeps a Host header from being like this. A port may come along in one.
bool isNoHost(HostFault fault)
{
    return fault != HostFault::None && fault != HostFault::Port && fault != HostFault::Ipv4Address &&
           fault != HostFault::Ipv6Address && fault != HostFault::Empty;
}

/// The end of a host name may begin with a dot.
std::string_view withoutFirstDot(std::string_view suffix)
{
    return suffix.starts_with('.') ? suffix.substr(1) : suffix;
}

void hostForm(Kind, const json& input, const RuleInfo& self, Findings& findings)
{
    forEachRoute(input, [&](const RoutePart& part) {
        const json* host = member(part.match(), "hostname");
        for (const std::string_view key : {"exact", "suffix"}) {
            const auto name = filledText(member(host, key));
            if (!name)
                continue;
            const Pointer at = part.matchAt() / "hostname" / key;
            if (name->find('*') != name->npos)
                findings.add(
                    self, at,
                    Texts::tr("%1 is compared letter by letter: its * stands for nothing but itself. For all "
                              "hosts of a domain give the suffix, like .example.com.")
                        .arg(quote(*name)));
            else if (const HostFault fault = hostFault(key == "exact" ? *name : withoutFirstDot(*name));
                     isNoHost(fault))
                findings.add(self, at, hostFaultMessage(fault, *name));
        }
    });
}

} // namespace

std::span<const ResourceRule> hostRules()
{
    static constexpr ResourceRule rules[] = {
        {{"match-host-form", Severity::Warning, QT_TRANSLATE_NOOP("rules", "Host name that no request has"),
          "DNS, host names (RFC 1123)"},
         onlyGatewayRoutes,
         hostForm},
    };
    return rules;
}

} // namespace meshwright
