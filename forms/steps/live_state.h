// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/steps/wizard_state.h"
#include "models/document/document.h"
#include "models/json/json_type.h"
#include "models/rules/live_issues.h"

#include <QPoint>

#include <optional>
#include <vector>

namespace meshwright::steps {

/// The WizardState of a document as it is now, shown by everybody. It is computed when its issues have been
/// found, which is once for all edits before the next event, and when anything else it comes from changes. An
/// edit by itself only tells whether there is anything to send.
class LiveState : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this object.
    LiveState(const Document& document, LiveIssues& issues);

    const WizardState& now() const { return m_now; }
    const Visited& visited() const { return m_visited; }
    const PlaceFacts& place() const { return m_place; }
    /// What an update starts from; nullopt for a virtual node that is not there yet.
    const std::optional<json>& saved() const { return m_saved; }
    /// What is accepted, and where.
    const AcceptanceFacts& acceptance() const { return m_acceptance; }
    /// What the mesh says.
    const MeshFacts& mesh() const { return m_mesh; }

    void setVisited(const Visited& visited);
    void setPlace(PlaceFacts place);
    void setAcceptance(AcceptanceFacts acceptance);
    void setMesh(MeshFacts mesh);
    /// Why what is typed as JSON is not the document yet; nullopt when it is.
    void setUnfinished(std::optional<Issue> why);
    void setSaved(const json& saved);
    void setSending(bool isSending);
    void setReadOnly();
    /// Whether the virtual node is kept in a file, and saved into that.
    void setInFile(bool isInFile);

    /// The person has left a step, or has come to the review, which shows them all.
    void leave(StepId id);
    void seeAll();
    /// The person has left the fields @p places.
    void leave(const std::vector<Pointer>& places);
    /// The focus is at @p at.
    void moveTo(const Pointer& at);
    /// The person has just added @p item to a list: it says nothing until it has been left.
    void begin(const Pointer& item);
    /// The person wants to go to @p at, where something is mended.
    void ask(const Pointer& at) { Q_EMIT wayAsked(at); }
    /// The person wants to know what can be done about @p issues; @p where on the screen they point.
    void askWhatToDo(const std::vector<Issue>& issues, QPoint where) { Q_EMIT whatToDoAsked(issues, where); }

Q_SIGNALS:
    void changed();
    /// Something has been left: more is said under fields than before. The state is the same.
    void moreShown();
    void wayAsked(const meshwright::Pointer& at);
    void whatToDoAsked(const std::vector<meshwright::Issue>& issues, QPoint where);

private:
    void followLists();
    WizardFacts facts() const;
    void refresh();
    void lookWhatIsToSend();

    const Document& m_document;
    LiveIssues& m_issues;
    Visited m_visited;
    PlaceFacts m_place;
    AcceptanceFacts m_acceptance;
    MeshFacts m_mesh;
    std::optional<Issue> m_unfinished;
    std::optional<json> m_saved;
    bool m_isSending = false;
    bool m_isReadOnly = false;
    bool m_isInFile = false;
    WizardState m_now;
};

} // namespace meshwright::steps
