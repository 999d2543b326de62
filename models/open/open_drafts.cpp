// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/open/open_drafts.h"

#include "models/acceptance/node_acceptance.h"
#include "models/meshes/node_state.h"
#include "models/threads/answer.h"

#include <QDir>

#include <algorithm>
#include <chrono>
#include <utility>

namespace meshwright {

namespace {

/// The mesh that @p draft is meant for; without a place where nobody knows, or it changes a file.
OpenDrafts::MeshOfPlace meshFor(const Draft& draft)
{
    const QString place = draft.served ? draft.served->placeId : draft.placeId;
    return {draft.file ? QString() : place, meshOf(draft).toStdString()};
}

DraftsModel::Accepts acceptsBy(std::map<DraftHome, std::vector<AcceptedEntry>> accepted)
{
    return [accepted = std::move(accepted)](const Draft& draft, const std::vector<Issue>& issues) {
        const auto kept = accepted.find(homeOf(draft));
        std::vector<bool> out(issues.size(), false);
        if (kept == accepted.end())
            return out;
        const auto entries = acceptedOf(draft.document, issues, kept->second);
        for (std::size_t i = 0; i < issues.size(); ++i)
            out[i] = entries[i] != nullptr;
        return out;
    };
}

DraftsModel::InMesh inMeshBy(std::map<OpenDrafts::MeshOfPlace, std::shared_ptr<EditedInMesh>> meshes)
{
    return [meshes = std::move(meshes)](const Draft& draft, std::vector<Issue> own) {
        const auto mesh = meshes.find(meshFor(draft));
        if (mesh == meshes.end() || !draft.document.is_object())
            return own;
        const NodeInMesh found = mesh->second->check(draft.document, own);
        return withMesh(std::move(own), &found);
    };
}

} // namespace

OpenDrafts::OpenDrafts(DraftFolder folder, NodeCheck check, DraftsModel::StepName stepName, QObject* parent)
    : QObject(parent),
      m_folder(std::move(folder)),
      m_check(std::move(check)),
      m_stepName(std::move(stepName))
{
    using namespace std::chrono_literals;
    m_pool.setMaxThreadCount(1);
    m_listing.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(200ms);
    connect(&m_soon, &QTimer::timeout, this, &OpenDrafts::refresh);
    connect(&m_minutes, &QTimer::timeout, this, &OpenDrafts::refresh);
    m_minutes.start(1min);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_soon, qOverload<>(&QTimer::start));
}

std::optional<DraftRow> OpenDrafts::draftOf(const QString& path, std::size_t index) const
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const auto draft = m_model.index(row, 0).data(DraftsModel::DraftRole).value<DraftRow>();
        if (draft.home.file == path && draft.fileIndex == index)
            return draft;
    }
    return std::nullopt;
}

std::set<std::string> OpenDrafts::nodesChangedIn(const QString& placeId, const std::string& mesh) const
{
    std::set<std::string> out;
    for (const ListedDraft& listed : *m_listed)
        if (listed.draft && listed.draft->served && listed.draft->served->placeId == placeId)
            if (NodeId node = nodeIdIn(listed.draft->served->saved); node.mesh.name == mesh)
                out.insert(std::move(node.name));
    return out;
}

bool OpenDrafts::has(const QString& id) const
{
    return std::ranges::any_of(*m_listed, [&](const ListedDraft& listed) { return listed.id == id; });
}

void OpenDrafts::refresh()
{
    // One list that comes after a change is enough, however many changes there are.
    if (std::exchange(m_isListing, true)) {
        m_isListedAgain = true;
        return;
    }
    if (!m_watcher.directories().isEmpty())
        return list();
    // It may not have been there when it was last tried. Looking at it is for the thread that may wait for
    // the disk, and this one watches it when that has answered.
    runIn(m_listing, [path = m_folder.path()] {
        return QDir().mkpath(path);
    }).callBack(this, [this](bool isThere) {
        if (isThere)
            m_watcher.addPath(m_folder.path());
        list();
    });
}

