// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/place_desk.h"
#include "app/sessions.h"

namespace meshwright {

/// What happens with virtual nodes that are there: editing, duplicating and deleting them.
class NodeDesk : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the desk.
    NodeDesk(OpenPlace& place, PlaceDesk& places, OpenDrafts& drafts, Sessions& sessions,
             QObject* parent = nullptr);

    /// Opens @p node, as it is now, to be updated.
    void edit(const DescribedNode& node);
    /// Opens a copy of @p node, to be created.
    void duplicate(const DescribedNode& node);
    /// Asks, and deletes what may be deleted.
    void remove(const std::vector<DescribedNode>& nodes, QWidget* parent);
    /// Sends what the person has changed in @p session.
    void update(Session& session);

private:
    struct Current;

    void open(const json& description);
    void compareVersions(Session& session, const Current& current);
    void offerChoice(Session& session, const Current& current);
    void send(Session& session);
    void rebase(Session& session, const Current& current);
    void keepDeleted(const json& description);
    std::shared_ptr<AsyncMeshes> callsOf(Session& session);

    OpenPlace& m_place;
    PlaceDesk& m_places;
    OpenDrafts& m_drafts;
    Sessions& m_sessions;
};

} // namespace meshwright
