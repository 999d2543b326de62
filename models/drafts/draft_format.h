// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/drafts/draft.h"

#include <QStringList>

#include <optional>
#include <string>
#include <string_view>

namespace meshwright {

/// The number in "meshwrightDraft" that this program writes, and the highest it reads.
inline constexpr int draftFormat = 1;

/// @p draft as a file: JSON that a person can read, the history last.
std::string draftText(Draft draft);

/// What became of a file that should hold a draft.
struct DraftReading
{
    std::optional<Draft> draft; ///< nullopt when the document cannot be had
    QString fault;              ///< then why, in words with the line; empty otherwise
    QStringList remarks;        ///< what of the file was left out, and will be gone when it is written again
};

/// Reads @p bytes. Never throws. Only the document has to be right; anything else that is wrong is left out
/// with a remark.
DraftReading readDraft(std::string_view bytes);

/// The largest draft that is read, in bytes: a node with a history of all that was ever typed.
inline constexpr std::size_t largestDraft = std::size_t(64) * 1024 * 1024;

} // namespace meshwright
