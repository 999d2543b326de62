// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/rules/issue.h"

#include <span>
#include <string_view>

// How rules offer to mend what they have found. @p issue may be nullptr, where there were too many. A fix is
// offered where it is certain or nearly; several only where a person has to choose.
namespace meshwright {

/// Offers @p changes, as a button called @p title would do them.
void offer(Issue* issue, QString title, std::vector<FixChange> changes);
/// Makes what is offered a person's choice: nothing is done of it unless one asks for it.
void leaveToPerson(Issue* issue);
/// Offers @p value in place of what stands at the issue's place.
void offerValue(Issue* issue, json value);
/// Offers those of @p words that are nearest to @p written, which stands at the issue's place: as a choice
/// where several are, or more than a letter is wrong.
void offerNearestWord(Issue* issue, std::string_view written, std::span<const std::string_view> words);
/// Offers to put a slash in front of @p path, which stands at the issue's place, where nothing else keeps
/// that from being the path of a request.
void offerSlash(Issue* issue, std::string_view path);
/// Offers to take away what stands at the issue's place.
void offerRemoval(Issue* issue);
/// The same for what stands at @p at.
void offerRemoval(Issue* issue, Pointer at);
/// Offers to give what stands at @p at, which is @p value, the name @p name.
void offerName(Issue* issue, const Pointer& at, const json& value, std::string_view name);
/// Offers to move what stands at @p at, which is @p value, to @p to.
void offerMove(Issue* issue, const Pointer& at, const json& value, const Pointer& to);

} // namespace meshwright
