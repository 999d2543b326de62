// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/pointer.h"

class QWidget;

namespace meshwright {

/// The place that @p widget, or the nearest around it, is about, as its objectName says; the whole document
/// when there is none.
Pointer placeOf(const QWidget* widget);

} // namespace meshwright
