// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/place_actions.h"
#include "closed_door.h"
#include "desktop_fixture.h"
#include "models/items/node_check.h"

#include <gmock/gmock.h>

#include <QComboBox>
#include <QFile>
#include <QTimer>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// An AWS config with the profiles "one" and "two", for as long as it lives.
struct TwoProfiles
{
    TwoProfiles()
    {
        QFile config(home.filePath(u"config"_s));
        EXPECT_TRUE(config.open(QIODevice::WriteOnly));
        config.write("[profile one]\nregion = eu-west-1\n[profile two]\nregion = eu-west-1\n");
        qputenv("AWS_CONFIG_FILE", config.fileName().toUtf8());
        qputenv("AWS_SHARED_CREDENTIALS_FILE", home.filePath(u"none"_s).toUtf8());
    }
    ~TwoProfiles()
    {
        qunsetenv("AWS_CONFIG_FILE");
        qunsetenv("AWS_SHARED_CREDENTIALS_FILE");
    }
    TwoProfiles(const TwoProfiles&) = delete;
    TwoProfiles& operator=(const TwoProfiles&) = delete;

    const QTemporaryDir home;
};

} // namespace

TEST(PlaceActions, OffersTheProfilesWhenTheyHaveBeenRead)
{
    const TwoProfiles profiles;
    const QTemporaryDir& home = profiles.home;
    PreparedAnswers questions;
    QSettings settings(home.filePath(u"settings.ini"_s), QSettings::IniFormat);
    ForeignFiles files;
    PlaceActions places(files, settings, questions, home.filePath(u"meshes"_s));
    OpenPlace open(places.opened(places.current()), checkNode);
    const ClosedDoor door;
    (void)files.read(PlaceActions::awsFiles, door.goThrough());

    int offeredAtFirst = -1;
    QString typed;
    int turns = 0;
    QTimer looking;
    QObject::connect(&looking, &QTimer::timeout, &looking, [&] {
        auto* const dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        auto* const profile = dialog ? dialog->findChild<QComboBox*>(u"place-profile"_s) : nullptr;
        if (profile && offeredAtFirst < 0) {
            offeredAtFirst = profile->count();
            profile->setCurrentText(u"mine"_s);
            door.open();
        } else if (profile && profile->findText(u"one"_s) >= 0 && profile->findText(u"two"_s) >= 0) {
            typed = profile->currentText();
            dialog->reject();
        } else if (dialog && ++turns > 2000) {
            dialog->reject(); // they never came
        }
    });
    looking.start(10);
    places.add(open, nullptr);
    EXPECT_EQ(offeredAtFirst, 0) << "the dialog waits for no disk";
    EXPECT_EQ(typed, u"mine"_s) << "what is typed meanwhile stays";
}

TEST(PlaceActions, TheExampleTakesNobodyAwayFromAPlaceChosenMeanwhile)
{
    const QTemporaryDir home;
    PreparedAnswers questions;
    QSettings settings(home.filePath(u"settings.ini"_s), QSettings::IniFormat);
    const Place first = folderPlace(home.filePath(u"first"_s));
    const Place second = folderPlace(home.filePath(u"second"_s));
    settings.setValue(u"places"_s, placesText({first, second}));
    ForeignFiles files;
    PlaceActions places(files, settings, questions, home.filePath(u"meshes"_s));
    OpenPlace open(places.opened(first), checkNode);
    const ClosedDoor door;
    (void)files.read(home.filePath(u"example-mesh"_s), door.goThrough());
    places.showExample(open);
    places.choose(second.id, open);
    door.open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return places.places().size() == 3; }, 20000)) << "it is in the list";
    EXPECT_EQ(open.place().id, second.id);
    places.showExample(open);
    EXPECT_TRUE(QTest::qWaitFor([&] { return open.place().id == places.places().back().id; }, 20000));
}

} // namespace meshwright
