// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/desktop/foreign_files.h"
#include "app/desktop/questions.h"
#include "app/desktop/sessions.h"
#include "models/meshes/node_state.h"
#include "models/open/deletion.h"

#include <QPointer>

#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace meshwright {

/// What happens with virtual nodes that are there: opening one to be edited or duplicated, and deleting. Each
/// is told the place the node is in.
class NodeActions : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object.
    NodeActions(ForeignFiles& files, OpenDrafts& drafts, Sessions& sessions, Questions& questions,
                QObject* parent = nullptr);

    /// Opens @p node, as it is now, to be updated; one of files that were kept to be created in a place.
    /// @p at: where in it to begin.
    void edit(const OpenedPlace& place, const DescribedNode& node, const Pointer& at = {});
    /// Opens a copy of @p node, to be created, with its tags.
    void duplicate(const OpenedPlace& place, const DescribedNode& node);
    /// Asks for a file and writes @p node into it as it is now, with its tags.
    void exportNode(const OpenedPlace& place, const NodeId& node, QWidget* parent);
    /// Asks for a folder and writes each of @p nodes into a file there, as it is now. What is there already
    /// is asked about once.
    void exportNodes(const OpenedPlace& place, const std::vector<NodeId>& nodes, QWidget* parent);
    /// Copies @p node as it is now, with its tags: as an exported file has it, or as a command that creates
    /// it where it is.
    void copyJson(const OpenedPlace& place, const NodeId& node);
    void copyCommand(const OpenedPlace& place, const NodeId& node);
    /// Asks, and deletes what may be deleted; @p calls is what the nodes of their mesh name, as far as known.
    void remove(const OpenedPlace& place, const std::vector<DescribedNode>& nodes,
                std::vector<Reference> calls, QWidget* parent);
    /// Whether virtual nodes are being deleted, and what comes of it is not known yet.
    bool isDeleting() const { return m_deletion && m_deletion->isRunning(); }
    /// Nothing comes of what is being read.
    void cancelReading();

Q_SIGNALS:
    /// Something in @p place is no longer as it was.
    void changed(const meshwright::Place& place);
    /// What is being read now, in words for people; empty when nothing is.
    void readingChanged(const QString& words);
    /// One line of news.
    void said(const QString& news);

private:
    /// What is being read, and may be cancelled.
    struct Reading
    {
        int number;
        QString words;
        std::stop_source stop;
        OpenedPlace place; ///< held until it has answered, whatever becomes of it in the list of places
    };

    /// Asks @p place, which takes its time: @p words say for what. @p then is called unless it is cancelled,
    /// or fails and that was told.
    template <typename T>
    void ask(const OpenedPlace& place, const QString& words, MeshesCall<T> call,
             std::function<void(const T& answer)> then);
    /// Asks @p place for @p node as it is now, with its tags: no list has those.
    void read(const OpenedPlace& place, const NodeId& node, std::function<void(const NodeState& now)> then);
    /// The same, and says so when the place does not tell the tags.
    void withTags(const OpenedPlace& place, const NodeId& node,
                  std::function<void(const NodeState& now)> then);
    /// The same of a node in which everything is known; says so when it is not.
    void withKnown(const OpenedPlace& place, const NodeId& node,
                   std::function<void(const NodeState& now)> then);
    /// Forgets the reading @p number; whether it was still wanted.
    bool endReading(int number);
    void tellReading();
    void copy(const std::string& text);
    void open(Draft draft, const Position& position, const QWidget* askedFrom);
    /// Keeps what is to be deleted from @p mesh as drafts.
    KeepNodes keepAsDrafts(const Place& place, const MeshId& mesh);

    ForeignFiles& m_files;
    OpenDrafts& m_drafts;
    Sessions& m_sessions;
    Questions& m_questions;
    std::vector<Reading> m_readings;
    int m_lastReading = 0;
    QPointer<Deletion> m_deletion; ///< in the dialog that is open
};

} // namespace meshwright
