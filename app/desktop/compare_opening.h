// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/desktop/comparison_reading.h"
#include "app/desktop/file_opening.h"
#include "app/desktop/foreign_files.h"
#include "app/desktop/place_actions.h"
#include "app/desktop/questions.h"
#include "app/desktop/sessions.h"
#include "app/desktop/taking_over.h"
#include "forms/compare/compare_window.h"
#include "forms/compare/state_wanted.h"
#include "models/drafts/file_locks.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <list>
#include <memory>

class QSettings;

namespace meshwright {

/// Comparing: asks for two states, reads them, and shows what differs in a window of its own.
class CompareOpening : public QObject
{
    Q_OBJECT

public:
    /// What it works with; all must outlive it.
    struct Parts
    {
        Questions& questions;
        QSettings& settings;
        ForeignFiles& files;
        PlaceActions& places;
        OpenDrafts& drafts;
        Sessions& sessions;
        DraftActions& draftActions;
        FileOpening& fileOpening;
        std::shared_ptr<FileLocks> locks;       ///< of the files that are open
        std::function<FileCommands()> commands; ///< what the menu File of a window offers
    };
    explicit CompareOpening(Parts parts, QObject* parent = nullptr);
    /// Closes its windows, and ends what is being read.
    ~CompareOpening() override;

    PlaceActions& places() const { return m_parts.places; }
    /// Asks for two states, and compares them.
    void choose(QWidget* parent);
    /// Asks what to compare @p paths with, which lie in one folder: what git remembers of them is suggested,
    /// where it does.
    void compareWith(const QStringList& paths, QWidget* parent);
    /// Asks what to compare @p mesh of @p place with.
    void compareMesh(const OpenedPlace& place, const MeshId& mesh, QWidget* parent);
    /// Compares two @p nodes of @p place; one with what is asked for.
    void compareNodes(const OpenedPlace& place, const std::vector<DescribedNode>& nodes, QWidget* parent);
    /// Compares @p draft with what it began as: the file it is from, or what was in its place.
    void compareWithOrigin(const DraftRow& draft, QWidget* parent);
    /// Reads both and shows what differs, with a window meanwhile that says so and can cancel it.
    void compare(StateToRead before, StateToRead after, QWidget* parent);

Q_SIGNALS:
    /// Something in the files of @p place is no longer as it was.
    void changed(const meshwright::Place& place);

private:
    /// A window, with where the two states that it shows were read.
    struct Shown
    {
        QPointer<CompareWindow> window;
        StateToRead before;
        StateToRead after;
        std::unique_ptr<TakingOver> taking;
        int readings = 0; ///< tells an old reading from the last one
    };

    void ask(const StateWanted& before, const StateWanted& after, const std::optional<StateToRead>& given,
             QWidget* parent);
    void compareDraft(const QString& id, const Draft& draft, QWidget* parent);
    void read(const StateToRead& before, const StateToRead& after, QWidget* parent,
              const std::function<void(const TakingOver::Compared&)>& show);
    StateToRead asItIsNow(StateToRead side) const;
    void show(const StateToRead& before, const StateToRead& after, const TakingOver::Compared& comparison);
    void connectWindow(Shown& shown);
    void report(const Shown& shown);
    void readAgain(Shown& shown, const StateToRead& before, const StateToRead& after);

    Parts m_parts;
    std::list<Shown> m_shown;
};

} // namespace meshwright
