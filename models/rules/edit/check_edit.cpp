// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rules/edit/check_edit.h"

#include "models/json/json.h"
#include "models/rules/check.h"
#include "models/text/tr.h"

namespace meshwright {

namespace {

/// API: an update has no way to change what names a node.
void checkNames(const json& saved, const json& node, std::vector<Issue>& issues)
{
    for (const char* key : {"meshName", "virtualNodeName", "meshOwner"}) {
        const json* before = member(saved, key);
        const json* after = member(node, key);
        if (before && after ? *before == *after : before == after)
            continue;
        const auto name = text(before).value_or("");
        issues.push_back(
            {Pointer() / key, Severity::Error, "fixed-name",
             tr("This cannot be changed by an update; it stays \u201c%1\u201d. To have another, create a new "
                "virtual node.")
                 .arg(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())))});
    }
}

const json* listenerWithPort(const json& node, const json* port)
{
    for (const json& listener : items(path(node, {"spec", "listeners"})))
        if (const json* its = path(listener, {"portMapping", "port"}); its && port && *its == *port)
            return &listener;
    return nullptr;
}

/// Guide, TLS: clients that do not know of it lose their connections at once.
void checkTls(const json& saved, const json& node, std::vector<Issue>& issues)
{
    std::size_t index = 0;
    for (const json& listener : items(path(node, {"spec", "listeners"}))) {
        const Pointer at = Pointer("/spec/listeners") / index++;
        const json* before = listenerWithPort(saved, path(listener, {"portMapping", "port"}));
        if (!before || member(*before, "tls") || !member(listener, "tls"))
            continue;
        if (text(path(listener, {"tls", "mode"})) == "DISABLED")
            continue;
        issues.push_back(
            {at / "tls", Severity::Warning, "tls-on-serving-node",
             tr("Clients connect to this port without TLS now, and would be cut off. Create a new virtual node "
                "with TLS instead, and move the traffic over with the weights of the route.")});
    }
}

} // namespace

std::vector<Issue> checkEdit(const json& saved, const json& node)
{
    std::vector<Issue> issues = check(node);
    checkNames(saved, node, issues);
    checkTls(saved, node, issues);
    return issues;
}

} // namespace meshwright
