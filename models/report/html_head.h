// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace meshwright {

/// What a page is and how it looks, but for its title: what stands in its head.
QString headOfPage();

} // namespace meshwright
