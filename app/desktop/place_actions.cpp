// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/place_actions.h"

#include "models/meshes/endpoint/endpoint_meshes.h"
#include "models/meshes/folder/folder_meshes.h"
#include "models/meshes/kept/kept_meshes.h"
#include "models/places/example_place.h"
#include "models/places/open_endpoint.h"
#include "models/places/place_json.h"

#include <QApplication>
#include <QFileInfo>
#include <QPointer>
#include <QSettings>

#include <algorithm>
#include <stop_token>
#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

constexpr auto placesKey = "places"_L1;
constexpr auto currentKey = "place/current"_L1;

/// "3 meshes: a, b and c", as the outcome of a test.
QString meshWords(const std::vector<MeshRef>& meshes)
{
    QStringList names;
    for (const MeshRef& mesh : meshes)
        names.append(QString::fromStdString(mesh.id.name));
    constexpr qsizetype shown = 5;
    if (names.isEmpty())
        return PlaceActions::tr("It answers. There are no meshes yet.");
    const QString some = names.mid(0, shown).join(u", "_s);
    return names.size() > shown ? PlaceActions::tr("It answers. Meshes: %1 and %n more.", nullptr,
                                                   static_cast<int>(names.size() - shown))
                                      .arg(some)
                                : PlaceActions::tr("It answers. Meshes: %1.").arg(some);
}

} // namespace

PlaceActions::PlaceActions(ForeignFiles& files, QSettings& settings, Questions& questions, const QString& own,
                           MakeMeshes makeMeshes, QObject* parent)
    : QObject(parent),
      m_files(files),
      m_settings(settings),
      m_questions(questions),
      m_makeMeshes(std::move(makeMeshes)),
      m_example(QFileInfo(own).path() + "/example-mesh"_L1)
{
    load(own);
}

PlaceActions::~PlaceActions() = default;

void PlaceActions::load(const QString& own)
{
    m_places = placesIn(m_settings.value(placesKey).toByteArray());
    if (!m_places.empty())
        return;
    Place here = folderPlace(own);
    here.name = tr("This computer");
    m_places.push_back(here);
    // Before there were several places, one folder was remembered.
    const QString folder = m_settings.value("place/folder"_L1).toString();
    if (!folder.isEmpty() && folderPlace(folder).id != here.id) {
        m_places.push_back(folderPlace(folder));
        m_settings.setValue(currentKey, m_places.back().id);
    }
}

void PlaceActions::keep()
{
    m_settings.setValue(placesKey, placesText(m_places));
    Q_EMIT placesChanged();
}

const Place* PlaceActions::find(const QString& id) const
{
    const auto found = std::ranges::find(m_places, id, &Place::id);
    return found == m_places.end() ? nullptr : &*found;
}

Place PlaceActions::current() const
{
    const Place* const remembered = find(m_settings.value(currentKey).toString());
    return remembered ? *remembered : m_places.front();
}

std::unique_ptr<Meshes> PlaceActions::meshesOf(const Place& place)
{
    if (auto made = m_makeMeshes ? m_makeMeshes(place) : nullptr)
        return made;
    if (place.kind == PlaceKind::Endpoint)
        return std::make_unique<EndpointMeshes>(findEndpoint(place, &m_keychain));
    // The disk may be slow or dead: not on this thread.
    if (place.kind == PlaceKind::Kept)
        return std::make_unique<KeptMeshes>(place.location);
    return std::make_unique<FolderMeshes>(place, Surroundings::real(), FolderMeshes::Missing::IsMade);
}

OpenedPlace PlaceActions::opened(const Place& place)
{
    auto& calls = m_calls[place.id];
    if (!calls)
        calls = std::make_shared<AsyncMeshes>(meshesOf(place));
    return {place, calls};
}

std::optional<OpenedPlace> PlaceActions::opened(const QString& id)
{
    const Place* const place = find(id);
    return place ? std::optional(opened(*place)) : std::nullopt;
}

void PlaceActions::choose(const QString& id, OpenPlace& open)
{
    const Place* const place = find(id);
    if (!place)
        return;
    m_settings.setValue(currentKey, id);
    open.open(opened(*place));
    hintAbout(*place);
}

void PlaceActions::hintAbout(const Place& place)
{
    Q_EMIT hinted({});
    m_hinting = place.id;
    if (place.kind != PlaceKind::Endpoint)
        return;
    // Whether it is AWS's own, the AWS CLI's settings may say: files, so not on this thread.
    m_files
        .read(awsFiles,
              [place] {
                  const auto settings = awsSettings(wishOf(place), AwsEnvironment::real());
                  return settings ? endOfServiceHint(settings->endpointUrl) : QString();
              })
        .callBack(this, [this, id = place.id](const QString& hint) {
            if (id == m_hinting) // and not of one that was opened before
                Q_EMIT hinted(hint);
        });
}

