// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/endpoint/endpoint_meshes.h"

#include "models/meshes/description.h"
#include "models/meshes/endpoint/answers.h"
#include "models/meshes/endpoint/requests.h"
#include "models/text/texts.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <variant>

namespace meshwright {

namespace {

using Fate = Unanswered::Fate;

Failure failureOf(const HttpFault& fault)
{
    using enum HttpFault::Kind;
    switch (fault.kind) {
    case Stopped:
    case StoppedUnsent:
        return stopped();
    case Unreached:
    case Barred:
        return {code::notReached, fault.message, {}};
    case Lost:
    case TooSlow:
        return {code::connectionLost, fault.message, {}};
    case Unsendable:
        return {code::noKeys, fault.message, {}};
    case TooLarge:
        return {code::notExpected, fault.message, {}, true};
    case NotHttp:
        return {code::notExpected, fault.message, {}};
    case Refused:
        break;
    }
    return {code::notTrusted, fault.message, {}};
}

/// Whether the service has looked at a request and will not do it.
bool isRefused(long status)
{
    constexpr long clientError = 400;
    constexpr long tooMany = 429;
    return status >= clientError && status != tooMany && !isServerTrouble(status);
}

/// Whether a request that was answered with @p status may have been done, when no more of the answer can be
/// understood. Too many requests are turned away before anybody looks at them.
bool mayBeDone(long status)
{
    return status / 100 == 2 || isServerTrouble(status);
}

/// Whether a request that ended with @p fault had come to where it was sent.
bool isSent(HttpFault::Kind fault)
{
    using enum HttpFault::Kind;
    return fault != StoppedUnsent && fault != Unreached && fault != Unsendable && fault != Refused &&
           fault != Barred;
}

/// Without an account to tell, meshes that all belong to one are taken for one's own.
void forgetOnlyOwner(std::vector<MeshRef>& refs)
{
    std::set<std::string> owners;
    for (const MeshRef& ref : refs)
        owners.insert(ref.id.owner);
    if (owners.size() == 1)
        for (MeshRef& ref : refs)
            ref.id.owner.clear();
}

} // namespace

EndpointMeshes::EndpointMeshes(FindEndpoint find) : m_find(std::move(find)) {}

EndpointMeshes::~EndpointMeshes() = default;

Outcome<std::shared_ptr<EndpointMeshes::Opened>> EndpointMeshes::open(const std::stop_token& stop)
{
    const std::lock_guard lock(m_mutex);
    if (m_opened)
        return m_opened;
    Outcome<EndpointSettings> found = m_find(stop);
    if (!found)
        return found.failure();
    if (!found->url.isTls && !found->url.isLoopback && !found->allowsPlainHttp)
        return Failure{
            code::notTrusted,
            Texts::tr("%1 is plain http: anybody on the way could read and change what is sent. Use https, "
                      "or allow http in the settings of the place.")
                .arg(QString::fromStdString(found->url.text)),
            {}};
    m_opened = std::make_shared<Opened>(std::move(*found));
    return m_opened;
}

EndpointMeshes::Answered EndpointMeshes::ask(const HttpRequest& request, const std::stop_token& stop,
                                             Deadline deadline)
{
    const auto opened = open(stop);
    if (!opened)
        return {opened.failure()};
    const EndpointSettings& settings = (*opened)->settings;
    const Outcome<Signing> keys = settings.keys(stop);
    if (!keys)
        return {keys.failure()};
    const auto once = [&] { return (*opened)->http.send(request, *keys, stop, deadline); };
    const Sent sent = sendWithRetries(once, settings.retries, stop, deadline);
    if (const auto* fault = std::get_if<HttpFault>(&sent.result)) {
        const bool isUncertain = sent.mayHaveActed || isSent(fault->kind);
        return {failureOf(*fault), sent.mayHaveActed, isUncertain,
                isUncertain ? Fate::Unknown : Fate::NotSent};
    }
    const auto& answer = std::get<HttpAnswer>(sent.result);
    Outcome<json> read = readAnswer(answer, settings.url, *keys);
    const bool isKnown = read.succeeded() || isRefused(answer.status);
    const bool isUncertain = !read && (sent.mayHaveActed || mayBeDone(answer.status));
    return {std::move(read), sent.mayHaveActed, isUncertain,
            isKnown && !isUncertain ? Fate::Answered : Fate::Unknown, answer.body.size()};
}

std::optional<Failure> EndpointMeshes::turnPages(
    const std::function<HttpRequest(const std::string& token)>& request,
    const std::function<Outcome<std::string>(const json&)>& see, const std::stop_token& stop)
{
    const auto opened = open(stop);
    if (!opened)
        return opened.failure();
    PageCount pages((*opened)->settings.lists);
    do {
        const Answered answered = ask(request(pages.token()), stop, pages.deadline());
        if (!answered.outcome)
            return pages.ended(answered.outcome.failure());
        const Outcome<std::string> next = see(*answered.outcome);
        if (!next)
            return next.failure();
        if (auto failure = pages.turn(answered.bytes, *next))
            return failure;
    } while (!pages.token().empty());
    return {};
}

std::optional<Failure> EndpointMeshes::eachPage(Kind kind, const MeshId& mesh, const std::string& parent,
                                                const std::stop_token& stop,
                                                const std::function<void(Page&&)>& see)
{
    const auto opened = open(stop);
    if (!opened)
        return opened.failure();
    const auto request = [&](const std::string& token) { return requests::list(kind, mesh, parent, token); };
    const auto seePage = [&](const json& answer) -> Outcome<std::string> {
        Outcome<Page> page = readPage(answer, resourceOf(kind), mesh, (*opened)->settings.account);
        if (!page)
            return page.failure();
        for (ResourceRef& ref : page->refs)
            ref.id.parent = parent;
        std::string next = page->next;
        see(std::move(*page));
        return next;
    };
    return turnPages(request, seePage, stop);
}

Outcome<std::vector<ResourceRef>> EndpointMeshes::list(Kind kind, const MeshId& mesh,
                                                       const std::string& parent, const CallWatch& watch)
{
    std::vector<ResourceRef> refs;
    const auto failure = eachPage(kind, mesh, parent, watch.stop, [&](Page&& page) {
        std::ranges::move(page.refs, std::back_inserter(refs));
        if (watch.progress)
            watch.progress(refs.size(), 0);
    });
    if (failure)
        return *failure;
    std::ranges::stable_sort(refs, {}, [](const ResourceRef& ref) { return ref.id.name; });
    return refs;
}

Outcome<std::vector<MeshRef>> EndpointMeshes::listMeshes(const CallWatch& watch)
{
    Outcome<std::vector<ResourceRef>> found = list(Kind::Mesh, {}, {}, watch);
    if (!found)
        return found.failure();
    std::vector<MeshRef> refs;
    for (ResourceRef& ref : *found)
        refs.push_back({{ref.id.name, ref.id.mesh.owner}, std::move(ref.metadata), {}, {}});
    const auto opened = open(watch.stop);
    if (opened && (*opened)->settings.account.empty())
        forgetOnlyOwner(refs);
    return refs;
}

Outcome<json> EndpointMeshes::describe(const ResourceId& id, const CallWatch& watch)
{
    if (const auto failure = requests::withoutName(id))
        return *failure;
    return asDescriptionOf(id, ask(requests::describe(id), watch.stop).outcome);
}

} // namespace meshwright
