// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/sent_draft.h"

#include "models/drafts/own_titles.h"
#include "models/json/difference.h"
#include "models/text/texts.h"

namespace meshwright {

namespace {

std::optional<QString> whyNotSaved(const SaveOutcome& outcome)
{
    if (const auto* failed = std::get_if<DraftNotSaved>(&outcome))
        return failed->why;
    if (!std::holds_alternative<DraftSaved>(outcome))
        return Texts::tr("Another program has changed the draft.");
    return {};
}

/// Whether @p draft says no more than its file and what is @p served.
bool saysNothingElse(const Draft& draft, const ServedNode& served)
{
    return draft.unfinishedText.empty() && sameValue(draft.document, served.saved) &&
           (!draft.file || sameValue(draft.document, draft.file->saved));
}

} // namespace

std::optional<QString> noteInDraft(const DraftFolder& folder, const QString& id, const NodeId& sent,
                                   const ServedNode& served)
{
    LoadedDraft loaded = folder.load(id);
    if (!loaded.draft)
        return {}; // there is none, or none that could be sent once more
    Draft& draft = *loaded.draft;
    if (!draft.served && nodeIdIn(draft.document) != sent)
        return noteAnswered(folder, id, sent); // it is about another one, to be created still
    if (saysNothingElse(draft, served))
        return folder.bin(id);
    if (!draft.served)
        draft.title = titleOnceCreated(draft.title, QString::fromStdString(sent.name));
    draft.served = served;
    return whyNotSaved(folder.save(id, draft, loaded.stamp));
}

std::optional<QString> noteUnanswered(const DraftFolder& folder, const QString& id, const NodeId& sent)
{
    LoadedDraft loaded = folder.load(id);
    if (!loaded.draft || loaded.draft->served || nodeIdIn(loaded.draft->document) != sent)
        return {};
    loaded.draft->title = titleOfUnanswered(*loaded.draft);
    return whyNotSaved(folder.save(id, *loaded.draft, loaded.stamp));
}

std::optional<QString> noteAnswered(const DraftFolder& folder, const QString& id, const NodeId& sent)
{
    LoadedDraft loaded = folder.load(id);
    if (!loaded.draft || loaded.draft->served)
        return {};
    const QString title = titleOnceAnswered(loaded.draft->title, QString::fromStdString(sent.name));
    if (title == loaded.draft->title)
        return {};
    loaded.draft->title = title;
    return whyNotSaved(folder.save(id, *loaded.draft, loaded.stamp));
}

} // namespace meshwright
