// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QSize>

class QWidget;

namespace meshwright {

/// Where @p window opens: as saveGeometry() @p remembered it, or with a @p comfortable size; in both cases
/// inside its screen, with the frame that a window manager puts around.
void openOnScreen(QWidget& window, const QSize& comfortable, const QByteArray& remembered);

} // namespace meshwright
