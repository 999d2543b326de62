// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/desktop/foreign_files.h"
#include "app/desktop/questions.h"
#include "app/desktop/sessions.h"

#include <map>

namespace meshwright {

/// What is typed and the disk with the drafts does not take: on the way out a person can save it into files.
class SavedElsewhere : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object.
    SavedElsewhere(Questions& questions, ForeignFiles& files, Sessions& sessions, QObject* parent = nullptr);

    /// Asks for a file for each window whose text is not on the disk, and writes it there.
    void save();
    /// Whether all that is not on the disk is in such a file as it is now.
    bool isComplete() const;

Q_SIGNALS:
    /// Another text is in its file.
    void saved();
    /// A text is in no file yet: none was named, or it could not be written.
    void notSaved();

private:
    void save(Session& session, const QString& path);

    Questions& m_questions;
    ForeignFiles& m_files;
    Sessions& m_sessions;
    std::map<QString, QByteArray> m_saved; ///< by the draft's id
};

} // namespace meshwright
