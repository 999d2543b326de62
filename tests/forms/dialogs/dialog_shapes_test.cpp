// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/dialogs/accept_dialog.h"
#include "forms/dialogs/compare_dialog.h"
#include "forms/dialogs/end_of_service_dialog.h"
#include "forms/dialogs/names_dialog.h"
#include "forms/dialogs/open_files_dialog.h"
#include "forms/dialogs/pick_nodes_dialog.h"
#include "forms/dialogs/place_dialog.h"
#include "forms/dialogs/plan_dialog.h"
#include "forms/dialogs/progress_dialog.h"
#include "forms/dialogs/variables_dialog.h"
#include "forms/parts/dialog_form.h"
#include "models/json/json.h"
#include "tests/support/longer_texts.h"
#include "tests/support/sample_documents.h"
#include "tests/support/shared_keys.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenuBar>
#include <QPointer>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>

// What holds of every dialog: it fits a small screen whatever is in it, everything in it has a name, and
// no two of its controls have the same key.
namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

const QString longName(255, u'm');
constexpr QSize smallScreen(960, 540);

/// The parts of @p dialog on the screen that nobody can tell apart by ear.
std::string namelessIn(const QWidget& dialog)
{
    std::string out;
    for (QWidget* widget : dialog.findChildren<QWidget*>()) {
        const bool isPartOfAnother = qobject_cast<QComboBox*>(widget->parentWidget()) ||
                                     qobject_cast<QHeaderView*>(widget) ||
                                     widget->objectName().startsWith(u"qt_"_s);
        const bool needsName =
            widget->focusPolicy() & Qt::TabFocus || qobject_cast<QAbstractScrollArea*>(widget);
        if (!widget->isVisible() || isPartOfAnother || !needsName)
            continue;
        const QAccessibleInterface* const told = QAccessible::queryAccessibleInterface(widget);
        if (told && told->text(QAccessible::Name).isEmpty())
            out += std::string(widget->metaObject()->className()) + ' ' + widget->objectName().toStdString() +
                   '\n';
    }
    return out;
}

/// Looks at the dialog that @p open waits for, and closes it.
void look(const std::function<void()>& open)
{
    QTimer looking;
    bool isSeen = false;
    QObject::connect(&looking, &QTimer::timeout, &looking, [&] {
        auto* const dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!dialog || isSeen)
            return;
        isSeen = true;
        QCoreApplication::processEvents(); // until all is laid out
        const std::string title = dialog->windowTitle().toStdString();
        EXPECT_FALSE(title.empty());
        EXPECT_LE(dialog->width(), smallScreen.width()) << title;
        EXPECT_LE(dialog->minimumSizeHint().width(), smallScreen.width()) << title;
        EXPECT_LE(dialog->minimumSizeHint().height(), smallScreen.height() - 48) << title;
        EXPECT_EQ(namelessIn(*dialog), "") << title;
        EXPECT_EQ(sharedKeys(*dialog), "") << title;
        dialog->reject();
    });
    looking.start(10);
    open();
    EXPECT_TRUE(isSeen);
}

PlaceQuestions noQuestions()
{
    PlaceQuestions out;
    out.hint = [](const QString&) { return u"AWS ended it all. "_s.repeated(12); };
    return out;
}

/// Opens every dialog there is with names as long as they may be.
void lookAtAll()
{
    json mine = guideExample();
    mine["virtualNodeName"] = longName.toStdString();
    look([&] { compare(mine, guideExample(), nullptr); });
    look([&] { (void)confirmChange(mine, guideExample(), longName, longName, nullptr); });
    look([] { (void)askForAcceptance(longName.repeated(8), longName, longName, nullptr); });
    look([] { (void)askForMeshName(nullptr); });
    look([] { (void)askForNames(json{{"spec", json::object()}}, longName, nullptr); });
    look([] { OpenFilesDialog({{longName, 0, longName, longName}}, nullptr).exec(); });
    look([] { (void)pickNodes({longName, longName}, longName, nullptr); });
    look([] { (void)askForValues({{longName.toStdString(), {}, longName, true}}, longName, nullptr); });
    for (const Place& place :
         {endpointPlace(longName, u"https://"_s + longName), folderPlace(u"/"_s + longName)})
        look([&] { PlaceDialog(place, noQuestions(), nullptr).exec(); });
    PlanItem item;
    item.id = {Kind::VirtualNode, {longName.toStdString(), {}}, {}, longName.toStdString()};
    item.conflict = longName;
    item.canChoose = true;
    item.after = json{{"a", 1}};
    item.before = json{{"a", 2}};
    const ProblemAfterPush problem{item.id, false, {Pointer("/spec"), Severity::Error, "unused", longName}};
    look([&] {
        (void)confirmPlan({item}, longName, longName, true, nullptr, Carry::Push,
                          std::vector<ProblemAfterPush>(40, problem));
    });
    look([&] { showPlanResult({std::vector<PlanItem>(40, item), {}, {}, {}}, longName, longName, nullptr); });
}

} // namespace

TEST(Dialogs, FitASmallScreenAndHaveNamesForAllTheyHold)
{
    lookAtAll();
}

TEST(Dialogs, DoSoInALanguageThatNeedsMoreRoom)
{
    LongerTexts longer;
    QCoreApplication::installTranslator(&longer);
    lookAtAll();
    QCoreApplication::removeTranslator(&longer);
}

TEST(ProgressDialog, HasATitleAndBreaksALongName)
{
    const QPointer<ProgressDialog> dialog(new ProgressDialog(u"Saving the mesh "_s + longName, nullptr));
    dialog->show();
    EXPECT_FALSE(dialog->windowTitle().isEmpty());
    EXPECT_LE(dialog->width(), smallScreen.width());
    EXPECT_LE(dialog->minimumSizeHint().width(), smallScreen.width() / 2);
    dialog->end();
}

