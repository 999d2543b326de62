// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json_type.h"
#include "models/meshes/endpoint/endpoint_meshes.h"

#include <array>
#include <atomic>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

// Reading all nodes of a mesh: the list page by page, then each described, several at a time.
namespace meshwright {

namespace {

constexpr std::size_t atATime = 6;  ///< connections; the service allows far more, a laptop's proxy may not
constexpr std::size_t handful = 50; ///< described nodes that are handed on together

/// What the threads that describe nodes share.
class Describing
{
public:
    Describing(std::vector<NodeRef> refs, const Meshes::SeeNodes& see, const CallWatch& watch)
        : m_refs(std::move(refs)),
          m_see(see),
          m_watch(watch)
    {}

    /// Describes one after the other until none is left.
    void work(Meshes& meshes)
    {
        for (std::size_t at = m_next++; at < m_refs.size() && !m_isEnding; at = m_next++) {
            Outcome<json> description = meshes.describe(nodeAsResource(m_refs[at].id), {m_watch.stop, {}});
            DescribedNode node{std::move(m_refs[at]), nullptr};
            if (description)
                node.description = std::move(*description);
            else
                node.ref.problem = description.failure();
            take(std::move(node));
        }
    }

    /// Hands on what is left; the failure that ended the work.
    std::optional<Failure> end()
    {
        handOn();
        return m_failure;
    }

private:
    void take(DescribedNode node)
    {
        const std::lock_guard lock(m_mutex);
        if (node.ref.problem && isForAll(*node.ref.problem)) {
            if (!m_isEnding.exchange(true))
                m_failure = node.ref.problem;
            return;
        }
        ++m_done;
        m_waiting.push_back(std::move(node));
        if (m_waiting.size() >= handful)
            handOn();
    }

    void handOn()
    {
        if (!m_waiting.empty())
            m_see(std::exchange(m_waiting, {}));
        if (m_watch.progress)
            m_watch.progress(m_done, m_refs.size());
    }

    std::vector<NodeRef> m_refs;
    const Meshes::SeeNodes& m_see;
    const CallWatch& m_watch;
    std::atomic_size_t m_next = 0;
    std::atomic_bool m_isEnding = false;
    std::mutex m_mutex; ///< over everything below
    std::size_t m_done = 0;
    std::vector<DescribedNode> m_waiting;
    std::optional<Failure> m_failure;
};

} // namespace

Outcome<std::size_t> EndpointMeshes::eachNode(const MeshId& mesh, const SeeNodes& see, const CallWatch& watch)
{
    std::vector<NodeRef> refs;
    const auto takePage = [&](Page&& page) {
        std::vector<DescribedNode> listed;
        for (ResourceRef& ref : page.refs) {
            refs.push_back({{mesh, ref.id.name}, ref.metadata, {}});
            listed.push_back({refs.back(), nullptr});
        }
        see(std::move(listed));
        if (watch.progress)
            watch.progress(0, refs.size());
    };
    if (const auto failure = eachPage(Kind::VirtualNode, mesh, {}, watch.stop, takePage))
        return *failure;
    const std::size_t count = refs.size();
    Describing describing(std::move(refs), see, watch);
    {
        std::array<std::jthread, atATime> threads;
        for (std::jthread& thread : threads)
            thread = std::jthread([&] { describing.work(*this); });
    }
    if (const auto failure = describing.end())
        return *failure;
    return count;
}

} // namespace meshwright
