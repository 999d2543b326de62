// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/session_actions.h"

#include "app/desktop/draft_place.h"
#include "app/desktop/json_files.h"
#include "app/desktop/session_acceptance.h"
#include "forms/steps/steps.h"
#include "models/json/json.h"
#include "models/meshes/description.h"

#include <string>
#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

SessionActions::SessionActions(const Parts& parts, QObject* parent) : QObject(parent), m_parts(parts)
{
    connect(&m_parts.sessions, &Sessions::added, this, &SessionActions::follow);
    connect(&m_parts.templates, &OpenTemplates::saved, this, &SessionActions::tellSavedTemplate);
}

void SessionActions::follow(Session& session)
{
    const WizardWindow* window = &session.window;
    const auto* acceptance = new SessionAcceptance(m_parts.files, session); // belongs to the window
    connect(acceptance, &SessionAcceptance::written, this,
            [this, &session] { Q_EMIT accepted(session.place().place()); });
    connect(window, &WizardWindow::createRequested, this, [this, &session] { create(session); });
    connect(window, &WizardWindow::exportRequested, this, [this, &session] { exportFrom(session); });
    connect(window, &WizardWindow::createAnotherRequested, this, [this, &session] { beginAnother(session); });
    connect(window, &WizardWindow::duplicateRequested, this, [this, &session] { duplicate(session); });
    connect(window, &WizardWindow::saveAsTemplateRequested, this,
            [this, &session] { saveAsTemplate(session); });
    connect(window, &WizardWindow::saveRequested, this,
            [this, &session] { m_parts.fileSaving.save(session); });
    connect(window, &WizardWindow::saveAsRequested, this,
            [this, &session] { m_parts.fileSaving.saveAs(session); });
}

void SessionActions::begin(const Place& place, const std::optional<MeshId>& mesh)
{
    Draft draft = draftIn(place);
    draft.document = json{{"spec", json::object()}};
    if (mesh) {
        draft.document["meshName"] = mesh->name;
        if (!mesh->owner.empty())
            draft.document["meshOwner"] = mesh->owner;
    }
    // What is decided already is no question: the place is that of the console, the mesh the one chosen
    // there.
    const steps::StepId first = mesh ? steps::StepId::Name : steps::StepId::Mesh;
    Session& session = m_parts.sessions.add(std::move(draft), DraftFolder::newId());
    Sessions::show(session, {first, Pointer(mesh ? "/virtualNodeName" : "/meshName")});
}

void SessionActions::beginAnother(Session& session)
{
    const MeshId mesh = nodeIdIn(session.document().value()).mesh;
    begin(session.place().place(), mesh.name.empty() ? std::nullopt : std::optional(mesh));
}

void SessionActions::duplicate(Session& session)
{
    Draft draft = draftIn(session.place().place());
    draft.startedFrom = {StartedFrom::Kind::Copy, titleOf(session.snapshot())};
    draft.document = session.document().value();
    draft.document.erase("clientToken"); // that one has been used
    const auto name = text(member(draft.document, "virtualNodeName")).value_or("");
    draft.document["virtualNodeName"] = std::string(name) + "-copy";
    Session& copy = m_parts.sessions.add(std::move(draft), DraftFolder::newId());
    copy.keeper.begin();
    Sessions::show(copy, {steps::StepId::Name, Pointer("/virtualNodeName")});
}

void SessionActions::readInto(Session& session)
{
    const QStringList paths = m_parts.questions.filesToOpen(&session.window);
    if (!paths.isEmpty())
        m_parts.fileOpening.readInto(session, paths.front());
    m_parts.fileOpening.open(paths.mid(1));
}

void SessionActions::create(Session& session)
{
    if (session.origin.served)
        m_parts.sendActions.update(session);
    else if (session.place().place().kind == PlaceKind::Kept)
        session.window.showRefused(
            tr("Files that were kept are only read. Choose another place in step 1, or add one there."));
    else if (m_parts.places.find(session.place().place().id))
        m_parts.sendActions.create(session, session.place().opened());
    else
        session.window.showRefused(
            tr("The place %1 is no longer among yours. Choose another in step 1, or add it again.")
                .arg(session.place().place().name));
}

void SessionActions::exportFrom(Session& session)
{
    if (m_parts.fileSaving.refuses(session))
        return;
    const QString path = askWhereToExport(m_parts.questions, session.document().value(), &session.window);
    if (path.isEmpty())
        return;
    const json& node = session.document().value();
    const QString done = tr("Exported to %1.").arg(path) + session.window.leftOut();
    writeExport(m_parts.files, m_parts.questions, node, path, &session.window,
                [window = QPointer(&session.window), done] {
                    if (window)
                        window->say(done);
                });
}

void SessionActions::saveAsTemplate(Session& session)
{
    const auto title = m_parts.questions.text(&session.window, tr("Save as template"),
                                              tr("Name of the template"), titleOf(session.snapshot()));
    if (!title)
        return;
    m_savingTemplates[title->trimmed()] = &session.window;
    m_parts.templates.save(templateFrom(session.document().value(), title->trimmed(),
                                        tr("Made from %1").arg(titleOf(session.snapshot()))));
}

void SessionActions::tellSavedTemplate(const QString& title)
{
    if (const QPointer<WizardWindow> window = m_savingTemplates.take(title))
        window->say(tr("Step 4 offers the template “%1” from now on.").arg(title));
}

} // namespace meshwright
