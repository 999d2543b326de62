// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/open/open_place.h"

#include "models/json/json_type.h"

#include <utility>

namespace meshwright {

/// Nodes on their way from the thread that reads them.
struct OpenPlace::Part
{
    int list = 0;
    std::vector<Row> rows;
    AcceptedInPlace accepted;
    std::size_t done = 0;
    std::size_t of = 0;
};

/// What a place has answered when it was asked for its meshes.
struct OpenPlace::Listed
{
    std::vector<MeshRef> meshes;
    std::vector<UnreadFile> unread;
};

OpenPlace::OpenPlace(OpenedPlace opened, NodeCheck check, QObject* parent)
    : QObject(parent),
      m_opened(std::move(opened)),
      m_check(std::move(check)),
      m_around(m_nodes, this)
{
    connect(&m_around, &MeshAroundNodes::referencesRead, this, &OpenPlace::referencesRead);
    connect(&m_around, &MeshAroundNodes::checked, this, &OpenPlace::meshChecked);
}

OpenPlace::~OpenPlace()
{
    cancelLoading();
}

void OpenPlace::open(OpenedPlace opened)
{
    cancelLoading();
    ++m_openings;
    m_listing = 0;
    m_isAnswered = false;
    m_areMeshesListed = false;
    m_unread.clear();
    m_chooses = Chooses::TheOnlyOne;
    m_opened = std::move(opened);
    m_mesh.reset();
    m_meshes.setMeshes({});
    m_nodes.setRows({});
    forgetWhatIsThere();
    m_accepted = {};
    Q_EMIT placeChanged();
    Q_EMIT meshChosen();
    refresh();
}

void OpenPlace::listOnce()
{
    if (!m_isAsked)
        refresh();
}

void OpenPlace::refresh()
{
    m_isAsked = true;
    forgetWhatIsThere();
    listMeshes();
    if (m_mesh)
        listNodes();
}

void OpenPlace::refreshIfShown(const Place& changed)
{
    if (m_isAsked && changed.id == place().id)
        refresh();
}

void OpenPlace::cancelLoading()
{
    m_stopOverview.request_stop();
    m_stopMeshes.request_stop();
    m_stopNodes.request_stop();
}

void OpenPlace::endListing(int opening)
{
    if (opening != m_openings)
        return;
    --m_listing;
    m_isAnswered = true;
    Q_EMIT loadingChanged(0, 0);
}

void OpenPlace::listMeshes()
{
    m_stopMeshes.request_stop();
    m_stopMeshes = std::stop_source();
    ++m_listing;
    Q_EMIT loadingChanged(0, 0);
    const auto list = [](Meshes& meshes, const std::stop_token& stop) -> Outcome<Listed> {
        Outcome<std::vector<MeshRef>> all = meshes.listMeshes({stop, {}});
        return all ? Outcome<Listed>({std::move(*all), meshes.unread()}) : all.failure();
    };
    const auto show = [this, opening = m_openings](const Outcome<Listed>& answer) {
        endListing(opening);
        if (opening != m_openings || (!answer && answer.failure().code == code::stopped))
            return;
        if (answer)
            take(*answer);
        else
            Q_EMIT failed(answer.failure());
    };
    m_opened.calls().load<Listed>(list, m_stopMeshes).callBack(this, show);
}

void OpenPlace::take(const Listed& listed)
{
    m_areMeshesListed = true;
    m_unread = listed.unread;
    m_meshes.setMeshes(listed.meshes);
    chooseByItself();
    Q_EMIT meshesListed();
}

void OpenPlace::chooseByItself()
{
    const int rows = m_meshes.rowCount();
    if (m_mesh || rows == 0 || m_chooses == Chooses::None || (rows > 1 && m_chooses != Chooses::TheFirst))
        return;
    chooseMesh(m_meshes.index(0, 0).data(MeshesModel::MeshRole).value<MeshRef>().id);
}

void OpenPlace::chooseFirstMesh()
{
    m_chooses = Chooses::TheFirst;
    if (m_areMeshesListed)
        chooseByItself();
}

void OpenPlace::leaveMesh()
{
    m_chooses = Chooses::None;
    if (!m_mesh)
        return;
    m_stopNodes.request_stop();
    ++m_lists; // what is on its way is not shown
    m_mesh.reset();
    m_nodes.setRows({});
    m_accepted = {};
    forgetWhatIsThere();
    Q_EMIT meshChosen();
}

void OpenPlace::chooseMesh(const MeshId& mesh)
{
    if (m_mesh == mesh)
        return;
    m_mesh = mesh;
    m_nodes.setRows({});
    m_accepted = {};
    forgetWhatIsThere();
    Q_EMIT meshChosen();
    listNodes();
}

void OpenPlace::takePart(Part part)
{
    if (part.list != m_lists)
        return; // another place or mesh has been chosen meanwhile, or the list was begun anew
    m_seen.unite(m_nodes.addRows(std::move(part.rows)));
    m_accepted = std::move(part.accepted);
    Q_EMIT loadingChanged(part.done, part.of);
}

void OpenPlace::listNodes()
{
    m_stopNodes.request_stop();
    m_stopNodes = std::stop_source();
    m_seen.clear();
    ++m_listing;
    Q_EMIT loadingChanged(0, 0);
    // Checking many nodes takes its time, so it happens where they were read.
    const Mailbox<Part> parts(this, [this](Part part) { takePart(std::move(part)); });
    const auto read = [parts, check = m_check, where = place(), mesh = *m_mesh,
                       list = ++m_lists](Meshes& meshes, const std::stop_token& stop) {
        AcceptedInPlace accepted(where, mesh.name);
        std::size_t done = 0;
        std::size_t of = 0;
        const auto see = [&](const std::vector<DescribedNode>& nodes) {
            std::vector<Row> rows = accepted.rows(nodes, check);
            parts.post(Part{list, std::move(rows), accepted, done, of});
        };
        return meshes.eachNode(mesh, see, {stop, [&](std::size_t ready, std::size_t all) {
                                               done = ready;
                                               of = all;
                                           }});
    };
    const auto end = [this, opening = m_openings, list = m_lists](const Outcome<std::size_t>& count) {
        endListing(opening);
        if (list != m_lists || opening != m_openings)
            return;
        if (count)
            m_nodes.keepOnly(m_seen);
        else if (count.failure().code != code::stopped)
            Q_EMIT failed(count.failure());
        m_around.takeNodes(count.succeeded(), m_accepted);
        if (count)
            m_around.read(m_opened, *m_mesh, false);
        Q_EMIT nodesListed();
    };
    m_opened.calls().load<std::size_t>(read, m_stopNodes).callBack(this, end);
}

void OpenPlace::forgetWhatIsThere()
{
    ++m_reading;
    m_around.forget();
    m_stopOverview.request_stop();
    m_isOverviewAsked = false;
    m_overview.reset();
}

void OpenPlace::readReferences()
{
    if (m_mesh)
        m_around.read(m_opened, *m_mesh, true);
}

void OpenPlace::readOverview()
{
    if (!m_mesh || m_isOverviewAsked)
        return;
    m_isOverviewAsked = true;
    m_stopOverview = std::stop_source();
    const auto read = [mesh = *m_mesh](Meshes& meshes, const std::stop_token& stop) {
        return meshwright::readOverview(meshes, mesh, {stop, {}});
    };
    const auto take = [this, reading = m_reading](const Outcome<MeshOverview>& answer) {
        if (reading != m_reading)
            return;
        m_overview = answer;
        Q_EMIT overviewRead();
    };
    m_opened.calls().load<MeshOverview>(read, m_stopOverview).callBack(this, take);
}

void OpenPlace::createMesh(const std::string& name)
{
    const auto create = [input = json::object({{"meshName", name}})](Meshes& meshes,
                                                                     const std::stop_token& stop) {
        return meshes.create(Kind::Mesh, input, {stop, {}});
    };
    const QString words = tr("%1 to %2").arg(QString::fromStdString(name), place().name);
    m_creating.append(words);
    const auto take = [this, name, mesh = m_mesh, opening = m_openings,
                       where = place()](const Outcome<json>& answer) {
        if (!answer) {
            const QString outcome = answer.failure().isUncertain
                                        ? tr("The mesh %1 was sent to %2, without a clear answer. %3")
                                        : tr("The mesh %1 has not been created in %2. %3");
            const QString news =
                outcome.arg(QString::fromStdString(name), where.name, answer.failure().message);
            if (opening != m_openings)
                return Q_EMIT failedElsewhere(news);
            Q_EMIT failed(answer.failure());
            Q_EMIT meshNotCreated(news);
            return;
        }
        Q_EMIT meshCreated(where);
        if (opening != m_openings)
            return;
        m_isAsked = true;
        listMeshes();
        if (mesh == m_mesh) // nobody has chosen another one meanwhile
            chooseMesh(MeshId{name});
    };
    // The place is held until it has answered, also when it is changed or removed from the list meanwhile.
    const auto end = [this, words, take, held = m_opened](const Outcome<json>& answer) {
        m_creating.removeOne(words);
        take(answer);
        Q_EMIT creatingChanged(); // last: whoever has waited for it may go
    };
    m_opened.calls().act<json>(create).callBack(this, end);
}

} // namespace meshwright
