// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/compare/weaker_tls.h"

#include "models/json/json.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace meshwright {

namespace {

/// How much a mode of a listener demands.
int strictness(const std::optional<json>& mode)
{
    const auto word = text(mode ? &*mode : nullptr);
    return word == "STRICT" ? 2 : word == "PERMISSIVE" ? 1 : 0;
}

/// Whether the settings @p tls of a client or a listener demand anything.
bool demandsTls(const json* tls)
{
    if (!tls || !tls->is_object() || tls->empty())
        return false;
    return text(member(tls, "mode")) != "DISABLED" && boolean(member(tls, "enforce")) != false;
}

/// The settings for TLS that @p value, called @p key, is or has.
const json* tlsIn(const std::string& key, const json& value)
{
    if (key == "tls")
        return &value;
    if (key == "clientPolicy")
        return member(value, "tls");
    return key == "backendDefaults" ? path(value, {"clientPolicy", "tls"}) : nullptr;
}

bool defaultsDemandTls(const json& input)
{
    return demandsTls(path(input, {"spec", "backendDefaults", "clientPolicy", "tls"}));
}

bool isOfBackend(const Pointer& at)
{
    return Pointer("/spec/backends").contains(at);
}

/// Of a policy for some ports, where none stands for all.
bool isPolicyPort(const Pointer& at)
{
    return at.index() && at.parent().last() == "ports" && at.parent().parent().last() == "tls";
}

/// Whether certificates are accepted by each item of @p list: a name in them, or who has signed them.
bool isOfAccepted(const Pointer& list)
{
    return list.last() == "certificateAuthorityArns" ||
           (list.last() == "exact" && list.parent().parent().last() == "subjectAlternativeNames");
}

/// Whether @p difference is one more beside others. One in the place of another demands no less.
bool isOneMoreAccepted(const FieldDifference& difference, const json& before, const json& after)
{
    const Pointer list = difference.after.parent();
    if (!difference.after.index() || !isOfAccepted(list))
        return false;
    const std::size_t old = items(find(before, difference.before.parent())).size();
    return old > 0 && items(find(after, list)).size() > old;
}

bool weakensByGoing(const FieldDifference& difference, const json& after)
{
    const Pointer& at = difference.before;
    const std::string key = at.last();
    if (key == "subjectAlternativeNames" || key == "validation")
        return true;
    if (isPolicyPort(at)) // of the last one, the policy comes to be for all
        return !items(find(after, difference.after.parent())).empty();
    return demandsTls(tlsIn(key, *difference.from)) && !(isOfBackend(at) && defaultsDemandTls(after));
}

bool weakensByComing(const FieldDifference& difference, const json& before, const json& after)
{
    const Pointer& at = difference.after;
    if (isPolicyPort(at))
        return items(find(before, difference.before.parent())).empty();
    if (isOneMoreAccepted(difference, before, after))
        return true;
    const json* tls = tlsIn(at.last(), *difference.to);
    return isOfBackend(at) && tls && !demandsTls(tls) && defaultsDemandTls(before);
}

} // namespace

bool weakensTls(const FieldDifference& difference, const json& before, const json& after)
{
    const std::string key = difference.after.last();
    if (key == "mode" && difference.after.parent().last() == "tls")
        return strictness(difference.to) < strictness(difference.from);
    if (key == "enforce" && difference.after.parent().last() == "tls")
        return difference.to && boolean(&*difference.to) == false;
    if (!difference.to)
        return difference.from && weakensByGoing(difference, after);
    return !difference.from && weakensByComing(difference, before, after);
}

} // namespace meshwright
