// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/client_token.h"

#include "models/json/json.h"

#include <utility>

namespace meshwright {

namespace {

constexpr const char* tokenKey = "clientToken";

} // namespace

json withTokenOf(const json& other, json node)
{
    if (const json* const typed = member(other, tokenKey))
        node[tokenKey] = *typed;
    else if (node.is_object())
        node.erase(tokenKey);
    return node;
}

json withoutUsedToken(json wanted, const json& saved)
{
    const json* const typed = member(wanted, tokenKey);
    const json* const used = member(saved, tokenKey);
    return typed && used && *typed == *used ? withTokenOf({}, std::move(wanted)) : wanted;
}

} // namespace meshwright
