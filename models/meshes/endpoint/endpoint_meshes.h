// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_type.h"
#include "models/meshes/endpoint/endpoint_settings.h"
#include "models/meshes/endpoint/list_pages.h"
#include "models/meshes/endpoint/unanswered.h"
#include "models/meshes/meshes.h"
#include "models/meshes/tags.h"

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

namespace meshwright {

/// A place that speaks the App Mesh API: AWS itself, LocalStack, moto, a company's own.
///
/// A request is sent again where that cannot do harm (see RetryPolicy): creations and updates carry a
/// clientToken, and when an answer was lost, a conflict on the second try is looked into before it is told.
/// What acts and is not answered in a way that can be understood is looked for afterwards: it succeeds when
/// it is there as it was sent; otherwise the failure is one with isUncertain.
class EndpointMeshes final : public Meshes
{
public:
    explicit EndpointMeshes(FindEndpoint find);
    ~EndpointMeshes() override;

    Outcome<std::vector<MeshRef>> listMeshes(const CallWatch& watch = {}) override;
    Outcome<std::vector<ResourceRef>> list(Kind kind, const MeshId& mesh, const std::string& parent,
                                           const CallWatch& watch = {}) override;
    Outcome<json> describe(const ResourceId& id, const CallWatch& watch = {}) override;
    Outcome<json> create(Kind kind, const json& input, const CallWatch& watch = {}) override;
    Outcome<json> update(Kind kind, const json& input, const CallWatch& watch = {}) override;
    Outcome<json> deleteNode(const NodeId& node, const CallWatch& watch = {}) override;
    Outcome<json> tags(const ResourceId& id, const CallWatch& watch = {}) override;
    Outcome<json> tag(const ResourceId& id, const json& tags, const CallWatch& watch = {}) override;
    Outcome<json> untag(const ResourceId& id, const std::vector<std::string>& keys,
                        const CallWatch& watch = {}) override;
    Outcome<json> tagsOf(const ResourceId& id, const std::string& arn, const CallWatch& watch = {}) override;
    Outcome<std::size_t> eachNode(const MeshId& mesh, const SeeNodes& see,
                                  const CallWatch& watch = {}) override;

private:
    struct Opened
    {
        explicit Opened(EndpointSettings found)
            : settings(std::move(found)),
              http(settings.url, settings.way, settings.limits)
        {}

        EndpointSettings settings;
        HttpEndpoint http;
    };
    struct Answered
    {
        Outcome<json> outcome;
        bool mayHaveActed = false; ///< see Sent
        bool isUncertain = false;  ///< it failed, and whether it was done all the same is not known
        Unanswered::Fate fate = Unanswered::Fate::NotSent;
        std::size_t bytes = 0; ///< of the answer
    };

    Outcome<std::shared_ptr<Opened>> open(const std::stop_token& stop);
    Answered ask(const HttpRequest& request, const std::stop_token& stop, Deadline deadline = noDeadline);
    /// Asks for the pages of a list one after the other: @p request makes the request for the page that a
    /// token names, @p see looks at an answer and gives the next token. The failure that ended it.
    std::optional<Failure> turnPages(const std::function<HttpRequest(const std::string& token)>& request,
                                     const std::function<Outcome<std::string>(const json&)>& see,
                                     const std::stop_token& stop);
    /// What tells a creation from an update.
    struct Change
    {
        HttpRequest (*request)(Kind, const json&);
        bool (*isDone)(const json& spec,
                       const json& wanted); ///< whether a spec that is there is what was sent
        QString notKnown;                   ///< that nobody knows whether it was done
    };
    /// Asks for a change so that asking for it again does nothing twice. What was not answered in a way that
    /// can be understood is looked for afterwards.
    Outcome<json> change(const Change& how, Kind kind, const json& input, const CallWatch& watch);
    /// asDescriptionOf() of what was @p answered when @p id was changed.
    static void understand(Answered& answered, const ResourceId& id);
    /// Hands each page to @p see; the failure that ended it.
    std::optional<Failure> eachPage(Kind kind, const MeshId& mesh, const std::string& parent,
                                    const std::stop_token& stop, const std::function<void(Page&&)>& see);
    Outcome<std::string> arnOf(const ResourceId& id, const CallWatch& watch);
    /// Tags or untags what has this @p arn by @p request. When the answer cannot be understood, @p isDone
    /// tells by the tags that are there.
    Outcome<json> changeTags(const HttpRequest& request, const std::string& arn,
                             const std::function<bool(const Tags& there)>& isDone, const QString& notKnown,
                             const CallWatch& watch);

    FindEndpoint m_find;
    std::mutex m_mutex;
    Unanswered m_unanswered;
    std::shared_ptr<Opened> m_opened; ///< once the settings were found
};

} // namespace meshwright
