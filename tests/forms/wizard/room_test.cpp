// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fields/labels.h"
#include "forms/json/json_pane.h"
#include "forms/json/json_view.h"
#include "forms/wizard/step_list.h"
#include "tests/support/longer_texts.h"
#include "tests/support/sample_documents.h"
#include "tests/support/wizard_fixture.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSplitter>
#include <QTemporaryDir>

#include <algorithm>

// Panes hold their shape: they do not move by themselves, and where there is no room for all, the JSON folds
// away and comes back.
namespace meshwright {

using namespace Qt::StringLiterals;
using steps::StepId;

namespace {

constexpr QSize smallWindow(1024 - 16, 600 - 48);
constexpr QSize tinyWindow(960 - 16, 540 - 48); // a screen of 1920×1080 at 200 %
constexpr QSize narrowWindow(700, 500);
constexpr QSize usualWindow(1264, 672);

json withEverythingOn()
{
    json node = guideExample();
    node["spec"]["listeners"] = json::array({fullListener(8080)});
    return node;
}

/// A wizard at step 11, with every part of its listener unfolded.
class AtListeners : public WizardOn
{
public:
    explicit AtListeners(QSize size) : WizardOn(withEverythingOn())
    {
        for (const char* field :
             {"connectionPool/http/maxConnections", "outlierDetection/maxServerErrors", "healthCheck/path",
              "timeout/http/idle/value", "tls/certificate/file/privateKey"})
            goTo((std::string("/spec/listeners/0/") + field).c_str());
        resize(size);
    }

    void resize(QSize size)
    {
        window.resize(size);
        settle();
    }
    bool isJsonInSight() const { return at("json-pane") != nullptr; }
    bool areStepsInSight() const { return at("step-list") != nullptr; }
    QScrollArea& area() const { return *page().findChild<QScrollArea*>(); }
    QList<int> widths() const { return window.findChild<QSplitter*>(u"columns"_s)->sizes(); }
    QAction& view(const char* text) const
    {
        for (QAction* action : window.findChildren<QAction*>())
            if (action->isCheckable() && action->text() == QString::fromLatin1(text))
                return *action;
        ADD_FAILURE() << text;
        return *window.findChild<QAction*>();
    }
};

class Room : public testing::TestWithParam<bool>
{
protected:
    Room()
    {
        if (GetParam())
            QCoreApplication::installTranslator(&m_longer);
    }
    ~Room() override { QCoreApplication::removeTranslator(&m_longer); }

    LongerTexts m_longer;
};

} // namespace

TEST_P(Room, StepElevenWithEverythingOnFitsASmallScreen)
{
    AtListeners on(smallWindow);
    for (const QSize size : {smallWindow, tinyWindow}) {
        on.resize(size);
        EXPECT_EQ(on.window.size(), size) << "nothing in it asks for more";
        EXPECT_FALSE(on.area().horizontalScrollBar()->isVisible());
        EXPECT_TRUE(on.areStepsInSight());
        EXPECT_TRUE(on.at("next")->visibleRegion().boundingRect() == on.at("next")->rect());
    }
}

TEST_P(Room, OnALargeScreenTitlesOfStepsAreWholeAgainAfterASmallOne)
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    Document document(guideExample());
    LiveIssues issues(document, checkNode);
    const FormContext context{document, issues};
    const auto widthOn = [&](const QSize& size) {
        WizardWindow window(
            context, [](StepId, QWidget* parent) { return new QLabel(parent); },
            [](QWidget*, const QString&, const QString&) { return true; }, &settings);
        window.resize(size);
        window.show();
        WizardOn::settle();
        const int out = window.findChild<QSplitter*>(u"columns"_s)->sizes()[0];
        window.close();
        return out;
    };
    const QSize large(1904, 1032);
    const int whole = widthOn(large);
    if (GetParam())
        EXPECT_LT(widthOn(narrowWindow), whole);
    else
        EXPECT_LE(widthOn(narrowWindow), whole);
    EXPECT_EQ(widthOn(large), whole) << "nobody has chosen what there was room for";
}

INSTANTIATE_TEST_SUITE_P(Languages, Room, testing::Values(false, true),
                         [](const auto& longer) { return longer.param ? "Longer" : "English"; });

TEST(RoomForPanes, TheJsonIsThereOnASmallScreen)
{
    AtListeners on(smallWindow);
    EXPECT_TRUE(on.isJsonInSight());
    on.resize(tinyWindow);
    EXPECT_TRUE(on.isJsonInSight());
}

TEST(RoomForPanes, TheJsonFoldsAwayWhereThereIsNoneAndComesBack)
{
    AtListeners on(usualWindow);
    const QList<int> before = on.widths();
    on.resize(narrowWindow);
    EXPECT_EQ(on.window.size(), narrowWindow);
    EXPECT_FALSE(on.isJsonInSight());
    EXPECT_TRUE(on.areStepsInSight());
    EXPECT_FALSE(on.area().horizontalScrollBar()->isVisible());
    EXPECT_TRUE(on.view("&JSON").isChecked()) << "nobody has hidden it";
    on.resize(usualWindow);
    EXPECT_TRUE(on.isJsonInSight());
    EXPECT_EQ(on.widths(), before);
}

