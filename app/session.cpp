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
LiveIssues::Check checkOf(const Draft& origin)
{
    if (!origin.served)
        return check;
    return [&origin](const json& node) { return checkEdit(origin.served->saved, node); };
}

std::vector<Pointer> fixedIn(const Draft& origin)
{
    if (!origin.served)
        return {};
    return {Pointer("/meshName"), Pointer("/virtualNodeName"), Pointer("/meshOwner")};
}

StartContext startOf(const SessionParts& parts, Session& session, const FormContext& context)
{
    return {parts.place,
            parts.drafts,
            parts.templates,
            context,
            [&parts, &session] { parts.readInto(session); },
            parts.places,
            parts.resume,
            parts.exportDraft,
            [&session](const StartedFrom& start) { session.origin.startedFrom = start; }};
}

} // namespace

Session::Session(const SessionParts& parts, Draft draft, const QString& id)
    : m_document(std::move(draft.document), std::move(draft.parked), std::move(draft.history)),
      origin(std::move(draft)),
      m_issues(m_document, checkOf(origin)),
      m_context{m_document, m_issues, fixedIn(origin)},
      m_start(startOf(parts, *this, m_context)),
      window(
          m_context,
          [this](steps::StepId step, QWidget* parent) { return makeStartPage(step, m_start, parent); }, ask,
          &parts.settings, parts.files),
      keeper(
          m_document, parts.drafts.folder(), id, [this] { return snapshot(); }, parts.drafts.pool())
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

Document& Session::document()
{
    window.settle();
    return m_document;
}

QString Session::unfinishedText()
{
    window.settle();
    return window.jsonPane().unfinishedText();
}

Draft Session::snapshot()
{
    const Document& now = document();
    Draft out = origin;
    out.document = now.value();
    out.parked = now.parked();
    out.history = now.history();
    out.step = static_cast<int>(window.position().step);
    out.field = window.position().field;
    out.unfinishedText = unfinishedText().toStdString();
    return out;
}

bool Session::differsFromFile()
{
    window.settle();
    return isModified();
}

bool Session::isModified() const
{
    if (!window.jsonPane().unfinishedText().isEmpty())
        return true;
    if (origin.served)
        return !sameValue(origin.served->saved, m_document.value());
    return !origin.file || !sameValue(origin.file->saved, m_document.value());
}

void Session::showSubject()
{
    if (origin.served)
        window.setSubject(QCoreApplication::translate("Session", "Edit %1").arg(titleOf(snapshot())));
    else
        window.setSubject(origin.file ? QFileInfo(origin.file->path).fileName() + "[*]"_L1 : origin.title);
}

} // namespace meshwright
