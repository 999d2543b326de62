// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/desktop/foreign_files.h"
#include "app/desktop/questions.h"
#include "forms/dialogs/place_dialog.h"
#include "models/meshes/credentials/keychain.h"
#include "models/open/open_place.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

class QSettings;

namespace meshwright {

/// The places of this user: which there are, opening them, and changing them in their dialog.
class PlaceActions : public QObject
{
    Q_OBJECT

public:
    /// Among the files of others, where the settings of the AWS CLI are read: they may be on a disk that is
    /// dead.
    static inline const QString awsFiles = QStringLiteral("aws-settings");

    /// What a place is asked through, instead of a folder or an endpoint.
    using MakeMeshes = std::function<std::unique_ptr<Meshes>(const Place&)>;

    /// @p own is the folder that is a place without having been chosen. @p files, @p settings and @p
    /// questions must outlive this object; @p makeMeshes is for tests.
    PlaceActions(ForeignFiles& files, QSettings& settings, Questions& questions, const QString& own,
                 MakeMeshes makeMeshes = {}, QObject* parent = nullptr);
    ~PlaceActions() override;

    const std::vector<Place>& places() const { return m_places; }
    /// The place of that id, nullptr when there is none (any more).
    const Place* find(const QString& id) const;
    /// The place that was open last.
    Place current() const;
    /// @p place with its open connection, the same for all who ask.
    OpenedPlace opened(const Place& place);
    /// The place of that id; nullopt when there is none (any more).
    std::optional<OpenedPlace> opened(const QString& id);

    /// Looks what there is to know about @p place; hinted() tells.
    void hintAbout(const Place& place);
    /// Opens the place @p id in @p open and remembers it.
    void choose(const QString& id, OpenPlace& open);
    /// Asks for a new place and opens it.
    void add(OpenPlace& open, QWidget* parent);
    /// Asks for a new place and leaves what is open as it is; its id, nullopt when there is none.
    std::optional<QString> add(QWidget* parent);
    /// Opens @p place in @p open, which becomes one of the person's unless it is already.
    void show(const Place& place, OpenPlace& open) { choose(putBeside(place), open); }
    /// @p place becomes one of the person's unless it is already; its id.
    QString putBeside(const Place& place);
    /// The places that something can be created in.
    std::vector<Place> placesToCreateIn() const
    {
        std::vector<Place> out = m_places;
        std::erase_if(out, [](const Place& place) { return place.kind == PlaceKind::Kept; });
        return out;
    }
    /// Opens the example, a copy of the person's own among the places, which is made when it is not there.
    /// Whoever opens another place meanwhile stays in that one.
    void showExample(OpenPlace& open);
    void edit(const QString& id, OpenPlace& open, QWidget* parent);
    /// Forgets a place; what is in it stays.
    void remove(const QString& id, OpenPlace& open, QWidget* parent);

Q_SIGNALS:
    void placesChanged();
    /// Something to know about the place that was opened; empty for nothing.
    void hinted(const QString& hint);

private:
    void load(const QString& own);
    void keep();
    std::unique_ptr<Meshes> meshesOf(const Place& place);
    PlaceQuestions questions();
    void offerProfiles(PlaceDialog& dialog);
    void test(const Place& place, const std::optional<AwsCredentials>& keys, QObject* receiver,
              std::function<void(const QString&)> tell);
    void keepKeys(const PlaceAnswer& answer, QWidget* parent);
    void take(const PlaceAnswer& answer, QWidget* parent);

    ForeignFiles& m_files;
    QSettings& m_settings;
    Questions& m_questions;
    MakeMeshes m_makeMeshes;
    QString m_example; ///< the folder of the example
    std::vector<Place> m_places;
    QString m_hinting; ///< the place there was last something to be known about
    Keychain m_keychain;
    std::map<QString, std::shared_ptr<AsyncMeshes>> m_calls; ///< by the place's id; after the keychain
};

} // namespace meshwright
