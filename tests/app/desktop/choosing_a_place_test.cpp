// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/screen_questions.h"
#include "app/desktop/transfer_actions.h"
#include "desktop_fixture.h"
#include "forms/dialogs/place_dialog.h"

#include <QComboBox>
#include <QInputDialog>
#include <QTimer>

// Which of several places a mesh goes to.
namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

Place awsIn(const QString& id, const QString& region)
{
    Place place = endpointPlace(u"AWS"_s, {});
    place.id = id;
    place.region = region;
    return place;
}

} // namespace

TEST(ChoosingAPlace, GivesTheRowThatWasChosenAmongEqualTexts)
{
    QTimer choosing;
    QObject::connect(&choosing, &QTimer::timeout, &choosing, [] {
        auto* const dialog = qobject_cast<QInputDialog*>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        dialog->findChild<QComboBox*>()->setCurrentIndex(1);
        dialog->accept();
    });
    choosing.start(0);
    ScreenQuestions screen;
    EXPECT_EQ(screen.pick(nullptr, u"Choose a place"_s, u"Push to"_s, {u"AWS"_s, u"AWS"_s, u"lab"_s}), 1);
}

TEST(ChoosingAPlace, OffersNoTwoPlacesByTheSameWords)
{
    const QTemporaryDir home;
    QSettings settings(home.filePath(u"settings.ini"_s), QSettings::IniFormat);
    const Place here = folderPlace(home.filePath(u"meshes"_s));
    settings.setValue(u"places"_s,
                      placesText({here, awsIn(u"1"_s, u"eu-west-1"_s), awsIn(u"2"_s, u"us-west-2"_s)}));
    PreparedAnswers questions;
    questions.answer = -1;
    ForeignFiles files;
    PlaceActions places(files, settings, questions, here.location);
    TransferActions actions(places, questions);
    actions.push(places.opened(here), {"shop"}, nullptr);
    EXPECT_EQ(questions.offered, (QStringList{u"AWS (eu-west-1)"_s, u"AWS (us-west-2)"_s}));
}

TEST(ChoosingAPlace, OffersToAddOneWhereThereIsNone)
{
    const QTemporaryDir home;
    QSettings settings(home.filePath(u"settings.ini"_s), QSettings::IniFormat);
    const Place here = folderPlace(home.filePath(u"meshes"_s));
    settings.setValue(u"places"_s, placesText({here}));
    PreparedAnswers questions;
    ForeignFiles files;
    PlaceActions places(files, settings, questions, here.location);
    TransferActions actions(places, questions);
    bool isOffered = false;
    QTimer looking;
    QObject::connect(&looking, &QTimer::timeout, &looking, [&isOffered] {
        auto* const dialog = qobject_cast<PlaceDialog*>(QApplication::activeModalWidget());
        isOffered = isOffered || dialog;
        if (dialog)
            dialog->reject();
    });
    looking.start(0);
    actions.push(places.opened(here), {"shop"}, nullptr);
    EXPECT_TRUE(isOffered) << "push is not the end of the matter";
    EXPECT_EQ(questions.asked.size(), 1);
    isOffered = false;
    questions.answer = -1;
    actions.push(places.opened(here), {"shop"}, nullptr);
    EXPECT_FALSE(isOffered);
}

} // namespace meshwright