PlaceQuestions PlaceActions::questions()
{
    PlaceQuestions out;
    out.chooseFolder = [this](QWidget* parent) {
        return m_questions.folder(parent, tr("Folder of your meshes"));
    };
    out.chooseCaFile = [this](QWidget* parent) { return m_questions.certificateFile(parent); };
    out.hint = endOfServiceHint;
    out.test = [this](const Place& place, const std::optional<AwsCredentials>& keys, QObject* receiver,
                      std::function<void(const QString&)> tell) {
        test(place, keys, receiver, std::move(tell));
    };
    return out;
}

void PlaceActions::offerProfiles(PlaceDialog& dialog)
{
    m_files
        .read(awsFiles,
              [] {
                  const auto files = AwsFiles::load(AwsEnvironment::real());
                  return files ? files->profileNames() : QStringList();
              })
        .callBack(&dialog, [&dialog](const QStringList& profiles) { dialog.offerProfiles(profiles); });
}

void PlaceActions::test(const Place& place, const std::optional<AwsCredentials>& keys, QObject* receiver,
                        std::function<void(const QString&)> tell)
{
    const auto calls = std::make_shared<AsyncMeshes>(
        std::make_unique<EndpointMeshes>(findEndpoint(place, &m_keychain, keys)));
    const auto ask = [](Meshes& meshes, const std::stop_token& stop) -> Outcome<QString> {
        const auto list = meshes.listMeshes({stop, {}});
        return list ? Outcome(meshWords(*list)) : list.failure();
    };
    calls->load<QString>(ask).callBack(receiver,
                                       [calls, tell = std::move(tell)](const Outcome<QString>& outcome) {
                                           tell(outcome ? *outcome : outcome.failure().message);
                                       });
}

void PlaceActions::add(OpenPlace& open, QWidget* parent)
{
    if (const auto id = add(parent))
        choose(*id, open);
}

QString PlaceActions::putBeside(const Place& place)
{
    if (!find(place.id)) {
        m_places.push_back(place);
        keep();
    }
    return place.id;
}

void PlaceActions::showExample(OpenPlace& open)
{
    m_files.read(m_example, [folder = m_example] { return makeExample(folder); })
        .callBack(this, [this, &open, before = open.place().id](const Outcome<Place>& place) {
            if (!place)
                return m_questions.tell(QApplication::activeWindow(), place.failure().message);
            const QString id = putBeside(*place);
            if (open.place().id == before) // else the person has gone elsewhere meanwhile
                choose(id, open);
        });
}

std::optional<QString> PlaceActions::add(QWidget* parent)
{
    Place fresh = endpointPlace({}, {});
    fresh.id.clear();
    PlaceDialog dialog(fresh, questions(), parent);
    offerProfiles(dialog);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    const PlaceAnswer answer = dialog.answer();
    take(answer, parent);
    return answer.place.id;
}

void PlaceActions::edit(const QString& id, OpenPlace& open, QWidget* parent)
{
    const Place* const place = find(id);
    if (!place)
        return;
    PlaceDialog dialog(*place, questions(), parent);
    offerProfiles(dialog);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const PlaceAnswer answer = dialog.answer();
    take(answer, parent);
    choose(answer.place.id, open);
}

void PlaceActions::take(const PlaceAnswer& answer, QWidget* parent)
{
    const auto there = std::ranges::find(m_places, answer.place.id, &Place::id);
    if (there == m_places.end())
        m_places.push_back(answer.place);
    else
        *there = answer.place;
    if (answer.place.kind == PlaceKind::Endpoint && !answer.place.hasOwnKeys)
        m_keychain.remove(answer.place.id);
    if (answer.keys)
        keepKeys(answer, parent);
    // Who still works with the old connection keeps it; from now on there is a new one.
    m_calls.erase(answer.place.id);
    keep();
}

void PlaceActions::keepKeys(const PlaceAnswer& answer, QWidget* parent)
{
    const QPointer<QWidget> window(parent);
    m_keychain.write(answer.place.id, *answer.keys, [this, window](const Outcome<Keychain::Kept>& kept) {
        if (!kept)
            m_questions.tell(window, kept.failure().message);
        else if (*kept == Keychain::Kept::ForSession)
            m_questions.tell(
                window,
                tr("This computer has no keychain. The keys are kept until Meshwright ends, and have to be "
                   "typed again after that."));
    });
}

void PlaceActions::remove(const QString& id, OpenPlace& open, QWidget* parent)
{
    const Place* const found = find(id);
    if (!found || m_places.size() < 2)
        return;
    const Place place = *found; // the question may take its time
    if (!m_questions.ask(
            parent, tr("Remove the place “%1” from the list? What is in it stays as it is.").arg(place.name),
            tr("Remove")))
        return;
    if (place.hasOwnKeys)
        m_keychain.remove(id);
    std::erase_if(m_places, [&id](const Place& one) { return one.id == id; });
    m_calls.erase(id);
    keep();
    if (open.place().id == id)
        choose(m_places.front().id, open);
}

} // namespace meshwright
