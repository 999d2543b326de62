// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/endpoint/endpoint_meshes.h"

#include "models/document/json.h"
#include "models/meshes/description.h"
#include "models/meshes/endpoint/requests.h"
#include "models/meshes/request.h"
#include "models/text/tr.h"

#include <algorithm>
#include <set>

namespace meshwright {

namespace {

using Fate = Unanswered::Fate;

Failure failureOf(const HttpFault& fault)
{
    using enum HttpFault::Kind;
    switch (fault.kind) {
    case Stopped:
        return stopped();
    case Unreached:
        return {code::notReached, fault.message, {}};
    case Lost:
    case TooSlow:
        return {code::connectionLost, fault.message, {}};
    case Unsendable:
        return {code::noKeys, fault.message, {}};
    case TooLarge:
        return {code::notTrusted, fault.message, {}, true};
    case Refused:
        break;
    }
    return {code::notTrusted, fault.message, {}};
}

/// Answers of the service are what describe output has inside its wrapper.
Outcome<json> wrapped(Outcome<json> outcome, const Resource& resource)
{
    if (!outcome)
        return outcome;
    if (!text(member(*outcome, resource.name)))
        return Failure{
            code::notExpected,
            tr("The answer describes no %1. Check the address of the place.").arg(kindWords(resource.kind)),
            {},
            true};
    return json{{resource.wrapper, std::move(*outcome)}};
}

/// An empty name would make it another request, as names stand in its path.
std::optional<Failure> nameless(const ResourceId& id)
{
    const bool hasMesh = id.kind == Kind::Mesh || !id.mesh.name.empty();
    const bool hasParent = !resourceOf(id.kind).parent || !id.parent.empty();
    if (!id.name.empty() && hasMesh && hasParent)
        return {};
    return Failure{code::notFound, tr("There is no %1 without a name.").arg(kindWords(id.kind)), {}};
}

/// Whether the service has looked at a request and will not do it.
bool isRefused(long status)
{
    constexpr long tooMany = 429;
    return status / 100 == 4 && status != tooMany;
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
            tr("%1 is plain http: anybody on the way could read and change what is sent. Use https, "
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
        const bool isSent = sent.mayHaveActed || (fault->kind != HttpFault::Kind::Unreached &&
                                                  fault->kind != HttpFault::Kind::Unsendable);
        return {failureOf(*fault), sent.mayHaveActed, isSent ? Fate::Unknown : Fate::NotSent};
    }
    const auto& answer = std::get<HttpAnswer>(sent.result);
    Outcome<json> read = readAnswer(answer, settings.url, *keys);
    const bool isKnown = read.succeeded() || isRefused(answer.status);
    return {std::move(read), sent.mayHaveActed, isKnown ? Fate::Answered : Fate::Unknown, answer.body.size()};
}

EndpointMeshes::Answered EndpointMeshes::change(HttpRequest (*request)(Kind, const json&), Kind kind,
                                                const json& input, const std::stop_token& stop)
{
    const HttpRequest plain = request(kind, input);
    const Unanswered::Asked asked =
        m_unanswered.begin(plain.path + '?' + plain.query + ' ' + plain.body, input);
    Answered answered = ask(request(kind, asked.input), stop);
    answered.mayHaveActed = answered.mayHaveActed || asked.isAgain;
    m_unanswered.end(asked, answered.fate);
    return answered;
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
    if (const auto failure = nameless(id))
        return *failure;
    Outcome<json> description = wrapped(ask(requests::describe(id), watch.stop).outcome, resourceOf(id.kind));
    if (description)
        if (auto failure = isAnotherThan(id, *description))
            return *std::move(failure);
    return description;
}

std::optional<json> EndpointMeshes::createdBefore(Kind kind, const json& input, const CallWatch& watch)
{
    const Resource& resource = resourceOf(kind);
    ResourceId id = idIn(json{{resource.wrapper, input}}, resource);
    id.mesh.owner = std::string(text(member(input, "meshOwner")).value_or(""));
    Outcome<json> there = describe(id, watch);
    const json* wanted = member(input, "spec");
    const json* spec = there ? path(*there, {resource.wrapper, "spec"}) : nullptr;
    // The service may fill in what was left out, so everything wanted has to be there, not the reverse.
    if (!spec || (wanted && !wanted->is_object()))
        return {};
    json merged = *spec;
    if (wanted)
        merged.merge_patch(*wanted);
    if (merged != *spec)
        return {};
    return std::move(*there);
}

Outcome<json> EndpointMeshes::create(Kind kind, const json& input, const CallWatch& watch)
{
    // A name that is missing would make it another request, as names stand in its path.
    if (const auto failure = checkRequest(input, resourceOf(kind)))
        return *failure;
    Answered answered = change(&requests::create, kind, input, watch.stop);
    if (!answered.outcome && answered.mayHaveActed && answered.outcome.failure().code == code::conflict)
        if (auto before = createdBefore(kind, input, watch))
            return std::move(*before);
    if (!answered.outcome && answered.outcome.failure().code == code::conflict) {
        Failure conflict = answered.outcome.failure();
        if (!conflict.pointer)
            conflict.pointer = Pointer() / resourceOf(kind).name;
        return conflict;
    }
    return wrapped(std::move(answered.outcome), resourceOf(kind));
}

Outcome<json> EndpointMeshes::update(Kind kind, const json& input, const CallWatch& watch)
{
    if (const auto failure = checkRequest(input, resourceOf(kind)))
        return *failure;
    return wrapped(change(&requests::update, kind, input, watch.stop).outcome, resourceOf(kind));
}

Outcome<json> EndpointMeshes::deleteNode(const NodeId& node, const CallWatch& watch)
{
    const ResourceId id = nodeAsResource(node);
    if (const auto failure = nameless(id))
        return *failure;
    Answered answered = ask(requests::remove(id), watch.stop);
    if (!answered.outcome && answered.mayHaveActed && answered.outcome.failure().code == code::notFound)
        return json{{nodeResource.wrapper,
                     {{"meshName", node.mesh.name},
                      {nodeResource.name, node.name},
                      {"status", {{"status", "DELETED"}}}}}};
    return wrapped(std::move(answered.outcome), nodeResource);
}

} // namespace meshwright
