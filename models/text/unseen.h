// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace meshwright {

/// Whether @p c shows nothing itself, but may steer what shows it or change how others are read: control
/// characters, line and paragraph separators, bidirectional controls, other format characters, halves of
/// pairs, and what is no character at all (U+FFFE). What joins letters (U+200C, U+200D) belongs to the
/// writing and is none of these.
bool isUnseen(char32_t c);

} // namespace meshwright
