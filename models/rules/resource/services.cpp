// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "models/rules/host_name.h"
#include "models/rules/node_parts.h"
#include "models/rules/rule.h"
#include "models/rules/service_name.h"
#include "models/rules/wording.h"
#include "models/text/texts.h"

#include <optional>
#include <span>
#include <string_view>

// Virtual services: their names, which are those of hosts, and who answers for them.
namespace meshwright {

namespace {

const Pointer& serviceNameAt()
{
    static const Pointer at("/virtualServiceName");
    return at;
}

/// The name as far as it is one: no ARN, no placeholder, not empty.
std::optional<std::string_view> serviceName(const json& input)
{
    const auto name = text(member(input, "virtualServiceName"));
    return name && isPlainName(*name) ? name : std::nullopt;
}

void serviceNameEmpty(Kind, const json& input, const RuleInfo& self, Findings& findings)
{
    if (const auto name = text(member(input, "virtualServiceName")); name && name->empty())
        findings.add(
            self, serviceNameAt(),
            Texts::tr("The virtual service has an empty name. Write the name that applications call, such as "
                      "orders.apps.local."));
}

void serviceNameForm(Kind, const json& input, const RuleInfo& self, Findings& findings)
{
    if (const auto name = serviceName(input); name && cannotBeCalled(*name))
        findings.add(self, serviceNameAt(),
                     hostFaultMessage(hostFault(*name), *name) + u' ' +
                         Texts::tr("A virtual service is named like the host that applications call."));
}

void serviceNameLoopback(Kind, const json& input, const RuleInfo& self, Findings& findings)
{
    if (const auto name = serviceName(input); name && isLoopback(*name))
        findings.add(
            self, serviceNameAt(),
            Texts::tr("%1 leads to the machine itself, where Envoy does not listen in. Use a name that "
                      "resolves to another address.")
                .arg(quote(*name)));
}

void serviceNameShort(Kind, const json& input, const RuleInfo& self, Findings& findings)
{
    if (const auto name = serviceName(input); name && isShortName(*name))
        findings.add(
            self, serviceNameAt(),
            Texts::tr(
                "%1 is a short name. It works only where applications call exactly this and DNS resolves "
                "it; usual is a full name such as orders.apps.local.")
                .arg(quote(*name)));
}

/// M02.
void noProvider(Kind, const json& input, const RuleInfo& self, Findings& findings)
{
    const json* spec = knownMember(&input, "spec");
    if (isEmptyObject(spec))
        findings.add(
            self, Pointer("/spec/provider"),
            Texts::tr(
                "Nobody answers for this virtual service: it has no provider. Name a virtual router, or a "
                "virtual node."));
}

} // namespace

std::span<const ResourceRule> serviceRules()
{
    static constexpr ResourceRule rules[] = {
        {{"service-name-empty", Severity::Error, QT_TRANSLATE_NOOP("rules", "Virtual service without a name"),
          "Terraform, aws_appmesh_virtual_service"},
         onlyServices,
         serviceNameEmpty},
        {{"service-name-form", Severity::Warning,
          QT_TRANSLATE_NOOP("rules", "Virtual service that no application can call"),
          "App Mesh guide, Virtual services"},
         onlyServices,
         serviceNameForm},
        {{"service-name-loopback", Severity::Warning,
          QT_TRANSLATE_NOOP("rules", "Virtual service that leads to the machine itself"),
          "App Mesh guide, Virtual services"},
         onlyServices,
         serviceNameLoopback},
        {{"service-name-short", Severity::Hint, QT_TRANSLATE_NOOP("rules", "Short name of a virtual service"),
          "App Mesh guide, Virtual services"},
         onlyServices,
         serviceNameShort},
        {{"service-without-provider", Severity::Warning,
          QT_TRANSLATE_NOOP("rules", "Virtual service that nobody answers for"),
          "App Mesh guide, Virtual services"},
         onlyServices,
         noProvider},
    };
    return rules;
}

} // namespace meshwright
