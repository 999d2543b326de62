// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_fwd.h"
#include "models/schema/kinds.h"

#include <functional>

class QString;
class QWidget;

namespace meshwright {

struct Place;

/// Where the other side of a comparison is, for the words about it.
enum class OtherSide { Theirs, AtTheEndpoint, InThePlace, OnTheDisk };

/// Where what @p place has is.
OtherSide sideOf(const Place& place);

/// Makes @p mine of what is compared, for what is called @p what has been taken over from theirs.
using TakeOver = std::function<void(const json& mine, const QString& what)>;

/// Shows, field by field and as text, in what @p mine and @p theirs, two inputs of @p kind, differ. @p side
/// is where @p theirs is. Neither changes unless there is @p takeOver, which each field can be handed to.
void compare(const json& mine, const json& theirs, QWidget* parent, OtherSide side = OtherSide::Theirs,
             Kind kind = Kind::VirtualNode, const TakeOver& takeOver = {});

/// Shows, field by field, what makes @p after of @p before, under @p help; whether that is to be done.
bool confirmChange(const json& before, const json& after, const QString& title, const QString& help,
                   QWidget* parent);

} // namespace meshwright
