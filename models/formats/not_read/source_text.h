// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/formats/format.h"

#include <functional>
#include <initializer_list>
#include <string_view>

// Texts out of which a program of its own makes what can be read. They are told by a look at their beginning.
namespace meshwright {

/// The beginning of the text of @p head, when that may be such a text: nothing could be read in it, and it
/// speaks of App Mesh. Empty otherwise.
std::string_view sourceText(const Head& head);

/// Whether @p isThat says so of a line of @p text.
bool hasLineThat(std::string_view text, const std::function<bool(std::string_view line)>& isThat);
/// Whether a line of @p text begins with one of @p words, without any blank before.
bool hasLineWith(std::string_view text, std::initializer_list<std::string_view> words);
/// Whether a line of @p text begins with @p beginning and has @p inside further on.
bool hasLineWithBoth(std::string_view text, std::string_view beginning, std::string_view inside);
/// Whether there is a block of code as Markdown fences it.
bool hasFence(std::string_view text);
/// Whether any of @p parts is in @p text.
bool hasAny(std::string_view text, std::initializer_list<std::string_view> parts);

} // namespace meshwright
