// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/windows/place_dialog.h"
#include "models/items/open_place.h"
#include "models/meshes/credentials/keychain.h"

#include <QObject>

#include <map>

class QSettings;

namespace meshwright {

/// Opens a place; what a test puts in the way of a real one. nullptr: as the program does it.
using MakeMeshes = std::function<std::unique_ptr<Meshes>(const Place&)>;

/// The places of this user: which there are, opening them, and changing them in their dialog.
class PlaceDesk : public QObject
{
    Q_OBJECT

public:
    /// @p own is the folder that is a place without having been chosen. @p settings must outlive the desk.
    PlaceDesk(QSettings& settings, const QString& own, MakeMeshes makeMeshes = {}, QObject* parent = nullptr);
    ~PlaceDesk() override;

    const std::vector<Place>& places() const { return m_places; }
    /// The place of that id, nullptr when there is none (any more).
    const Place* find(const QString& id) const;
    /// The place that was open last.
    Place current() const;
    /// The open connection to @p place, the same for all who ask.
    std::shared_ptr<AsyncMeshes> callsOf(const Place& place);

    /// Looks what there is to know about @p place; hinted() tells.
    void hintAbout(const Place& place);
    /// Opens the place @p id in @p open and remembers it.
    void choose(const QString& id, OpenPlace& open);
    /// Asks for a new place and opens it.
    void add(OpenPlace& open, QWidget* parent);
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
    void test(const Place& place, const std::optional<AwsCredentials>& keys, QObject* receiver,
              std::function<void(const QString&)> tell);
    void keepKeys(const PlaceAnswer& answer, QWidget* parent);
    void take(const PlaceAnswer& answer, OpenPlace& open, QWidget* parent);

    QSettings& m_settings;
    MakeMeshes m_makeMeshes;
    std::vector<Place> m_places;
    Keychain m_keychain;
    std::map<QString, std::shared_ptr<AsyncMeshes>> m_calls; ///< by the place's id; after the keychain
};

} // namespace meshwright
