// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace meshwright {

class NodeActions;
struct Session;

/// From a problem of its mesh in the window of @p session, leads to the other virtual nodes that it is about:
/// each opens in a window of its own. Both must outlive what that window does.
void leadToOtherNodes(Session& session, NodeActions& nodes);

} // namespace meshwright
