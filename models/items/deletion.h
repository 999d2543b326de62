// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/meshes/async_meshes.h"
#include "models/meshes/references.h"

#include <QObject>

#include <memory>
#include <vector>

namespace meshwright {

/// One virtual node that is to be deleted, and how far that has come.
struct DeletionRow
{
    enum class State { Checking, Ready, Blocked, Deleting, Deleted, Failed };

    DescribedNode node;
    State state = State::Checking;
    std::vector<ResourceId> usedBy; ///< why it is Blocked; empty when that is for its owners
    QString message; ///< why it Failed or is blocked otherwise, or what is not kept of one that was Deleted

    friend bool operator==(const DeletionRow&, const DeletionRow&) = default;
};

/// Deletes virtual nodes of one mesh: first looks who uses them, then deletes those that nobody uses, one
/// after the other. What a person has to confirm is for the dialog.
class Deletion : public QObject
{
    Q_OBJECT

public:
    /// @p account is that of the person; nodes whose owners are others are blocked. Empty when it is not
    /// known.
    Deletion(std::shared_ptr<AsyncMeshes> calls, std::vector<DescribedNode> nodes, std::string account,
             QObject* parent = nullptr);
    ~Deletion() override;

    const std::vector<DeletionRow>& rows() const { return m_rows; }
    std::size_t count(DeletionRow::State state) const;
    bool isChecking() const { return m_isChecking; }
    bool isRunning() const { return m_isRunning; }
    /// Whether run() has been called and has come to its end.
    bool isDone() const { return m_isDone; }

    /// Reads who uses the nodes, again if need be. Not while it runs or is done.
    void check();
    /// Deletes those that are ready. A node is described once more just before, so that what is told by
    /// deleted() is what was there.
    void run();
    /// Ends after the node that is being deleted.
    void stop();

Q_SIGNALS:
    void changed();
    /// @p description is what was deleted, with its tags as far as the place told them.
    void deleted(const meshwright::json& description);
    void finished();

private:
    void take(const Outcome<std::vector<Reference>>& references);
    void next();
    void took(std::size_t at, const Outcome<Described>& outcome);
    bool isOthers(const DescribedNode& node) const;

    std::shared_ptr<AsyncMeshes> m_calls;
    std::vector<DeletionRow> m_rows;
    std::string m_account;
    std::stop_source m_stop;
    bool m_isChecking = false;
    bool m_isRunning = false;
    bool m_isDone = false;
};

} // namespace meshwright
