// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "models/rules/arn.h"
#include "models/rules/host_name.h"
#include "models/rules/node_parts.h"
#include "models/rules/offered_fix.h"
#include "models/rules/rule.h"
#include "models/rules/service_name.h"
#include "models/rules/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <optional>
#include <span>
#include <string_view>
#include <utility>

namespace meshwright {

namespace {

Pointer nameAt(std::size_t backend)
{
    return backendAt(backend) / "virtualServiceName";
}

/// Calls see(name, index) for each backend given by name: not by ARN, no placeholder, not empty.
template <typename See>
void forEachPlainName(const NodeParts& node, See see)
{
    const auto all = node.backendNames();
    for (std::size_t i = 0; i < all.size(); ++i)
        if (const auto& name = all[i]; name && isPlainName(*name))
            see(*name, i);
}

void emptyName(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    const auto all = node.backendNames();
    for (std::size_t i = 0; i < all.size(); ++i)
        if (all[i] && all[i]->empty())
            findings.add(self, nameAt(i),
                         QCoreApplication::translate(
                             "rules", "The backend has an empty name. Write the name or the ARN "
                                      "of a virtual service."));
}

void backendNameForm(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    forEachPlainName(node, [&](std::string_view name, std::size_t i) {
        if (cannotBeCalled(name))
            findings.add(self, nameAt(i),
                         hostFaultMessage(hostFault(name), name) + u' ' +
                             QCoreApplication::translate("rules",
                                                         "A virtual service is named like the host the "
                                                         "application calls."));
    });
}

void shortName(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    forEachPlainName(node, [&](std::string_view name, std::size_t i) {
        if (isShortName(name))
            findings.add(self, nameAt(i),
                         QCoreApplication::translate(
                             "rules", "%1 is a short name. It works only if the application calls "
                                      "exactly this and DNS resolves it; usual is a full name "
                                      "such as payments.apps.local.")
                             .arg(quote(name)));
    });
}

void loopbackName(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    forEachPlainName(node, [&](std::string_view name, std::size_t i) {
        if (isLoopback(name))
            findings.add(self, nameAt(i),
                         QCoreApplication::translate(
                             "rules", "%1 leads to the machine itself, where Envoy does not "
                                      "listen in. Use a name that resolves to another address.")
                             .arg(quote(name)));
    });
}

/// Whether a part of @p name between dots and hyphens is the name of a protocol whose server speaks first.
bool serverSpeaksFirst(std::string_view name)
{
    constexpr std::string_view known[] = {"mysql", "mariadb", "mssql", "sqlserver", "smtp"};
    for (std::size_t from = 0; from < name.size();) {
        const std::size_t to = std::min(name.find_first_of(".-_", from), name.size());
        const std::string_view part = name.substr(from, to - from);
        if (std::ranges::any_of(known, [&](std::string_view word) { return sameIgnoringCase(part, word); }))
            return true;
        from = to + 1;
    }
    return false;
}

void serverFirst(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    forEachPlainName(node, [&](std::string_view name, std::size_t i) {
        if (serverSpeaksFirst(name))
            findings.add(self, nameAt(i),
                         QCoreApplication::translate(
                             "rules", "%1 sounds like MySQL, SQL Server or SMTP, where the server "
                                      "speaks first. From Envoy 1.15 on that does not work as a "
                                      "backend; let such traffic leave the mesh.")
                             .arg(quote(name)));
    });
}

/// R35: the same text twice. The service once reduced such backends to one without a word.
void backendTwice(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    const auto all = node.backendNames();
    std::map<std::string_view, std::size_t> seen;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto& name = all[i];
        if (!name || name->empty() || !placeholder(*name).empty())
            continue;
        const auto [first, isNew] = seen.emplace(*name, i);
        if (isNew)
            continue;
        Issue* issue = findings.add(
            self, nameAt(i),
            QCoreApplication::translate("rules", "%1 is backend %2 already. Remove one of the two.")
                .arg(quote(*name), QString::number(first->second + 1)));
        if (node.backends()[first->second] == node.backends()[i])
            offerRemoval(issue, Pointer("/spec/backends") / i);
    }
}

/// R35: a name here, the ARN of a service of that name there.
void backendTwiceByArn(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    const auto all = node.backendNames();
    const json* const given = member(node, "meshName");
    const auto mesh = text(given);
    std::map<std::string_view, std::pair<std::size_t, bool>> seen; // service -> backend, and whether by ARN
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto& name = all[i];
        if (!name || name->empty())
            continue;
        const auto arn = readArn(*name);
        const auto resource = arn ? readMeshResource(*arn) : std::nullopt;
        // Of another mesh it is another service, and told so.
        if (resource && given && (!mesh || (placeholder(*mesh).empty() && resource->mesh != *mesh)))
            continue;
        const auto [first, isNew] =
            seen.emplace(resource ? resource->name : *name, std::pair(i, resource.has_value()));
        if (!isNew && first->second.second != resource.has_value())
            findings.add(self, nameAt(i),
                         QCoreApplication::translate(
                             "rules", "%1 is most likely the virtual service of backend %2, once "
                                      "by name and once by ARN. Remove one of the two.")
                             .arg(quote(*name), QString::number(first->second.first + 1)));
    }
}

