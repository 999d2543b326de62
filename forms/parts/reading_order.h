// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QLayout;

namespace meshwright {

/// Has what @p layout arranges read out, and gone through with Tab, in the order in which it is seen. Without
/// it that is the order in which it was made.
void readAsLaidOut(const QLayout& layout);

} // namespace meshwright
