// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/saved_elsewhere.h"

#include "app/desktop/json_files.h"
#include "models/files/write_file.h"
#include "models/formats/export.h"

#include <QPointer>

#include <algorithm>
#include <iterator>
#include <optional>
#include <vector>

namespace meshwright {

namespace {

/// What is typed in @p session, as a file holds it; JSON that is not valid yet just as it stands there.
QByteArray typedIn(Session& session)
{
    const QString unfinished = session.unfinishedText();
    return unfinished.isEmpty() ? QByteArray::fromStdString(exportText(session.document().value()))
                                : unfinished.toUtf8();
}

} // namespace

SavedElsewhere::SavedElsewhere(Questions& questions, ForeignFiles& files, Sessions& sessions, QObject* parent)
    : QObject(parent),
      m_questions(questions),
      m_files(files),
      m_sessions(sessions)
{}

void SavedElsewhere::save()
{
    std::vector<QPointer<WizardWindow>> windows;
    std::ranges::copy(m_sessions.notOnDisk(), std::back_inserter(windows));
    for (const QPointer<WizardWindow>& window : windows) {
        Session* session = m_sessions.withWindow(window);
        if (!session) // it has been kept, and closed, while one was asked about another
            continue;
        const QString path =
            askWhereToExport(m_questions, session->document().value(), nullptr, tr("Save elsewhere"));
        if (path.isEmpty()) {
            Q_EMIT notSaved();
            return;
        }
        session = m_sessions.withWindow(window);
        if (session)
            save(*session, path);
    }
}

void SavedElsewhere::save(Session& session, const QString& path)
{
    const QByteArray bytes = typedIn(session);
    m_files.write(
        path, this, [path, bytes] { return writeFile(path, bytes); },
        [this, id = session.keeper.id(), bytes](const std::optional<QString>& failure) {
            if (failure) {
                Q_EMIT notSaved();
                return m_questions.tell(nullptr, *failure);
            }
            m_saved[id] = bytes;
            Q_EMIT saved();
        });
}

bool SavedElsewhere::isComplete() const
{
    const auto isSaved = [this](const WizardWindow* window) {
        Session& session = *m_sessions.withWindow(window);
        const auto saved = m_saved.find(session.keeper.id());
        return saved != m_saved.end() && saved->second == typedIn(session);
    };
    return std::ranges::all_of(m_sessions.notOnDisk(), isSaved);
}

} // namespace meshwright
