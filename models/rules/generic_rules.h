// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/rules/rule.h"

// The rows the generic walk reports with; their ids are part of the command line's output.
namespace meshwright::generic {

inline constexpr Rule wrongType{"type", Severity::Error, nullptr};
inline constexpr Rule null{"null", Severity::Error, nullptr};
inline constexpr Rule required{"required", Severity::Error, nullptr};
inline constexpr Rule unknownMember{"unknown-member", Severity::Error, nullptr};
inline constexpr Rule exactlyOneOf{"exactly-one-of", Severity::Error, nullptr};
inline constexpr Rule wholeNumber{"whole-number", Severity::Error, nullptr};
inline constexpr Rule tooSmall{"too-small", Severity::Error, nullptr};
inline constexpr Rule tooLarge{"too-large", Severity::Error, nullptr};
inline constexpr Rule notAnAllowedWord{"not-an-allowed-word", Severity::Error, nullptr};
inline constexpr Rule tooShort{"too-short", Severity::Error, nullptr};
inline constexpr Rule tooLong{"too-long", Severity::Error, nullptr};
inline constexpr Rule pattern{"pattern", Severity::Error, nullptr};
inline constexpr Rule tooFewItems{"too-few-items", Severity::Error, nullptr};
inline constexpr Rule tooManyItems{"too-many-items", Severity::Error, nullptr};

} // namespace meshwright::generic
