// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/review/review.h"

class QLayout;
class QWidget;

namespace meshwright {

class Fold;
struct ResourceSection;

/// The title of @p section, and beside it what is wrong there, of which @p counts tells; nullptr says nothing
/// of that.
QLayout* makeSectionHead(const ResourceSection& section, const Tally* counts, QWidget* parent);

/// The values of @p section under a line that sums them up; they are made when somebody opens it. nullptr
/// where there are none.
Fold* makeSectionFold(const ResourceSection& section, bool isOpen, QWidget* parent);

} // namespace meshwright
