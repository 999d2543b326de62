// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QWidget;

namespace meshwright {

/// Has every scroll area around @p part show it, its beginning if there is no room for all of it, and
/// @p control, which opened it.
void bringIntoView(QWidget& part, QWidget& control);

} // namespace meshwright
