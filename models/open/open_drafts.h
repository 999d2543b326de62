// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/acceptance/accepted_entry.h"
#include "models/items/drafts_model.h"
#include "models/open/edited_in_mesh.h"
#include "models/threads/lane.h"

#include <QElapsedTimer>
#include <QFileSystemWatcher>
#include <QHash>
#include <QTimer>

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace meshwright {

/// The drafts of this computer as windows see them: a model that follows the folder, whoever changes it.
/// Every call returns at once; what goes wrong is told by failed().
class OpenDrafts : public QObject
{
    Q_OBJECT

public:
    OpenDrafts(DraftFolder folder, NodeCheck check, DraftsModel::StepName stepName,
               QObject* parent = nullptr);

    DraftsModel& model() { return m_model; }
    const DraftFolder& folder() const { return m_folder; }
    /// The thread that works on the disk of drafts, one thing after the other.
    QThreadPool& pool() { return m_pool; }
    /// Lets that thread do @p work to the draft @p id. Whoever has read it before, and not shown it yet, has
    /// an old one then.
    template <typename Work>
    auto change(const QString& id, Work work)
    {
        ++m_changes[id];
        return runIn(m_pool, [folder = m_folder, work = std::move(work)] { return work(folder); });
    }
    /// How often that was asked for: another number than when a draft was read says that it is another.
    int changesOf(const QString& id) const { return m_changes.value(id); }
    /// Whether nothing is asked of that disk just now.
    bool isIdle() const { return m_pool.activeThreadCount() == 0 && m_listing.activeThreadCount() == 0; }

    /// The same, after at most @p patience.
    bool isIdleWithin(std::chrono::milliseconds patience)
    {
        const int most = static_cast<int>(patience.count());
        return m_pool.waitForDone(most) && m_listing.waitForDone(most);
    }

    /// The draft with changes to the node @p index of the file @p path, nullopt when none is listed.
    std::optional<DraftRow> draftOf(const QString& path, std::size_t index) const;

    /// The virtual nodes of the mesh @p mesh in the place @p placeId that a listed draft changes.
    std::set<std::string> nodesChangedIn(const QString& placeId, const std::string& mesh) const;

    /// A mesh of a place, by the place's id and the mesh's name.
    using MeshOfPlace = std::pair<QString, std::string>;
    /// The meshes that listed drafts are meant for, but for those that change a file.
    std::set<MeshOfPlace> meshes() const;
    /// From now on @p edited, or nullptr, says what is wrong with drafts for @p mesh beside its other
    /// resources.
    void setMesh(const MeshOfPlace& mesh, std::shared_ptr<EditedInMesh> edited);

    /// Whether the draft @p id is listed.
    bool has(const QString& id) const;
    /// Whether the drafts have been listed once.
    bool isListed() const { return m_isListed; }
    /// From now on @p entries accept what is wrong with drafts of nodes that are kept in @p home.
    void setAccepted(const DraftHome& home, std::vector<AcceptedEntry> entries);
    /// Lists the drafts; once more afterwards when they are being listed already.
    void refresh();
    void rename(const QString& id, const QString& title);
    void duplicate(const QString& id);
    /// Puts a draft into the bin; binned() tells when it is there.
    void bin(const DraftRow& draft);
    /// Takes the draft that was put into the bin last out of it again.
    void putBack();
    /// Remembers that @p draft has been put into the bin by someone else.
    void noteBinned(const DraftRow& draft);

Q_SIGNALS:
    void listed();
    /// These drafts were open in a program that was ended, or died, and nobody had closed them; told once,
    /// with the first list.
    void leftOpen(const std::vector<meshwright::DraftRow>& drafts);
    void binned(const meshwright::DraftRow& draft);
    void failed(const QString& message);

private:
    using Listed = std::shared_ptr<const std::vector<ListedDraft>>;

    void list();
    void endListing();
    void show(const Listed& drafts, std::vector<Row> rows);
    void run(const QString& id, std::function<std::optional<QString>(const DraftFolder&)> work,
             std::function<void()> done = {});

    DraftFolder m_folder;
    NodeCheck m_check;
    DraftsModel::StepName m_stepName;
    DraftsModel m_model;
    QFileSystemWatcher m_watcher;
    QTimer m_soon;    ///< a save is several changes of the folder, and large drafts take long to be read
    QTimer m_minutes; ///< ages grow
    Listed m_listed = std::make_shared<const std::vector<ListedDraft>>();
    bool m_isListed = false;
    bool m_isListing = false;
    bool m_isListedAgain = false; ///< when the list under way is there
    QElapsedTimer m_listingSince;
    std::vector<DraftRow> m_bin;
    QHash<QString, int> m_changes; ///< by the draft's id
    std::map<DraftHome, std::vector<AcceptedEntry>> m_accepted;
    std::map<MeshOfPlace, std::shared_ptr<EditedInMesh>> m_meshes;
    // Last, so that their work has ended when the rest goes. Listing takes longer than keeping may wait.
    Lane m_pool;
    Lane m_listing;
};

} // namespace meshwright
