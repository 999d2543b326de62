// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json.h"
#include "models/rules/node_parts.h"
#include "models/rules/path_so_far.h"

#include <string_view>

// The TLS settings of a node, and what those of listeners and of client policies have in common.
namespace meshwright {

/// One `tls` of a node: a listener's, or a client policy's.
struct TlsUse
{
    const json& tls;
    const json::array_t& expectedNames; ///< as expectedNames() gives them
    const PathSoFar& at;
    bool isListener;
};

/// Calls see(use) for each listener's and each client policy's TLS settings.
template <typename See>
void forEachTls(const NodeParts& node, See see)
{
    const PathSoFar root, spec(root, "spec"), all(spec, "listeners"), defaults(spec, "backendDefaults"),
        policy(defaults, "clientPolicy"), list(spec, "backends");
    for (const NodeParts::ListenerTls& own : node.listenerTls()) {
        const PathSoFar item(all, own.listener);
        see(TlsUse{own.tls, own.expectedNames, PathSoFar(item, "tls"), true});
    }
    for (const auto& [tls, names, place] : node.clientTls()) {
        const PathSoFar item(list, place.backend.value_or(0)), service(item, "virtualService"),
            own(service, "clientPolicy");
        see(TlsUse{tls, names, PathSoFar(place.backend ? own : policy, "tls"), false});
    }
}

/// Calls see(path, trail) for each path of a certificate file that is neither empty nor a placeholder.
template <typename See>
void forEachTlsFile(const NodeParts& node, See see)
{
    const auto look = [&](const json* file, const PathSoFar& at) {
        const PathSoFar fileAt(at, "file");
        for (const std::string_view key : {"certificateChain", "privateKey"})
            if (const auto given = filledText(member(file, key)); given && !given->empty())
                see(*given, PathSoFar(fileAt, key));
    };
    forEachTls(node, [&](const TlsUse& use) {
        const PathSoFar validation(use.at, "validation");
        look(path(use.tls, {"certificate", "file"}), PathSoFar(use.at, "certificate"));
        look(path(use.tls, {"validation", "trust", "file"}), PathSoFar(validation, "trust"));
    });
}

/// Calls see(name, index, use) for each subject alternative name that is neither empty nor a placeholder.
template <typename See>
void forEachExpectedName(const NodeParts& node, See see)
{
    forEachTls(node, [&](const TlsUse& use) {
        const json::array_t& all = use.expectedNames;
        for (std::size_t i = 0; i < all.size(); ++i)
            if (const auto name = filledText(&all[i]); name && !name->empty())
                see(*name, i, use);
    });
}

/// "…/validation/subjectAlternativeNames/match/exact" of @p use.
Pointer expectedNamesAt(const TlsUse& use);

/// Whether the TLS of a listener is switched off, or its mode is a value that is not known.
bool mayBeOff(const json& tls);

/// "*.apps.local": a wildcard in place of the first part of a domain name.
bool isWildcard(std::string_view name);

} // namespace meshwright