TEST(RoomForPanes, F6LeadsToTheJsonThatHasNoRoomAndBack)
{
    AtListeners on(narrowWindow);
    on.at("next")->setFocus();
    on.press(Qt::Key_F6);
    EXPECT_EQ(WizardOn::focus(), "json-pane");
    EXPECT_TRUE(on.isJsonInSight());
    EXPECT_FALSE(on.areStepsInSight()) << "the steps make way";
    EXPECT_TRUE(on.page().isVisible()) << "what is found in the JSON is shown in the form";
    EXPECT_FALSE(on.area().horizontalScrollBar()->isVisible());
    on.press(Qt::Key_F6);
    if (WizardOn::focus() == "problems")
        on.press(Qt::Key_F6);
    EXPECT_EQ(WizardOn::focus(), "step-list");
    EXPECT_FALSE(on.isJsonInSight());
}

TEST(RoomForPanes, TheViewMenuLeadsToTheJsonThatHasNoRoom)
{
    AtListeners on(narrowWindow);
    on.view("&JSON").trigger();
    WizardOn::settle();
    EXPECT_TRUE(on.isJsonInSight());
    EXPECT_TRUE(on.view("&JSON").isChecked());
    on.view("&Steps").trigger();
    WizardOn::settle();
    EXPECT_TRUE(on.areStepsInSight());
    EXPECT_FALSE(on.isJsonInSight());
    on.resize(usualWindow);
    EXPECT_TRUE(on.areStepsInSight());
    EXPECT_TRUE(on.isJsonInSight());
    on.view("&JSON").trigger();
    on.view("&Problems").trigger();
    WizardOn::settle();
    EXPECT_FALSE(on.view("&JSON").isChecked());
    on.resize(narrowWindow);
    on.resize(usualWindow);
    EXPECT_FALSE(on.isJsonInSight()) << "what was hidden by hand stays hidden";
}

TEST(RoomForPanes, WhatSomebodyWorksInStays)
{
    AtListeners on(usualWindow);
    on.at("json-pane")->setFocus();
    on.resize(narrowWindow);
    EXPECT_TRUE(on.isJsonInSight());
    EXPECT_EQ(WizardOn::focus(), "json-pane");
    on.resize(usualWindow);
    EXPECT_TRUE(on.areStepsInSight());
}

TEST(RoomForPanes, TheFieldInTheJsonIsFoundWhereItHasNoRoom)
{
    AtListeners on(narrowWindow);
    on.press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(WizardOn::focus(), "json-pane");
}

TEST(RoomForPanes, NothingMovesWhenAPartIsSwitchedOnOrAProblemAppears)
{
    WizardOn on(guideExample());
    on.goTo("/spec/listeners/0/portMapping/port");
    const auto sizes = [&on] {
        QList<int> out;
        for (const auto* splitter : on.window.findChildren<QSplitter*>())
            out += splitter->sizes();
        return out;
    };
    const QList<int> before = sizes();
    for (const char* part : {"timeout", "outlierDetection", "healthCheck", "tls", "connectionPool"}) {
        on.goTo((std::string("/spec/listeners/0/") + part).c_str());
        on.press(Qt::Key_Space);
        EXPECT_TRUE(on.document.find(Pointer(std::string("/spec/listeners/0/") + part))) << part;
        EXPECT_EQ(sizes(), before) << part;
    }
    on.window.jsonPane().setUnfinishedText(u"{\"meshName\": "_s);
    on.press(Qt::Key_F8);
    WizardOn::settle();
    EXPECT_EQ(sizes(), before);
}

TEST(RoomForPanes, OnAWideScreenTheFormHasWhatItNeedsAndTheJsonTheRest)
{
    AtListeners on(QSize(1904, 1032));
    EXPECT_LE(on.page().width(), StepPage::mostWidth(on.page()));
    EXPECT_GE(on.page().width(), StepPage::mostWidth(on.page()) - 8);
    const QList<int> widths = on.widths();
    EXPECT_GT(widths[2], widths[1]) << "the JSON has the rest";
    EXPECT_EQ(widths[0], std::max(230, on.window.findChild<StepList*>()->sizeHint().width()))
        << "the titles of the steps are whole";
    on.resize(usualWindow);
    EXPECT_GT(on.widths()[1], on.widths()[2]) << "and gives it back";
}

TEST(RoomForPanes, WhatFiltersTheProblemsIsWholeAndNoWiderThanThat)
{
    AtListeners on(tinyWindow);
    const auto* const severity = on.window.findChild<QComboBox*>(u"problems-severity"_s);
    EXPECT_GE(severity->width(), std::min(severity->sizeHint().width(), emOf(*severity) * 9));
    on.resize(QSize(1904, 1032));
    EXPECT_LE(severity->width(), severity->sizeHint().width());
}

} // namespace meshwright
