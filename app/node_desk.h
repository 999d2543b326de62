// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/foreign_files.h"
#include "app/questions.h"
#include "app/sessions.h"
#include "models/meshes/node_state.h"

namespace meshwright {

/// What happens with virtual nodes that are there: opening one to be edited or duplicated, and deleting. Each
/// is told the place the node is in.
class NodeDesk : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the desk.
    NodeDesk(ForeignFiles& files, OpenDrafts& drafts, Sessions& sessions, Questions& questions,
             QObject* parent = nullptr);

    /// Opens @p node, as it is now, to be updated.
    void edit(const OpenedPlace& place, const DescribedNode& node);
    /// Opens a copy of @p node, to be created, with its tags.
    void duplicate(const OpenedPlace& place, const DescribedNode& node);
    /// Asks for a file and writes @p node into it as it is now, with its tags.
    void exportNode(const OpenedPlace& place, const NodeId& node, QWidget* parent);
    /// Asks, and deletes what may be deleted.
    void remove(const OpenedPlace& place, const std::vector<DescribedNode>& nodes, QWidget* parent);

Q_SIGNALS:
    /// Something in @p place is no longer as it was.
    void changed(const meshwright::Place& place);

private:
    /// Asks @p place for @p node and its tags: no list has those.
    void withTags(const OpenedPlace& place, const NodeId& node,
                  std::function<void(const NodeState& now)> then);
    void open(const Place& place, const NodeState& node);
    void keepDeleted(const Place& place, const MeshId& mesh, const json& description);

    ForeignFiles& m_files;
    OpenDrafts& m_drafts;
    Sessions& m_sessions;
    Questions& m_questions;
};

} // namespace meshwright