/// R37.
void quota(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    constexpr std::size_t most = 50;
    if (const std::size_t count = node.backends().size(); count > most)
        findings.add(self, Pointer("/spec/backends"),
                     QCoreApplication::translate("rules",
                                                 "There are %1 backends. A node may have %2 unless AWS has "
                                                 "raised the quota for the account.")
                         .arg(QString::number(count), QString::number(most)));
}

/// R34.
void defaultsWithoutBackends(const NodeParts& node, const RuleInfo& self, Findings& findings)
{
    const json* given = member(node.spec(), "backends");
    if (path(node.spec(), {"backendDefaults", "clientPolicy"}) &&
        (!given || (given->is_array() && given->empty())))
        findings.add(self, Pointer("/spec/backendDefaults"),
                     QCoreApplication::translate(
                         "rules", "These defaults are for backends, and there are none. Add the "
                                  "backends, or remove the defaults."),
                     "/spec/backends", QCoreApplication::translate("rules", "The backends"));
}

} // namespace

std::span<const NodeRule> backendRules()
{
    static constexpr NodeRule rules[] = {
        {{"backend-empty-name", Severity::Error, QT_TRANSLATE_NOOP("rules", "Backend without a name"),
          "Terraform, aws_appmesh_virtual_node"},
         emptyName},
        {{"backend-name-form", Severity::Warning,
          QT_TRANSLATE_NOOP("rules", "Backend that no application can call"),
          "App Mesh guide, Virtual services"},
         backendNameForm},
        {{"backend-short-name", Severity::Warning, QT_TRANSLATE_NOOP("rules", "Short name of a backend"),
          "App Mesh guide, Virtual services"},
         shortName},
        {{"backend-loopback", Severity::Warning,
          QT_TRANSLATE_NOOP("rules", "Backend that leads to the machine itself"),
          "App Mesh guide, Virtual services"},
         loopbackName},
        {{"backend-server-first", Severity::Warning,
          QT_TRANSLATE_NOOP("rules", "Backend whose server speaks first"),
          "App Mesh guide, Troubleshooting connectivity"},
         serverFirst},
        {{"backend-twice", Severity::Error, QT_TRANSLATE_NOOP("rules", "Same backend twice"),
          "App Mesh roadmap, issue 170"},
         backendTwice},
        {{"backend-twice-by-arn", Severity::Warning,
          QT_TRANSLATE_NOOP("rules", "Same backend by name and by ARN"), "App Mesh roadmap, issue 170"},
         backendTwiceByArn},
        {{"backend-quota", Severity::Warning, QT_TRANSLATE_NOOP("rules", "More backends than the quota"),
          "AWS Service Quotas, App Mesh"},
         quota},
        {{"defaults-without-backends", Severity::Hint,
          QT_TRANSLATE_NOOP("rules", "Backend defaults without backends"), "App Mesh roadmap, issue 429"},
         defaultsWithoutBackends},
    };
    return rules;
}

} // namespace meshwright
