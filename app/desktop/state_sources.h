// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/desktop/foreign_files.h"
#include "app/desktop/place_actions.h"
#include "app/desktop/questions.h"
#include "app/desktop/state_to_read.h"
#include "forms/compare/state_wanted.h"

#include <optional>

namespace meshwright {

/// Where a dialog that asks for states finds what it offers; all must outlive it.
StateSources stateSources(ForeignFiles& files, PlaceActions& places, Questions& questions);

/// What a person wants as what is to be read; nullopt when its place is gone.
std::optional<StateToRead> stateToRead(const StateWanted& wanted, PlaceActions& places);

} // namespace meshwright
