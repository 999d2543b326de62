// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_fwd.h"

class QString;
class QWidget;

namespace meshwright {

struct Place;

/// Where the other side of a comparison is, for the words about it.
enum class OtherSide { Theirs, AtTheEndpoint, InThePlace, OnTheDisk };

/// Where what @p place has is.
OtherSide sideOf(const Place& place);

/// Shows, field by field, in what @p mine and @p theirs differ; both stay as they are. @p side is where
/// @p theirs is.
void compare(const json& mine, const json& theirs, QWidget* parent, OtherSide side = OtherSide::Theirs);

/// Shows, field by field, what makes @p after of @p before, under @p help; whether that is to be done.
bool confirmChange(const json& before, const json& after, const QString& title, const QString& help,
                   QWidget* parent);

} // namespace meshwright
