// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_type.h"
#include "models/meshes/async_meshes.h"
#include "models/meshes/references.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

namespace meshwright {

/// One virtual node that is to be deleted, and how far that has come.
struct DeletionRow
{
    enum class State {
        Checking,
        Ready,
        Blocked,
        Deleting,
        Deleted,
        Failed,
        Asking, ///< its tags cannot be kept: nothing is done before decide()
    };

    DescribedNode node;
    State state = State::Checking;
    std::vector<ResourceId> usedBy; ///< why it is Blocked; empty when that is for its owners
    QString
        message; ///< why it Failed, asks or is blocked otherwise, or what is not kept of one that was Deleted

    /// What it would leave behind; nullopt where nothing is known of what stands around it.
    std::optional<FallsWithNode> falls = {};

    friend bool operator==(const DeletionRow&, const DeletionRow&) = default;
};

/// Where a virtual node is kept before it is deleted: afterwards it is nowhere else.
struct KeepNodes
{
    /// Keeps @p description, with its tags as far as the place told them: what it is kept as, or why it is
    /// not. Stopped, it may keep nothing.
    std::function<Answer<Outcome<QString>>(const json& description, const std::stop_token& stop)> keep;
    /// What is kept as @p id is not needed: the node is there still.
    std::function<void(const QString& id)> putAway;
};

/// Deletes virtual nodes of one mesh: first looks who uses them, then keeps and deletes those that nobody
/// uses, one after the other. What a person has to confirm is for the dialog.
class Deletion : public QObject
{
    Q_OBJECT

public:
    /// @p account is that of the person; nodes whose owners are others are blocked. Empty when it is not
    /// known. Without @p keep they are deleted and kept nowhere.
    Deletion(std::shared_ptr<AsyncMeshes> calls, std::vector<DescribedNode> nodes, std::string account,
             KeepNodes keep = {}, QObject* parent = nullptr);
    ~Deletion() override;

    const std::vector<DeletionRow>& rows() const { return m_rows; }
    std::size_t count(DeletionRow::State state) const;
    bool isChecking() const { return m_isChecking; }
    bool isRunning() const { return m_isRunning; }
    /// Whether run() has been called and has come to its end.
    bool isDone() const { return m_isDone; }

    /// What the nodes of their mesh name, as far as that is known: who calls those that go.
    void setCalls(std::vector<Reference> calls) { m_nodeCalls = std::move(calls); }
    /// Reads who uses the nodes, again if need be. Not while it runs or is done.
    void check();
    /// Deletes those that are ready. A node is described once more just before, so that what is kept is what
    /// was there, and one that cannot be kept stays. One whose tags the place does not tell asks first.
    void run();
    /// What is to become of the one that asks, and of others that would: deleted without their tags, or not.
    void decide(bool withoutTags);
    /// Ends after the node that is being deleted; at once while that is only being kept, or asks.
    void stop();

Q_SIGNALS:
    void changed();
    void finished();

private:
    struct Removal;
    /// One whose tags could not be read, and as which it would be kept.
    struct Untagged
    {
        std::size_t at = 0;
        json description;
        QString why;
    };

    void take(const Outcome<std::vector<Reference>>& references);
    /// Who is deleted as well calls nobody any more.
    void leaveOutWhoGoes();
    void next();
    void take(std::size_t at, const Outcome<Described>& described);
    void keep(std::size_t at, json description);
    void keepUntagged(const Untagged& one);
    void remove(std::size_t at, const QString& kept);
    void took(std::size_t at, const QString& kept, const Outcome<Removal>& outcome);
    void fail(std::size_t at, const QString& message);
    void putAway(const QString& kept) const;
    bool isOthers(const DescribedNode& node) const;

    std::shared_ptr<AsyncMeshes> m_calls;
    std::vector<DeletionRow> m_rows;
    std::string m_account;
    KeepNodes m_keep;
    std::vector<Reference> m_nodeCalls;
    std::optional<std::size_t> m_keeping; ///< the row that is being kept, and not deleted yet
    std::optional<Untagged> m_asking;
    std::optional<bool> m_withoutTags; ///< what was decided
    std::stop_source m_stop;
    bool m_isChecking = false;
    bool m_isRunning = false;
    bool m_isDone = false;
};

} // namespace meshwright
