// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/session.h"

#include "app/ask.h"
#include "forms/windows/json_pane.h"
#include "models/document/difference.h"
#include "models/validation/check.h"

#include <QFileInfo>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

StartContext startOf(const SessionParts& parts, Session& session)
{
    return {parts.place,
            parts.drafts,
            parts.templates,
            session.context,
            [&parts, &session] { parts.readInto(session); },
            parts.otherPlace,
            parts.resume,
            parts.exportDraft,
            [&session](const StartedFrom& start) { session.origin.startedFrom = start; }};
}

} // namespace

Session::Session(const SessionParts& parts, Draft draft, const QString& id)
    : document(std::move(draft.document), std::move(draft.parked), std::move(draft.history)),
      issues(document, check),
      context{document, issues},
      origin(std::move(draft)),
      start(startOf(parts, *this)),
      window(
          context, [this](steps::StepId step, QWidget* parent) { return makeStartPage(step, start, parent); },
          ask, &parts.settings, parts.files),
      keeper(
          document, parts.drafts.folder(), id, [this] { return snapshot(); }, parts.drafts.pool())
{
    if (!origin.created.isValid())
        origin.created = QDateTime::currentDateTimeUtc();
    if (origin.placeLocation.isEmpty()) {
        origin.placeName = parts.place.place().name;
        origin.placeLocation = parts.place.place().location;
    }
    showSubject();
    if (!origin.unfinishedText.empty())
        window.jsonPane().setUnfinishedText(QString::fromStdString(origin.unfinishedText));
}

Draft Session::snapshot() const
{
    Draft out = origin;
    out.document = document.value();
    out.parked = document.parked();
    out.history = document.history();
    out.step = static_cast<int>(window.position().step);
    out.field = window.position().field;
    out.unfinishedText = window.jsonPane().unfinishedText().toStdString();
    return out;
}

bool Session::differsFromFile() const
{
    return !origin.file || !sameValue(origin.file->saved, document.value()) ||
           !window.jsonPane().unfinishedText().isEmpty();
}

void Session::showSubject()
{
    window.setSubject(origin.file ? QFileInfo(origin.file->path).fileName() + "[*]"_L1 : origin.title);
}

} // namespace meshwright
