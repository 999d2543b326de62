// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/sent_draft.h"

#include "models/drafts/own_titles.h"
#include "models/json/difference.h"

#include <functional>
#include <utility>

namespace meshwright {

namespace {

/// Whether @p draft says no more than its file and what is @p served.
bool saysNothingElse(const Draft& draft, const ServedNode& served)
{
    return draft.unfinishedText.empty() && sameValue(draft.document, served.saved) &&
           (!draft.file || sameValue(draft.document, draft.file->saved));
}

/// Gives the draft @p id of @p folder, unless it is an edit, the title that @p titleOf says.
std::optional<QString> retitle(const DraftFolder& folder, const QString& id,
                               const std::function<QString(const Draft&)>& titleOf)
{
    LoadedDraft loaded = folder.load(id);
    if (!loaded.draft || loaded.draft->served)
        return {};
    const QString title = titleOf(*loaded.draft);
    if (std::exchange(loaded.draft->title, title) == title)
        return {};
    return whyNotSaved(folder.save(id, *loaded.draft, loaded.stamp));
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
    return retitle(folder, id, [&sent](const Draft& draft) {
        return nodeIdIn(draft.document) == sent ? titleOfUnanswered(draft) : draft.title;
    });
}

std::optional<QString> noteAnswered(const DraftFolder& folder, const QString& id, const NodeId& sent)
{
    return retitle(folder, id, [&sent](const Draft& draft) {
        return titleOnceAnswered(draft.title, QString::fromStdString(sent.name));
    });
}

} // namespace meshwright
