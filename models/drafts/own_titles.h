// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/drafts/draft.h"

namespace meshwright {

// The titles that drafts are given by this program. Those that a person gave are nobody else's to change.

/// What the draft of the virtual node @p name is called when that has been deleted.
QString titleOfDeleted(const QString& name);
/// What the copy of the draft that is called @p title is called.
QString titleOfCopy(const QString& title);
/// What @p draft is called when it was sent to be created and nobody has waited for the answer.
QString titleOfUnanswered(const Draft& draft);

/// What a draft with @p title has as its title when the answer is known: what it had before
/// titleOfUnanswered().
/// @p name is the name of the virtual node that was sent.
QString titleOnceAnswered(const QString& title, const QString& name);
/// The same when it has been created: it is neither deleted nor the copy of another any more.
QString titleOnceCreated(const QString& title, const QString& name);

} // namespace meshwright
