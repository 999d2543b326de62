// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/drafts/draft_keeper.h"

#include <QString>

namespace meshwright {

/// How safe what was typed is, for the status bar; empty when there is nothing to say.
QString keepingWords(const Keeping& keeping);

} // namespace meshwright
