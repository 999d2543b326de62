// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace meshwright {

class NodeActions;
struct Session;

/// From a problem of its mesh in the window of @p session, leads to the other things that it is about: a
/// virtual node opens to be edited, anything else to be read, with the place marked. Both must outlive what
/// that window does.
void leadToOtherPlaces(Session& session, NodeActions& nodes);

} // namespace meshwright
