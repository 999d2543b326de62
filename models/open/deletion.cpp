// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/open/deletion.h"

#include "models/json/json_type.h"

#include <algorithm>
#include <set>
#include <utility>

namespace meshwright {

using State = DeletionRow::State;

/// What came of a deletion that was asked for.
struct Deletion::Removal
{
    std::optional<Failure> failure = {};
    bool isThere = false; ///< after a failure: the place has it still
};

Deletion::Deletion(std::shared_ptr<AsyncMeshes> calls, std::vector<DescribedNode> nodes, std::string account,
                   KeepNodes keep, QObject* parent)
    : QObject(parent),
      m_calls(std::move(calls)),
      m_account(std::move(account)),
      m_keep(std::move(keep))
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
    std::vector<Reference> all = m_nodeCalls;
    if (references)
        all.insert(all.end(), references->begin(), references->end());
    for (DeletionRow& row : m_rows) {
        row.usedBy.clear();
        row.falls.reset();
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
            if (!references->empty())
                row.falls = fallsWith(row.node.ref.id.name, all);
            row.state = row.usedBy.empty() ? State::Ready : State::Blocked;
        }
    }
    leaveOutWhoGoes();
    Q_EMIT changed();
}

void Deletion::leaveOutWhoGoes()
{
    std::set<std::string> going;
    for (const DeletionRow& row : m_rows)
        if (row.state == State::Ready)
            going.insert(row.node.ref.id.name);
    for (DeletionRow& row : m_rows)
        if (row.falls)
            std::erase_if(row.falls->callers,
                          [&](const ResourceId& caller) { return going.contains(caller.name); });
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
    // A disk that does not answer is not waited for.
    if (const auto at = std::exchange(m_keeping, std::nullopt))
        fail(*at, stopped().message);
    decide(false);
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
    const auto describe = [id = ready->node.ref.id](Meshes& meshes, const std::stop_token& stop) {
        return meshes.describeFully(nodeAsResource(id), {stop, {}});
    };
    const auto at = static_cast<std::size_t>(ready - m_rows.begin());
    m_calls->act<Described>(describe, m_stop).callBack(this, [this, at](const Outcome<Described>& described) {
        take(at, described);
    });
}

void Deletion::take(std::size_t at, const Outcome<Described>& described)
{
    if (!described)
        return fail(at, described.failure().message);
    if (!m_keep.keep)
        return remove(at, {});
    if (!described->tagsProblem)
        return keep(at, described->description);
    const Untagged one{at, described->description, described->tagsProblem->message};
    if (m_withoutTags || m_stop.stop_requested())
        return keepUntagged(one);
    m_asking = one;
    m_rows[at].state = State::Asking;
    m_rows[at].message = tr("Its tags could not be read, and would not be in the draft: %1").arg(one.why);
    Q_EMIT changed();
}

void Deletion::decide(bool withoutTags)
{
    const auto one = std::exchange(m_asking, std::nullopt);
    if (!one)
        return;
    m_withoutTags = withoutTags;
    keepUntagged(*one);
}

void Deletion::keepUntagged(const Untagged& one)
{
    if (!m_withoutTags.value_or(false))
        return fail(one.at, tr("It has not been deleted, as its tags could not be read: %1").arg(one.why));
    DeletionRow& row = m_rows[one.at];
    row.state = State::Deleting;
    row.message = tr("Its tags could not be read, and are not in the draft: %1").arg(one.why);
    Q_EMIT changed();
    keep(one.at, one.description);
}

void Deletion::keep(std::size_t at, json description)
{
    if (const auto tags = description.find("tags"); tags != description.end() && tags->empty())
        description.erase(tags);
    m_keeping = at;
    const auto go = [this, at](const Outcome<QString>& kept) {
        const bool isWanted = std::exchange(m_keeping, std::nullopt).has_value();
        if (!isWanted && kept)
            putAway(*kept);
        else if (isWanted && kept)
            remove(at, *kept);
        else if (isWanted)
            fail(at, tr("It has not been deleted, as no draft of it could be kept: %1")
                         .arg(kept.failure().message));
    };
    m_keep.keep(description, m_stop.get_token()).callBack(this, go);
}

void Deletion::remove(std::size_t at, const QString& kept)
{
    // Once it has begun it is not stopped: whether it went is to be known.
    const auto remove = [id = m_rows[at].node.ref.id](Meshes& meshes,
                                                      const std::stop_token&) -> Outcome<Removal> {
        const Outcome<json> answer = meshes.deleteNode(id);
        if (answer)
            return Removal{};
        return Removal{answer.failure(), meshes.describe(nodeAsResource(id), {}).succeeded()};
    };
    m_calls->act<Removal>(remove, m_stop).callBack(this, [this, at, kept](const Outcome<Removal>& outcome) {
        took(at, kept, outcome);
    });
}

void Deletion::took(std::size_t at, const QString& kept, const Outcome<Removal>& outcome)
{
    if (!outcome) { // it has not begun
        putAway(kept);
        return fail(at, outcome.failure().message);
    }
    if (const auto& failure = outcome->failure) {
        if (!outcome->isThere && !kept.isEmpty())
            return fail(at,
                        tr("%1 It may be gone all the same: a draft of it is kept.").arg(failure->message));
        putAway(kept);
        return fail(at, failure->message);
    }
    m_rows[at].state = State::Deleted;
    Q_EMIT changed();
    next();
}

void Deletion::fail(std::size_t at, const QString& message)
{
    m_rows[at].state = State::Failed;
    m_rows[at].message = message;
    next();
}

void Deletion::putAway(const QString& kept) const
{
    if (m_keep.putAway && !kept.isEmpty())
        m_keep.putAway(kept);
}

} // namespace meshwright
