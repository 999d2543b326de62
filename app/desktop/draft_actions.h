// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/desktop/foreign_files.h"
#include "app/desktop/sessions.h"

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
    /// Asks for a file and writes the node of @p draft there.
    void exportDraft(const DraftRow& draft);

Q_SIGNALS:
    /// The draft edits a node of a file: someone has to look what became of that.
    void resumedWithFile(meshwright::Session& session);

private:
    struct Opened;

    void show(const DraftRow& row, Opened opened);
    void showTaken(const DraftRow& row, const Opened& opened);
    void goOn(const DraftRow& row, Opened opened);
    void goOnBeside(const DraftRow& row, const LoadedDraft& loaded);

    ForeignFiles& m_files;
    OpenDrafts& m_drafts;
    Sessions& m_sessions;
    Questions& m_questions;
};

} // namespace meshwright
