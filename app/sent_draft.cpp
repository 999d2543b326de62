// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sent_draft.h"

#include "models/document/difference.h"
#include "models/text/tr.h"

namespace meshwright {

std::optional<QString> noteInDraft(const DraftFolder& folder, const QString& id, const NodeId& sent,
                                   const ServedNode& served)
{
    LoadedDraft loaded = folder.load(id);
    if (!loaded.draft)
        return {}; // there is none, or none that could be sent once more
    Draft& draft = *loaded.draft;
    if (!draft.served && nodeIdIn(draft.document) != sent)
        return {}; // to be created still
    if (!draft.file && draft.unfinishedText.empty() && sameValue(draft.document, served.saved))
        return folder.bin(id);
    draft.served = served;
    const SaveOutcome outcome = folder.save(id, draft, loaded.stamp);
    if (const auto* failed = std::get_if<DraftNotSaved>(&outcome))
        return failed->why;
    if (!std::holds_alternative<DraftSaved>(outcome))
        return tr("Another program has changed the draft.");
    return {};
}

} // namespace meshwright
