// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/steps/live_state.h"
#include "models/open/open_place.h"

#include <vector>

namespace meshwright {

/// Tells the state of a wizard what is known of the place it creates in: from its own lists and, where the
/// console shows the same place, the console's, whichever are newer. It asks the place for nothing.
class SessionKnowledge : public QObject
{
    Q_OBJECT

public:
    /// @p own is the wizard's place, @p shown the console's. All must outlive this object.
    SessionKnowledge(OpenPlace& own, OpenPlace& shown, const Document& document, steps::LiveState& state);

private:
    void follow(OpenPlace& place);
    void tell();
    /// The lists that are of the wizard's place: @p newest first if it is one of them, then its own.
    std::vector<OpenPlace*> lists(const OpenPlace* newest) const;
    void addMeshes(PlaceFacts& facts) const;
    void addNodes(PlaceFacts& facts) const;

    OpenPlace& m_own;
    OpenPlace& m_shown;
    const Document& m_document;
    steps::LiveState& m_state;
    const OpenPlace* m_meshesListed = nullptr; ///< which of the two has listed its meshes last, since we look
    const OpenPlace* m_nodesListed = nullptr;  ///< and which the nodes of its mesh
};

} // namespace meshwright
