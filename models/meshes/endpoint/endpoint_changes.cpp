// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/difference.h"
#include "models/json/json.h"
#include "models/meshes/description.h"
#include "models/meshes/endpoint/endpoint_meshes.h"
#include "models/meshes/endpoint/requests.h"
#include "models/meshes/meaning.h"
#include "models/meshes/request.h"
#include "models/text/texts.h"

#include <functional>
#include <optional>
#include <string>
#include <utility>

// What acts at an endpoint. An answer that is lost, or that nobody can understand, says nothing of what the
// service did; so it is looked for.
namespace meshwright {

namespace {

using Fate = Unanswered::Fate;

ResourceId idOfChange(Kind kind, const json& input)
{
    const Resource& resource = resourceOf(kind);
    ResourceId id = idIn(json{{resource.wrapper, input}}, resource);
    id.mesh.owner = memberText(input, "meshOwner");
    return id;
}

/// The service may fill in what was left out, so everything wanted has to be there, not the reverse.
bool hasAllOf(const json& spec, const json& wanted)
{
    json merged = spec;
    merged.merge_patch(wanted);
    return sameValue(meaning(merged), meaning(spec));
}

/// What was there before an update may have had more.
bool saysTheSame(const json& spec, const json& wanted)
{
    return sameValue(meaning(spec), meaning(wanted));
}

/// @p failure of something that may have been done, in the words of @p more.
Failure uncertain(Failure failure, const QString& more)
{
    if (!failure.message.endsWith(u'.'))
        failure.message += u'.';
    failure.message += u' ' + more;
    failure.isUncertain = true;
    return failure;
}

/// What a look afterwards found, when it found not what was sent.
QString lookWords(const Outcome<json>& there)
{
    if (there)
        return Texts::tr("What is there now says something else.");
    return there.failure().code == code::notFound
               ? Texts::tr("It was not there when it was looked for afterwards.")
               : Texts::tr("It could not be looked for afterwards; look for it in the list.");
}

json deletedNode(const NodeId& node)
{
    return json{{nodeResource.wrapper,
                 {{"meshName", node.mesh.name},
                  {nodeResource.name, node.name},
                  {"status", {{"status", "DELETED"}}}}}};
}

} // namespace

void EndpointMeshes::understand(Answered& answered, const ResourceId& id)
{
    const bool wasAnswered = answered.outcome.succeeded();
    answered.outcome = asDescriptionOf(id, std::move(answered.outcome));
    if (!wasAnswered || answered.outcome)
        return;
    answered.isUncertain = true;
    answered.fate = Fate::Unknown;
}

Outcome<json> EndpointMeshes::change(const Change& how, Kind kind, const json& input, const CallWatch& watch)
{
    // A name that is missing would make it another request, as names stand in its path.
    if (auto failure = checkRequest(input, resourceOf(kind)))
        return *std::move(failure);
    const HttpRequest plain = how.request(kind, input);
    const Unanswered::Asked asked =
        m_unanswered.begin(plain.path + '?' + plain.query + ' ' + plain.body, input);
    const ResourceId id = idOfChange(kind, input);
    Answered answered = ask(how.request(kind, asked.input), watch.stop);
    understand(answered, id);
    const bool isConflict = !answered.outcome && answered.outcome.failure().code == code::conflict;
    if (isConflict ? answered.mayHaveActed || asked.isAgain : answered.isUncertain) {
        const Outcome<json> there = describe(id, watch);
        const auto specIn = [](const json* spec) { return spec ? *spec : json::object(); };
        if (there && how.isDone(specIn(path(*there, {resourceOf(kind).wrapper, "spec"})),
                                specIn(member(input, "spec"))))
            answered = {*there, false, false, Fate::Answered};
        else if (isConflict) // with the same token it would not be one with itself
            answered.fate = Fate::Answered;
        else
            answered.outcome = uncertain(answered.outcome.failure(), how.notKnown + u' ' + lookWords(there));
    }
    m_unanswered.end(asked, answered.fate);
    return std::move(answered.outcome);
}

Outcome<json> EndpointMeshes::create(Kind kind, const json& input, const CallWatch& watch)
{
    Outcome<json> created =
        change({&requests::create, &hasAllOf, Texts::tr("Whether it was created is not known.")}, kind, input,
               watch);
    if (created || created.failure().code != code::conflict)
        return created;
    Failure conflict = created.failure();
    if (!conflict.pointer)
        conflict.pointer = Pointer() / resourceOf(kind).name;
    return conflict;
}

Outcome<json> EndpointMeshes::update(Kind kind, const json& input, const CallWatch& watch)
{
    return change({&requests::update, &saysTheSame, Texts::tr("Whether it was updated is not known.")}, kind,
                  input, watch);
}

Outcome<json> EndpointMeshes::deleteNode(const NodeId& node, const CallWatch& watch)
{
    const ResourceId id = nodeAsResource(node);
    if (auto failure = requests::withoutName(id))
        return *std::move(failure);
    Answered answered = ask(requests::remove(id), watch.stop);
    understand(answered, id);
    if (!answered.outcome && answered.mayHaveActed && answered.outcome.failure().code == code::notFound)
        return deletedNode(node);
    if (!answered.isUncertain)
        return std::move(answered.outcome);
    const Outcome<json> there = describe(id, watch);
    if (!there && there.failure().code == code::notFound)
        return deletedNode(node);
    Failure failure =
        uncertain(answered.outcome.failure(),
                  there ? Texts::tr("It is still there: nothing was deleted.")
                        : Texts::tr("Whether it was deleted is not known: list the virtual nodes to see."));
    failure.isUncertain = !there;
    return failure;
}

Outcome<json> EndpointMeshes::changeTags(const HttpRequest& request, const std::string& arn,
                                         const std::function<bool(const Tags& there)>& isDone,
                                         const QString& notKnown, const CallWatch& watch)
{
    Answered answered = ask(request, watch.stop);
    if (!answered.isUncertain)
        return std::move(answered.outcome);
    const Outcome<json> there = tagsOf({}, arn, watch);
    const auto tags = there ? tagsIn(&*there) : std::nullopt;
    if (tags && isDone(*tags))
        return json::object();
    return uncertain(answered.outcome.failure(), notKnown);
}

} // namespace meshwright
