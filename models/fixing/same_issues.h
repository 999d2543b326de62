// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/rules/issue.h"

#include <vector>

// Issues before and after a fix, told apart by what they say: places change with what is taken away above.
namespace meshwright {

using IssuePointers = std::vector<const Issue*>;

IssuePointers pointersTo(const std::vector<Issue>& issues);

bool saysTheSame(const Issue& a, const Issue& b);

/// An error of @p after that was not there in @p before; nullptr for none. Where there are more than can be
/// listed, mending some only shows others.
const Issue* newError(const IssuePointers& before, const IssuePointers& after);

/// Whether @p after has more issues like one of @p mended than @p before has without them.
bool isAnyStillThere(const IssuePointers& before, const IssuePointers& after, const IssuePointers& mended);

/// What is said of a fix that shows @p error.
QString newErrorWords(const Issue& error);

} // namespace meshwright
