// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/desktop/draft_actions.h"
#include "app/desktop/file_opening.h"
#include "app/desktop/foreign_files.h"
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
/// place is being updated or one of a file is edited, to be saved into that, or of a draft that is made of
/// it. All that is taken over of one resource goes into one window; where that has been closed, its draft is
/// gone on with.
class TakingOver : public QObject
{
    Q_OBJECT

public:
    using Compared = std::shared_ptr<const Comparison>;

    /// What it works with; all must outlive it.
    struct Parts
    {
        Sessions& sessions;
        OpenDrafts& drafts;
        DraftActions& draftActions;
        ForeignFiles& files;
        FileOpening& fileOpening;
    };
    explicit TakingOver(const Parts& parts, QObject* parent = nullptr);

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
    void goOnIn(Session* session, const QString& key);
    void begin(const StateToRead& after, const QString& key, const Field& field);
    void beginUpdate(const PartOfPlace& part, const QString& key, const json& input);
    void beginInFile(const QString& key, const Field& field);
    void beginCopy(const QString& key, const json& input);
    void giveUp(const QString& key, const QString& why);
    void open(Draft draft, const QString& key);
    void takeWaiting(Session& session, const QString& key);
    void takeInto(Session& session, const Field& field);

    Parts m_parts;
    std::map<QString, QString> m_drafts;             ///< what has been made, by what it was made of
    std::map<QString, std::vector<Field>> m_waiting; ///< for what is being made, by the same
};

} // namespace meshwright
