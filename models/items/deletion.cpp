// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/deletion.h"

#include <algorithm>

namespace meshwright {

using State = DeletionRow::State;

Deletion::Deletion(std::shared_ptr<AsyncMeshes> calls, std::vector<DescribedNode> nodes, std::string account,
                   QObject* parent)
    : QObject(parent),
      m_calls(std::move(calls)),
      m_account(std::move(account))
{
    for (DescribedNode& node : nodes)
        m_rows.push_back({std::move(node), State::Checking, {}, {}});
}

Deletion::~Deletion()
{
    m_stop.request_stop();
}

std::size_t Deletion::count(State state) const
{
    return static_cast<std::size_t>(std::ranges::count(m_rows, state, &DeletionRow::state));
}

bool Deletion::isOthers(const DescribedNode& node) const
{
    const Metadata& metadata = node.ref.metadata;
    if (m_account.empty() || metadata.meshOwner.empty() || metadata.resourceOwner.empty())
        return false;
    return metadata.meshOwner != m_account && metadata.resourceOwner != m_account;
}

void Deletion::check()
{
    if (m_isChecking || m_isRunning || m_isDone || m_rows.empty())
        return;
    m_isChecking = true;
    const auto read = [mesh = m_rows.front().node.ref.id.mesh](Meshes& meshes, const std::stop_token& stop) {
        return readReferences(meshes, mesh, {stop, {}});
    };
    m_calls->act<std::vector<Reference>>(read, m_stop)
        .callBack(this, [this](const Outcome<std::vector<Reference>>& answer) { take(answer); });
    Q_EMIT changed();
}

void Deletion::take(const Outcome<std::vector<Reference>>& references)
{
    m_isChecking = false;
    if (m_isRunning || m_isDone)
        return; // too late: by now the nodes say what became of them
    for (DeletionRow& row : m_rows) {
        row.usedBy.clear();
        row.message.clear();
        if (isOthers(row.node)) {
            row.state = State::Blocked;
            row.message = tr("It belongs to the account %1, and so does not go with yours, %2.")
                              .arg(QString::fromStdString(row.node.ref.metadata.resourceOwner),
                                   QString::fromStdString(m_account));
        } else if (!references) {
            row.state = State::Blocked;
            row.message = tr("Who uses it could not be read: %1").arg(references.failure().message);
        } else {
            row.usedBy = usesOf(row.node.ref.id.name, *references).direct;
            row.state = row.usedBy.empty() ? State::Ready : State::Blocked;
        }
    }
    Q_EMIT changed();
}

void Deletion::run()
{
    if (m_isRunning || m_isDone)
        return;
    m_isRunning = true;
    next();
}

void Deletion::stop()
{
    m_stop.request_stop();
}

void Deletion::next()
{
    const auto ready = std::ranges::find(m_rows, State::Ready, &DeletionRow::state);
    if (ready == m_rows.end() || m_stop.stop_requested()) {
        m_isRunning = false;
        m_isDone = true;
        Q_EMIT changed();
        Q_EMIT finished();
        return;
    }
    ready->state = State::Deleting;
    Q_EMIT changed();
    const auto remove = [id = ready->node.ref.id](Meshes& meshes,
                                                  const std::stop_token& stop) -> Outcome<Described> {
        Outcome<Described> described = meshes.describeFully(nodeAsResource(id), {stop, {}});
        if (!described)
            return described;
        // From here on it is not stopped: whether it went is to be known.
        const Outcome<json> answer = meshes.deleteNode(id);
        return answer ? described : answer.failure();
    };
    const auto at = static_cast<std::size_t>(ready - m_rows.begin());
    m_calls->act<Described>(remove, m_stop).callBack(this, [this, at](const Outcome<Described>& outcome) {
        took(at, outcome);
    });
}

void Deletion::took(std::size_t at, const Outcome<Described>& outcome)
{
    m_rows[at].state = outcome ? State::Deleted : State::Failed;
    if (!outcome) {
        m_rows[at].message = outcome.failure().message;
        return next();
    }
    if (outcome->tagsProblem)
        m_rows[at].message =
            tr("Its tags could not be read, and are not in the draft: %1").arg(outcome->tagsProblem->message);
    json description = outcome->description;
    if (const auto tags = description.find("tags"); tags != description.end() && tags->empty())
        description.erase(tags);
    Q_EMIT deleted(description);
    next();
}

} // namespace meshwright