void OpenDrafts::setAccepted(const DraftHome& home, std::vector<AcceptedEntry> entries)
{
    const auto known = m_accepted.find(home);
    if (known == m_accepted.end() ? entries.empty() : known->second == entries)
        return;
    m_accepted[home] = std::move(entries);
    refresh();
}

std::set<OpenDrafts::MeshOfPlace> OpenDrafts::meshes() const
{
    std::set<MeshOfPlace> out;
    for (const ListedDraft& listed : *m_listed)
        if (listed.draft)
            if (MeshOfPlace mesh = meshFor(*listed.draft); !mesh.first.isEmpty() && !mesh.second.empty())
                out.insert(std::move(mesh));
    return out;
}

void OpenDrafts::setMesh(const MeshOfPlace& mesh, std::shared_ptr<EditedInMesh> edited)
{
    if (edited)
        m_meshes[mesh] = std::move(edited);
    else if (m_meshes.erase(mesh) == 0)
        return;
    refresh();
}

void OpenDrafts::list()
{
    m_listingSince.start();
    using Listing = std::pair<Listed, std::vector<Row>>;
    runIn(m_listing, [folder = m_folder, check = m_check, stepName = m_stepName, known = m_listed,
                      accepts = acceptsBy(m_accepted), inMesh = inMeshBy(m_meshes), isFirst = !m_isListed] {
        if (isFirst)
            folder.tidy();
        auto drafts = std::make_shared<const std::vector<ListedDraft>>(folder.list(*known));
        return Listing{drafts, DraftsModel::rows(*drafts, check, stepName, QDateTime::currentDateTime(),
                                                 accepts, inMesh)};
    }).callBack(this, [this](Listing listing) {
        endListing();
        show(listing.first, std::move(listing.second));
    });
}

void OpenDrafts::endListing()
{
    using namespace std::chrono;
    m_isListing = false;
    // While one types into a large draft it is written all the time: most of the time is for the typing.
    constexpr int share = 4;
    const milliseconds pause(share * m_listingSince.elapsed());
    m_soon.setInterval(std::clamp<milliseconds>(pause, 200ms, 10s));
    if (std::exchange(m_isListedAgain, false))
        m_soon.start();
}

void OpenDrafts::show(const Listed& drafts, std::vector<Row> rows)
{
    m_listed = drafts;
    m_isListed = true;
    m_model.setRows(std::move(rows));
    std::vector<DraftRow> left;
    for (const ListedDraft& listed : *drafts)
        if (listed.wasLeft && listed.draft)
            left.push_back({listed.id, titleOf(*listed.draft), listed.path, {}, false});
    Q_EMIT listed();
    if (!left.empty())
        Q_EMIT leftOpen(left);
}

void OpenDrafts::run(const QString& id, std::function<std::optional<QString>(const DraftFolder&)> work,
                     std::function<void()> done)
{
    change(id, std::move(work))
        .callBack(this, [this, done = std::move(done)](const std::optional<QString>& failure) {
            if (failure)
                Q_EMIT failed(*failure);
            else if (done)
                done();
            refresh();
        });
}

void OpenDrafts::rename(const QString& id, const QString& title)
{
    run(id, [=](const DraftFolder& folder) { return folder.rename(id, title); });
}

void OpenDrafts::duplicate(const QString& id)
{
    run(id, [=](const DraftFolder& folder) { return folder.duplicate(id); });
}

void OpenDrafts::bin(const DraftRow& draft)
{
    run(
        draft.id, [id = draft.id](const DraftFolder& folder) { return folder.bin(id); },
        [this, draft] { noteBinned(draft); });
}

void OpenDrafts::noteBinned(const DraftRow& draft)
{
    m_bin.push_back(draft);
    Q_EMIT binned(draft);
}

void OpenDrafts::putBack()
{
    if (m_bin.empty())
        return;
    const QString id = m_bin.back().id;
    m_bin.pop_back();
    run(id, [=](const DraftFolder& folder) { return folder.putBack(id); });
}

} // namespace meshwright
