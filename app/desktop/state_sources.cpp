// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/state_sources.h"

#include "models/files/git_history.h"
#include "models/text/texts.h"

#include <QFileInfo>
#include <QLocale>

#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

ChoicesFound choicesOf(const GitHistory& history)
{
    ChoicesFound out{{}, history.error};
    if (!history.isRepository)
        return out;
    out.choices.push_back({u"HEAD"_s, Texts::tr("the last commit")});
    for (const QString& name : history.names)
        out.choices.push_back({name, {}});
    for (const GitCommit& commit : history.commits)
        out.choices.push_back(
            {shortId(commit.id),
             QLocale().toString(commit.when.toLocalTime(), QLocale::ShortFormat) + u"  "_s + commit.subject});
    if (history.commits.empty())
        out.error = Texts::tr("No commit has changed what is there.");
    return out;
}

/// What a path is called in the title of a window.
QString nameOf(const QString& path)
{
    const QFileInfo file(path);
    return file.fileName().isEmpty() ? file.dir().dirName() : file.fileName();
}

} // namespace

StateSources stateSources(ForeignFiles& files, PlaceActions& places, Questions& questions)
{
    StateSources out;
    out.chooseFile = [&questions](QWidget* parent) {
        const QStringList chosen = questions.filesToOpen(parent);
        return chosen.isEmpty() ? QString() : chosen.front();
    };
    out.chooseFolder = [&questions](QWidget* parent) {
        return questions.folder(parent, Texts::tr("A folder to compare"));
    };
    out.findRevisions = [&files](const QString& path, QObject* receiver,
                                 std::function<void(const ChoicesFound&)> take) {
        files.read(u"git "_s + path, [path] { return choicesOf(gitHistory(path)); })
            .callBack(receiver, std::move(take));
    };
    out.findMeshes = [&places](const QString& id, QObject* receiver,
                               std::function<void(const MeshesFound&)> take) {
        const auto place = places.opened(id);
        if (!place)
            return take({{}, Texts::tr("This place is no longer there.")});
        const auto call = [](Meshes& meshes, const std::stop_token& stop) {
            return meshes.listMeshes({stop, {}});
        };
        place->calls().load<std::vector<MeshRef>>(call).callBack(
            receiver, [place, take = std::move(take)](const Outcome<std::vector<MeshRef>>& listed) {
                MeshesFound found;
                if (!listed)
                    found.error = listed.failure().message;
                else
                    for (const MeshRef& mesh : *listed)
                        found.meshes.push_back(mesh.id);
                take(found);
            });
    };
    out.places = places.places();
    return out;
}

std::optional<StateToRead> stateToRead(const StateWanted& wanted, PlaceActions& places)
{
    StateToRead out;
    switch (wanted.kind) {
    case StateWanted::Kind::Path:
        out.state = {nameOf(wanted.path), wanted.path};
        break;
    case StateWanted::Kind::Revision:
        out.state = {nameOf(wanted.path) + u" · "_s + wanted.revision, wanted.path, wanted.revision};
        break;
    case StateWanted::Kind::Mesh: {
        const auto place = places.opened(wanted.placeId);
        if (!place || !wanted.mesh)
            return {};
        out.state.title = QString::fromStdString(wanted.mesh->name) + u" · "_s + place->place().name;
        out.place = PartOfPlace{*place, *wanted.mesh};
        break;
    }
    case StateWanted::Kind::Given:
        return {};
    }
    return out;
}

} // namespace meshwright
