// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string_view>

// What is tried with any bytes: by libFuzzer, and by a test that replays what it found interesting. Each
// function returns, or something is wrong with the program.
namespace meshwright::fuzz {

/// Reads them as a file, checks what is in it, locates what is wrong, and writes every node back.
void reader(std::string_view bytes);
/// Reads them as a draft, undoes and redoes all of its history, and writes it again.
void draft(std::string_view bytes);
/// Takes them for text that someone is typing: what to offer, what to fold, what to fill in.
void typing(std::string_view bytes);

} // namespace meshwright::fuzz
