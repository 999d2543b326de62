// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QListView;

namespace meshwright {

/// Shortens the rows of @p list to the room there is, where Qt has it scrolled sideways; what is cut off is
/// told by a tool tip, unless the row has one of its own.
void shortenRows(QListView& list);

} // namespace meshwright