TEST(CompareDialog, SaysWhereTheOtherSideIs)
{
    const auto heading = [](OtherSide side) {
        QString out;
        QTimer looking;
        QObject::connect(&looking, &QTimer::timeout, &looking, [&out] {
            auto* const dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            const QAbstractItemModel* const model =
                dialog->findChild<QAbstractItemView*>(u"differences"_s)->model();
            out = model->headerData(1, Qt::Horizontal).toString();
            dialog->reject();
        });
        looking.start(10);
        compare(guideExample(), withBackends(1), nullptr, side);
        return out.toStdString();
    };
    EXPECT_EQ(heading(OtherSide::Theirs), "Theirs");
    EXPECT_EQ(heading(OtherSide::AtTheEndpoint), "At the endpoint");
    EXPECT_EQ(heading(OtherSide::InThePlace), "In the place");
    EXPECT_EQ(heading(OtherSide::OnTheDisk), "On the disk");
}

TEST(EndOfService, IsInTheHelpMenuOnceHoweverOftenItIsAskedFor)
{
    QWidget window;
    QMenuBar bar(&window);
    addHelpMenu(bar, window);
    window.show();
    auto* const action = window.findChild<QAction*>(u"help-end-of-service"_s);
    ASSERT_NE(action, nullptr);
    action->trigger();
    action->trigger();
    const auto pages = window.findChildren<QTextBrowser*>(u"end-of-service-text"_s);
    ASSERT_EQ(pages.size(), 1);
    EXPECT_TRUE(pages[0]->isVisible());
    for (const char* words : {"30 September 2026", "Amazon ECS Service Connect", "Amazon VPC Lattice"})
        EXPECT_TRUE(pages[0]->toPlainText().contains(QString::fromUtf8(words))) << words;
    EXPECT_EQ(namelessIn(*pages[0]->window()), "");
    QTest::keyClick(pages[0], Qt::Key_Escape);
    EXPECT_FALSE(pages[0]->window()->isVisible());
}

TEST(EndOfService, IsReachedFromTheHintAboutAnAddress)
{
    PlaceQuestions questions;
    questions.hint = [](const QString& url) {
        return url.contains(u"amazonaws"_s) ? u"AWS ended it."_s : QString();
    };
    PlaceDialog dialog(endpointPlace(u"AWS"_s, u"https://mesh.local"_s), questions, nullptr);
    dialog.show();
    auto* const more = dialog.findChild<QAbstractButton*>(u"end-of-service-help"_s);
    EXPECT_FALSE(more->isVisible());
    dialog.findChild<QLineEdit*>(u"place-url"_s)->setText(u"https://appmesh.eu-west-1.amazonaws.com"_s);
    ASSERT_TRUE(more->isVisible());
    more->click();
    ASSERT_NE(dialog.findChild<QTextBrowser*>(u"end-of-service-text"_s), nullptr);
    EXPECT_TRUE(dialog.findChild<QTextBrowser*>(u"end-of-service-text"_s)->isVisible());
}

TEST(DialogShapes, ThePlaceDialogSaysWhatEachOfItsControlsIsFor)
{
    const auto undescribed = [](const QWidget& dialog) {
        std::string out;
        for (const QWidget* widget : dialog.findChildren<QWidget*>()) {
            const bool isAnswer =
                qobject_cast<const QRadioButton*>(widget) || qobject_cast<const QCheckBox*>(widget) ||
                qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QComboBox*>(widget);
            auto* told = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
            if (isAnswer && widget->isVisible() && told->text(QAccessible::Description).isEmpty())
                out += told->text(QAccessible::Name).toStdString() + '\n';
        }
        return out;
    };
    for (const bool hasKeys : {false, true}) {
        Place endpoint = endpointPlace(u"Company"_s, u"http://mesh.example"_s);
        endpoint.hasOwnKeys = hasKeys;
        PlaceDialog dialog(endpoint, noQuestions(), nullptr);
        dialog.show();
        EXPECT_EQ(undescribed(dialog), "");
        for (auto* kind : dialog.findChildren<QRadioButton*>())
            if (kind->isEnabled())
                kind->click();
        EXPECT_EQ(undescribed(dialog), "");
    }
    PlaceDialog folder(folderPlace(u"/meshes"_s), noQuestions(), nullptr);
    folder.show();
    EXPECT_EQ(undescribed(folder), "");
}

TEST(DialogShapes, ThePlaceDialogShowsAllOfItWhereThereIsRoom)
{
    PlaceDialog dialog(endpointPlace(u"Company"_s, u"https://mesh.example"_s), noQuestions(), nullptr);
    dialog.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&dialog));
    const auto* room = dialog.findChild<QScrollArea*>();
    EXPECT_TRUE(QTest::qWaitFor([room] { return room->verticalScrollBar()->maximum() == 0; }))
        << dialog.height();
}

TEST(DialogForm, ACaptionIsNearerToItsOwnFieldThanToTheOneBefore)
{
    QWidget part;
    QFormLayout* const form = makeDialogForm(&part);
    auto* const first = new QLineEdit(&part);
    auto* const second = new QLineEdit(&part);
    addField(*form, u"Address"_s, first);
    addField(*form, u"Region"_s, second);
    part.show();
    const QWidget* const caption = form->labelForField(second);
    const QRect words = caption->contentsRect().translated(caption->pos());
    EXPECT_GT(words.top() - first->geometry().bottom(), second->y() - words.bottom());
    EXPECT_EQ(form->labelForField(first)->contentsRect().top(), 0) << "nothing is above it";
}

} // namespace meshwright
