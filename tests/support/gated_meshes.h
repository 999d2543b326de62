// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/meshes/meshes.h"

#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <string>

namespace meshwright {

/// What a test does to the calls of a place, by name ("create", "untag"): keeps them waiting until they are
/// let through, refuses them, loses their answers, and counts them.
class Gate
{
public:
    void hold(const std::string& call)
    {
        change([&] { m_held.insert(call); });
    }
    void letThrough(const std::string& call)
    {
        change([&] { m_held.erase(call); });
    }
    void refuse(const std::string& call, const Failure& failure)
    {
        change([&] { m_refused[call] = failure; });
    }
    /// What is asked for is done, and nobody hears of it.
    void loseAnswer(const std::string& call)
    {
        change([&] { m_lost.insert(call); });
    }
    void obey(const std::string& call)
    {
        change([&] {
            m_refused.erase(call);
            m_lost.erase(call);
        });
    }
    /// How often @p call has been let through.
    int count(const std::string& call) const
    {
        const std::scoped_lock lock(m_mutex);
        const auto found = m_counts.find(call);
        return found == m_counts.end() ? 0 : found->second;
    }
    /// Whether @p call waits to be let through.
    bool isWaiting(const std::string& call) const
    {
        const std::scoped_lock lock(m_mutex);
        return m_waiting.contains(call);
    }

    /// The call passes: asked by the place, in the thread of the call.
    std::optional<Failure> pass(const std::string& call, const std::stop_token& stop)
    {
        std::unique_lock lock(m_mutex);
        m_waiting.insert(call);
        m_changed.wait(lock, stop, [&] { return !m_held.contains(call); });
        m_waiting.erase(m_waiting.find(call));
        if (m_held.contains(call))
            return stopped();
        ++m_counts[call];
        const auto refused = m_refused.find(call);
        return refused == m_refused.end() ? std::nullopt : std::optional(refused->second);
    }
    bool isLost(const std::string& call) const
    {
        const std::scoped_lock lock(m_mutex);
        return m_lost.contains(call);
    }

private:
    template <typename Change>
    void change(const Change& make)
    {
        {
            const std::scoped_lock lock(m_mutex);
            make();
        }
        m_changed.notify_all();
    }

    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::set<std::string> m_held;
    std::multiset<std::string> m_waiting;
    std::map<std::string, Failure> m_refused;
    std::set<std::string> m_lost;
    std::map<std::string, int> m_counts;
};

/// A place behind a gate.
class GatedMeshes final : public Meshes
{
public:
    /// @p gate must outlive it.
    GatedMeshes(Gate& gate, std::unique_ptr<Meshes> place) : m_gate(gate), m_place(std::move(place)) {}

    Outcome<std::vector<MeshRef>> listMeshes(const CallWatch& watch) override
    {
        return through<std::vector<MeshRef>>("listMeshes", watch, [&] { return m_place->listMeshes(watch); });
    }
    std::vector<UnreadFile> unread() const override { return m_place->unread(); }
    Outcome<std::vector<ResourceRef>> list(Kind kind, const MeshId& mesh, const std::string& parent,
                                           const CallWatch& watch) override
    {
        return through<std::vector<ResourceRef>>("list", watch,
                                                 [&] { return m_place->list(kind, mesh, parent, watch); });
    }
    Outcome<json> describe(const ResourceId& id, const CallWatch& watch) override
    {
        // The rest of a mesh is read beside, whenever it is: who holds a node waits for that alone.
        return through<json>(id.kind == Kind::VirtualNode ? "describe" : "describeRest", watch,
                             [&] { return m_place->describe(id, watch); });
    }
    QString fileOf(const ResourceId& id, const CallWatch& watch) override
    {
        return m_place->fileOf(id, watch);
    }
    Outcome<json> create(Kind kind, const json& input, const CallWatch& watch) override
    {
        return through<json>("create", watch, [&] { return m_place->create(kind, input, watch); });
    }
    Outcome<json> update(Kind kind, const json& input, const CallWatch& watch) override
    {
        return through<json>("update", watch, [&] { return m_place->update(kind, input, watch); });
    }
    Outcome<json> deleteNode(const NodeId& node, const CallWatch& watch) override
    {
        return through<json>("deleteNode", watch, [&] { return m_place->deleteNode(node, watch); });
    }
    Outcome<json> tags(const ResourceId& id, const CallWatch& watch) override
    {
        return through<json>("tags", watch, [&] { return m_place->tags(id, watch); });
    }
    Outcome<json> tag(const ResourceId& id, const json& tags, const CallWatch& watch) override
    {
        return through<json>("tag", watch, [&] { return m_place->tag(id, tags, watch); });
    }
    Outcome<json> untag(const ResourceId& id, const std::vector<std::string>& keys,
                        const CallWatch& watch) override
    {
        return through<json>("untag", watch, [&] { return m_place->untag(id, keys, watch); });
    }
    Outcome<std::size_t> eachNode(const MeshId& mesh, const SeeNodes& see, const CallWatch& watch) override
    {
        return through<std::size_t>("eachNode", watch, [&] { return m_place->eachNode(mesh, see, watch); });
    }

private:
    template <typename T, typename Call>
    Outcome<T> through(const char* name, const CallWatch& watch, const Call& call)
    {
        if (const auto refused = m_gate.pass(name, watch.stop))
            return *refused;
        Outcome<T> answer = call();
        if (m_gate.isLost(name))
            return Failure{code::connectionLost, QStringLiteral("The connection broke."), {}};
        return answer;
    }

    Gate& m_gate;
    std::unique_ptr<Meshes> m_place;
};

} // namespace meshwright
