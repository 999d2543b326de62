// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <functional>

namespace meshwright {

/// What to write in place of @p word of a message; @p isQuoted when it is all of a quotation.
using InsteadOfWord = std::function<QString(const QString& word, bool isQuoted)>;

/// @p message with what @p instead gives for each of its words that stands by itself: no part of a name, a
/// path or an address, and no part of a longer quotation, where the words of a person stand.
QString withWords(const QString& message, const InsteadOfWord& instead);

} // namespace meshwright
