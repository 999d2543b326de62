// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/desktop/foreign_files.h"
#include "app/desktop/sessions.h"

#include <functional>

namespace meshwright {

/// What happens with drafts: resuming one, in which way when it is open elsewhere, and exporting one.
class DraftActions : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object.
    DraftActions(ForeignFiles& files, OpenDrafts& drafts, Sessions& sessions, Questions& questions,
                 QObject* parent = nullptr);

    /// Goes on with @p draft, in the window it has or in a new one.
    void resume(const DraftRow& draft);
    /// The same, and tells @p then where it is gone on with: a copy, or only to be looked at, where the
    /// person chose that; nullptr when it is nowhere, for which the person has been told why.
    void resumeThen(const DraftRow& draft, const std::function<void(Session*)>& then);
    /// Asks for a file and writes the node of @p draft there.
    void exportDraft(const DraftRow& draft);

Q_SIGNALS:
    /// The draft edits a node of a file: someone has to look what became of that.
    void resumedWithFile(meshwright::Session& session);

private:
    struct Opened;

    Session* show(const DraftRow& row, Opened opened);
    Session* showTaken(const DraftRow& row, const Opened& opened);
    Session* goOn(const DraftRow& row, Opened opened);
    Session* goOnBeside(const DraftRow& row, const LoadedDraft& loaded);

    ForeignFiles& m_files;
    OpenDrafts& m_drafts;
    Sessions& m_sessions;
    Questions& m_questions;
};

} // namespace meshwright
