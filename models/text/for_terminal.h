// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace meshwright {

/// @p text (UTF-8) as one line that does nothing to a terminal: what isUnseen() is written as an escape
/// ("\n",
/// "\u001b", "\U000e0001"), bytes that are no UTF-8 as "\xff", everything else as it is. For names, paths and
/// values where they are shown: what they are stays the same.
std::string forTerminal(std::string_view text);
std::string forTerminal(const QString& text);

/// @p line of forTerminal(), in which somebody else wrote anything, so that no runner of continuous
/// integration takes it for a command: neither what it begins with ("::error::…", GitHub) nor what stands
/// anywhere in it ("##[error]…", GitHub and Azure; "##vso[…]", Azure; "##teamcity[…]"). GitLab's need control
/// characters.
std::string harmlessLine(std::string line);

/// @p text, which is JSON, with what isUnseen() as JSON's own escapes, and what begins a command of a runner
/// as well: another text for the same value. Line breaks and tabs stay, as they can only stand between values
/// there.
std::string jsonForTerminal(std::string_view text);

} // namespace meshwright
