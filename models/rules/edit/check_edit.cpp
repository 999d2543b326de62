// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rules/edit/check_edit.h"

#include "models/json/json.h"
#include "models/rules/check.h"
#include "models/rules/rule.h"
#include "models/text/texts.h"

#include <algorithm>
#include <span>

namespace meshwright {

namespace {

/// API: an update has no way to change what names a node.
void fixedName(const json& saved, const json& node, const RuleInfo& self, Findings& findings)
{
    for (const char* key : {"meshName", "virtualNodeName", "meshOwner"}) {
        const json* before = member(saved, key);
        const json* after = member(node, key);
        if (before && after ? *before == *after : before == after)
            continue;
        const auto name = text(before);
        findings.add(
            self, Pointer() / key,
            name ? Texts::tr(
                       "This cannot be changed by an update; it stays “%1”. To have another, create a new "
                       "virtual node.")
                       .arg(QString::fromUtf8(name->data(), static_cast<qsizetype>(name->size())))
                 : Texts::tr(
                       "This cannot be added by an update; the virtual node has none. To have one, create a "
                       "new virtual node."));
    }
}

const json* listenerWithPort(const json& node, const json* port)
{
    for (const json& listener : items(path(node, {"spec", "listeners"})))
        if (const json* its = path(listener, {"portMapping", "port"}); its && port && *its == *port)
            return &listener;
    return nullptr;
}

/// Whether clients of @p listener connect without TLS, all of them.
bool isPlain(const json& listener)
{
    return !member(listener, "tls") || text(path(listener, {"tls", "mode"})) == "DISABLED";
}

/// Guide, TLS: clients that do not know of it lose their connections at once.
void tlsOnServingNode(const json& saved, const json& node, const RuleInfo& self, Findings& findings)
{
    std::size_t index = 0;
    for (const json& listener : items(path(node, {"spec", "listeners"}))) {
        const Pointer at = Pointer("/spec/listeners") / index++;
        const json* before = listenerWithPort(saved, path(listener, {"portMapping", "port"}));
        if (!before || !isPlain(*before) || isPlain(listener))
            continue;
        if (text(path(listener, {"tls", "mode"})) == "PERMISSIVE") // takes both
            continue;
        findings.add(
            self, at / "tls",
            Texts::tr(
                "Clients connect to this port without TLS now, and would be cut off. Create a new virtual node "
                "with TLS instead, and move the traffic over with the weights of the route."));
    }
}

bool tellsOfMore(const std::vector<Issue>& issues)
{
    return std::ranges::find(issues, notAllListed.id, &Issue::rule) != issues.end();
}

} // namespace

std::span<const EditRule> editRules()
{
    static constexpr EditRule rules[] = {
        {{"fixed-name", Severity::Error, QT_TRANSLATE_NOOP("rules", "Name that an update cannot change"),
          "App Mesh API, UpdateVirtualNode"},
         fixedName},
        {{"tls-on-serving-node", Severity::Warning,
          QT_TRANSLATE_NOOP("rules", "TLS that is switched on while clients connect"),
          "App Mesh guide, Virtual nodes"},
         tlsOnServingNode},
    };
    return rules;
}

std::vector<Issue> checkEdit(const json& saved, const json& node)
{
    std::vector<Issue> issues = check(node);
    Findings findings(issues);
    for (const EditRule& rule : editRules())
        rule.run(saved, node, rule.info, findings);
    if (findings.isFull() && !tellsOfMore(issues))
        issues.push_back(moreIssues());
    return issues;
}

} // namespace meshwright
