// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

class QMenu;

namespace meshwright {

/// Who opens @p menu by keys stands on its first line that does something: one press of Enter does it. To be
/// called once the menu is shown. A line whose object has the name @p words only says something.
void chooseFirst(QMenu& menu, const QString& words = {});

} // namespace meshwright
