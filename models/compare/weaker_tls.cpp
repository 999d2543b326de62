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

bool isOfBackend(const Pointer& at)
{
    return Pointer("/spec/backends").contains(at);
}

/// The settings for TLS of the backend of @p input around @p at: its own, which replace the defaults as a
/// whole, or else those.
const json* tlsInForce(const json& input, const Pointer& at)
{
    const json* backend = find(input, Pointer("/spec/backends") / at.keys()[2]);
    const json* own = backend ? path(*backend, {"virtualService", "clientPolicy"}) : nullptr;
    return own && own->is_object() ? member(own, "tls")
                                   : path(input, {"spec", "backendDefaults", "clientPolicy", "tls"});
}

/// Whether a certificate that @p before, settings of a client, refuses passes with @p after. Of other names
/// and authorities, as many as before demand no less.
bool acceptsMore(const json& before, const json& after)
{
    if (!member(before, "validation"))
        return false;
    if (!member(after, "validation"))
        return true;
    const auto names = [](const json& tls) {
        return items(path(tls, {"validation", "subjectAlternativeNames", "match", "exact"})).size();
    };
    const auto authorities = [](const json& tls) {
        return items(path(tls, {"validation", "trust", "acm", "certificateAuthorityArns"})).size();
    };
    return (names(before) > 0 && (names(after) == 0 || names(after) > names(before))) ||
           (authorities(before) > 0 && authorities(after) > authorities(before));
}

/// Whether @p after, settings of a client, hold for fewer ports than @p before. Without any they hold for
/// all.
bool holdsForFewerPorts(const json& before, const json& after)
{
    const json::array_t& was = items(member(before, "ports"));
    const json::array_t& is = items(member(after, "ports"));
    const auto isLeft = [&](const json& port) { return std::ranges::find(is, port) != is.end(); };
    return !is.empty() && (was.empty() || !std::ranges::all_of(was, isLeft));
}

/// Whether the settings in force @p after demand less of the connections of a client than those @p before.
bool isWeakerPolicy(const json* before, const json* after)
{
    if (!demandsTls(before))
        return false;
    return !demandsTls(after) || acceptsMore(*before, *after) || holdsForFewerPorts(*before, *after);
}

/// Whether @p difference is that a backend has settings of its own, or no more.
bool isOwnPolicy(const FieldDifference& difference)
{
    const std::string key = difference.after.last();
    return isOfBackend(difference.after) && (key == "clientPolicy" || key == "tls");
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
    return demandsTls(tlsIn(key, *difference.from));
}

bool weakensByComing(const FieldDifference& difference, const json& before, const json& after)
{
    const Pointer& at = difference.after;
    if (isPolicyPort(at))
        return items(find(before, difference.before.parent())).empty();
    return isOneMoreAccepted(difference, before, after);
}

} // namespace

bool weakensTls(const FieldDifference& difference, const json& before, const json& after)
{
    const std::string key = difference.after.last();
    if (key == "mode" && difference.after.parent().last() == "tls")
        return strictness(difference.to) < strictness(difference.from);
    if (key == "enforce" && difference.after.parent().last() == "tls")
        return difference.to && boolean(&*difference.to) == false;
    if (difference.to.has_value() != difference.from.has_value() && isOwnPolicy(difference))
        return isWeakerPolicy(tlsInForce(before, difference.before), tlsInForce(after, difference.after));
    if (!difference.to)
        return difference.from && weakensByGoing(difference, after);
    return !difference.from && weakensByComing(difference, before, after);
}

} // namespace meshwright
