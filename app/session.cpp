// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/session.h"

#include "app/ask.h"
#include "forms/windows/json_pane.h"
#include "models/document/difference.h"
#include "models/validation/check.h"
#include "models/validation/check_edit.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// What is checked: more, when a virtual node that is there already is edited.
LiveIssues::MakeCheck checkOf(const Draft& origin)
{
    return [&origin]() -> LiveIssues::Check {
        if (!origin.served)
            return check;
        return [saved = origin.served->saved](const json& node) { return checkEdit(saved, node); };
    };
}

std::vector<Pointer> fixedIn(const Draft& origin)
{
    if (!origin.served)
        return {};
    return {Pointer("/meshName"), Pointer("/virtualNodeName"), Pointer("/meshOwner")};
}

StartContext startOf(const SessionParts& parts, Session& session)
{
    return {parts.place,
            parts.drafts,
            parts.templates,
            session.context,
            [&parts, &session] { parts.readInto(session); },
            parts.places,
            parts.resume,
            parts.exportDraft,
            [&session](const StartedFrom& start) { session.origin.startedFrom = start; }};
}

} // namespace

Session::Session(const SessionParts& parts, Draft draft, const QString& id)
    : document(std::move(draft.document), std::move(draft.parked), std::move(draft.history)),
      origin(std::move(draft)),
      issues(document, checkOf(origin)),
      context{document, issues, fixedIn(origin)},
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
    if (origin.served)
        window.setUpdating(origin.served->saved);
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
    if (origin.served)
        return !sameValue(origin.served->saved, document.value()) ||
               !window.jsonPane().unfinishedText().isEmpty();
    return !origin.file || !sameValue(origin.file->saved, document.value()) ||
           !window.jsonPane().unfinishedText().isEmpty();
}

void Session::showSubject()
{
    if (origin.served)
        window.setSubject(QCoreApplication::translate("Session", "Edit %1").arg(titleOf(snapshot())));
    else
        window.setSubject(origin.file ? QFileInfo(origin.file->path).fileName() + "[*]"_L1 : origin.title);
}

} // namespace meshwright
