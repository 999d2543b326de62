// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/desktop/draft_actions.h"
#include "app/desktop/sessions.h"
#include "app/desktop/state_to_read.h"
#include "models/compare/comparison.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace meshwright {

/// Makes the document of @p session what it is handed, as one edit that can be undone.
std::function<void(const json& mine, const QString& what)> takeOverInto(Session& session);

/// Takes over what differs between two states, a field at a time, into the window of a draft, where it stands
/// as an edit that can be undone: into that of the second state, that in which a virtual node of a
/// place is being updated, or of a draft that is made of it. All that
/// is taken over of one resource goes into one window; where that has been closed, its draft is gone on with.
class TakingOver : public QObject
{
    Q_OBJECT

public:
    using Compared = std::shared_ptr<const Comparison>;

    /// All must outlive it.
    TakingOver(Sessions& sessions, OpenDrafts& drafts, DraftActions& draftActions, QObject* parent = nullptr);

    /// Takes what @p comparison has before of @p field into what is after of @p resource, which is read at
    /// @p after.
    void take(const Compared& comparison, const StateToRead& after, const ResourceDifference& resource,
              const FieldDifference& field);

Q_SIGNALS:
    /// One line of news.
    void said(const QString& news);
    /// The draft @p id has it now.
    void tookOver(const QString& id);

private:
    /// What is taken over.
    struct Field
    {
        Compared comparison;
        ResourceDifference resource;
        FieldDifference field;
    };

    QString draftFor(const QString& key) const;
    Session* sessionFor(const QString& key) const;
    void goOn(const StateToRead& after, const QString& key, const Field& field);
    void resume(const DraftRow& draft, const QString& key);
    void begin(const StateToRead& after, const QString& key, const Field& field);
    void open(Draft draft, const QString& key);
    void takeWaiting(Session& session, const QString& key);
    void takeInto(Session& session, const Field& field);

    Sessions& m_sessions;
    OpenDrafts& m_openDrafts;
    DraftActions& m_draftActions;
    std::map<QString, QString> m_drafts;             ///< what has been made, by what it was made of
    std::map<QString, std::vector<Field>> m_waiting; ///< for what is being made, by the same
};

} // namespace meshwright
