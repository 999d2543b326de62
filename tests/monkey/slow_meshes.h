// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/meshes/meshes.h"

#include <condition_variable>
#include <memory>
#include <mutex>

namespace meshwright::monkey {

/// What calls to a place wait at until they may go on. For any thread.
class Gate
{
public:
    /// From now on calls wait.
    void hold();
    /// Lets @p calls of them go on, those to come included; 0: all, and none waits any more.
    void let(int calls);
    /// The next call to pass is refused.
    void refuseNext();

    /// Waits; why the call must not go on, nullopt when it may.
    std::optional<Failure> pass(const std::stop_token& stop);

private:
    std::mutex m_mutex;
    std::condition_variable_any m_moved;
    bool m_holds = false;
    bool m_refuses = false;
    int m_let = 0;
};

/// A place whose every call waits at a gate, before it does anything.
class SlowMeshes final : public Meshes
{
public:
    SlowMeshes(std::unique_ptr<Meshes> meshes, std::shared_ptr<Gate> gate);

    Outcome<std::vector<MeshRef>> listMeshes(const CallWatch& watch) override;
    Outcome<std::vector<ResourceRef>> list(Kind kind, const MeshId& mesh, const std::string& parent,
                                           const CallWatch& watch) override;
    Outcome<json> describe(const ResourceId& id, const CallWatch& watch) override;
    QString fileOf(const ResourceId& id, const CallWatch& watch) override
    {
        return m_meshes->fileOf(id, watch);
    }
    Outcome<json> create(Kind kind, const json& input, const CallWatch& watch) override;
    Outcome<json> update(Kind kind, const json& input, const CallWatch& watch) override;
    Outcome<json> deleteNode(const NodeId& node, const CallWatch& watch) override;
    Outcome<json> tags(const ResourceId& id, const CallWatch& watch) override;
    Outcome<json> tag(const ResourceId& id, const json& tags, const CallWatch& watch) override;
    Outcome<json> untag(const ResourceId& id, const std::vector<std::string>& keys,
                        const CallWatch& watch) override;
    Outcome<std::size_t> eachNode(const MeshId& mesh, const SeeNodes& see, const CallWatch& watch) override;

private:
    template <typename Call>
    auto passed(const CallWatch& watch, Call call) -> decltype(call())
    {
        if (const auto refusal = m_gate->pass(watch.stop))
            return *refusal;
        return call();
    }

    std::unique_ptr<Meshes> m_meshes;
    std::shared_ptr<Gate> m_gate;
};

} // namespace meshwright::monkey
