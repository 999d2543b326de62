// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/dialogs/plan_dialog.h"
#include "forms/dialogs/plan_words.h"
#include "forms/dialogs/transfer_table.h"
#include "models/json/json.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

// What a person sees and chooses of a mesh on its way.
namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

ResourceId node(const char* name)
{
    return {Kind::VirtualNode, {"shop"}, {}, name};
}

std::vector<TransferRow> rows()
{
    const json here = json::parse(R"({"spec": {"a": 1}, "tags": [{"key": "env", "value": "prod"}]})");
    const json there = json::parse(R"({"spec": {"a": 1}, "tags": [{"key": "cost", "value": "1"}]})");
    return {{node("orders"), u"left alone"_s, u"both changed"_s, here, there, true},
            {node("pay<b>"), u"left alone"_s, u"both changed"_s, here, there, true},
            {node("same"), u"same"_s, {}, nullptr, nullptr, false}};
}

std::string keysOf(const std::set<ResourceKey>& keys)
{
    std::string out;
    for (const ResourceKey& key : keys)
        out += key.name + ' ';
    return out;
}

} // namespace

TEST(TransferTable, ShowsTheFieldsAndTagsByTheirKeys)
{
    const TransferTable table(rows(), {true, true});
    const auto* tree = table.findChild<QTreeWidget*>(u"plan"_s);
    ASSERT_EQ(tree->topLevelItemCount(), 3);
    QTreeWidgetItem* orders = tree->topLevelItem(0);
    EXPECT_EQ(orders->text(1), u"virtual node orders"_s);
    EXPECT_EQ(orders->childCount(), 0) << "nothing is compared before somebody looks";
    orders->setExpanded(true);
    ASSERT_EQ(orders->childCount(), 2);
    EXPECT_EQ(orders->child(0)->text(1), u"Tag cost"_s);
    EXPECT_EQ(orders->child(0)->text(2), u"1 → (nothing)"_s);
    EXPECT_EQ(orders->child(1)->text(1), u"Tag env"_s);
    orders->setExpanded(false);
    orders->setExpanded(true);
    EXPECT_EQ(orders->childCount(), 2) << "compared once";
    tree->topLevelItem(2)->setExpanded(true);
    EXPECT_EQ(tree->topLevelItem(2)->childCount(), 0);
}

TEST(TransferTable, APersonChoosesWithTheKeyboard)
{
    TransferTable table(rows(), {true, true});
    table.show();
    QSignalSpy changes(&table, &TransferTable::choiceChanged);
    auto* tree = table.findChild<QTreeWidget*>(u"plan"_s);
    const auto press = [&table](const char* name) {
        QTest::keyClick(table.findChild<QPushButton*>(QString::fromLatin1(name)), Qt::Key_Space);
    };
    EXPECT_TRUE(table.choice().mine.empty() && table.choice().theirs.empty())
        << "nothing is chosen for anybody";
    press("keep-mine");
    EXPECT_EQ(keysOf(table.choice().mine), "orders ");
    EXPECT_EQ(tree->topLevelItem(0)->text(0), u"keep mine"_s);
    tree->selectAll();
    press("take-theirs");
    EXPECT_EQ(keysOf(table.choice().mine), "");
    EXPECT_EQ(keysOf(table.choice().theirs), "orders pay<b> ");
    EXPECT_EQ(tree->topLevelItem(2)->text(0), u"same"_s) << "there is nothing to choose";
    press("leave-alone");
    EXPECT_EQ(keysOf(table.choice().theirs), "");
    EXPECT_EQ(tree->topLevelItem(0)->text(0), u"left alone"_s);
    EXPECT_EQ(changes.count(), 3);
    tree->setCurrentItem(tree->topLevelItem(2));
    EXPECT_FALSE(table.findChild<QPushButton*>(u"keep-mine"_s)->isEnabled());
}

TEST(TransferTable, HasNoChoiceWhereNothingIsToBeChosen)
{
    std::vector<TransferRow> plain = rows();
    for (TransferRow& row : plain)
        row.canChoose = false;
    EXPECT_EQ(TransferTable(plain, {true, true}).findChild<QPushButton*>(), nullptr);
    EXPECT_EQ(TransferTable(rows(), {}).findChild<QPushButton*>(u"take-theirs"_s), nullptr)
        << "only a folder can take theirs";
}

TEST(PushedWords, NameWhatIsNotAsItIsHere)
{
    using Action = PlanItem::Action;
    Pushed pushed{{{Action::Update, node("a")},
                   {Action::Update, node("b")},
                   {Action::ChangedThere, node("c")},
                   {Action::Same, node("d")}}};
    pushed.items[1].conflict = u"Both have changed it."_s;
    pushed.items[3].isTaken = true;
    pushed.setAside = u"/kept"_s;
    EXPECT_EQ(pushedWords(pushed, u"shop"_s, u"there"_s),
              u"Left alone: virtual node b. Both have changed it.\n"
              "Changed only there, and left so until the mesh is saved to the folder again: virtual node c.\n"
              "Replaced here by what is there: virtual node d.\n"
              "The old files are in /kept."_s);
    EXPECT_EQ(pushedWords({{{Action::Update, node("a")}}}, u"shop"_s, u"there"_s),
              u"All that is here of shop is so in there."_s);
    Pushed broken{{{Action::Update, node("a")}, {Action::Create, node("b")}}};
    broken.brokenOff = Failure{code::connectionLost, u"The connection broke."_s, {}};
    broken.items[0].failure = broken.brokenOff->message;
    broken.items[1].isOutstanding = true;
    EXPECT_EQ(pushedWords(broken, u"shop"_s, u"there"_s),
              u"It broke off: The connection broke. What was done stays, and asking again goes on "
              "from there.\nCould not be done: virtual node a.\nNot done any more: virtual node b."_s);
}

TEST(PlanSummary, CountsWhatIsDoneAndWhatIsLeftAlone)
{
    using Action = PlanItem::Action;
    std::vector<PlanItem> plan{{Action::Create, node("a")},
                               {Action::Update, node("b")},
                               {Action::Update, node("c")},
                               {Action::Same, node("d")},
                               {Action::ChangedThere, node("e")}};
    plan[2].conflict = u"both"_s;
    EXPECT_EQ(planSummary(plan),
              u"To create: 1. To update: 1. Left alone: 1. Changed only there: 1. The same: 1. "
              "Only there: 0."_s);
}

TEST(ProblemsSummary, NamesTheFirstOfThem)
{
    EXPECT_EQ(problemsSummary({}), QString());
    const ProblemAfterPush one{
        node("a"), false, {Pointer("/spec/backends/0"), Severity::Warning, "unused", u"Nobody has it."_s}};
    const QString first = u"The mesh would have these problems then, which hinder nothing:\n"
                          "Warning: virtual node a: Nobody has it."_s;
    EXPECT_EQ(problemsSummary({one}), first);
    const QString ofMany = problemsSummary(std::vector<ProblemAfterPush>(12, one));
    EXPECT_EQ(ofMany.count(u'\n'), 11);
    EXPECT_TRUE(ofMany.endsWith(u"Nobody has it.\n2 more problems."_s)) << qPrintable(ofMany);
    EXPECT_TRUE(problemsSummary(std::vector<ProblemAfterPush>(11, one)).endsWith(u"\n1 more problem."_s));
}

TEST(PlanDialog, TellsWhatTheMeshWouldHaveAgainstIt)
{
    const ProblemAfterPush one{
        node("a"),
        false,
        {Pointer("/spec/backends/0"), Severity::Error, "unused", u"Nobody has <b>it</b>."_s}};
    QString told;
    auto format = Qt::AutoText;
    QTimer::singleShot(0, qApp, [&told, &format] {
        auto* dialog = qApp->activeModalWidget();
        ASSERT_NE(dialog, nullptr);
        for (const QScrollArea* part : dialog->findChildren<QScrollArea*>())
            if (part->accessibleName() == "Problems of the mesh"_L1) {
                const auto* label = qobject_cast<QLabel*>(part->widget());
                ASSERT_NE(label, nullptr);
                told = label->text();
                format = label->textFormat();
            }
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    PlanItem item{PlanItem::Action::Create, node("a")};
    EXPECT_EQ(confirmPlan({item}, u"shop"_s, u"there"_s, false, nullptr, Carry::Push, {one}), std::nullopt);
    EXPECT_TRUE(told.contains(u"Error: virtual node a: Nobody has"_s)) << qPrintable(told);
    EXPECT_EQ(format, Qt::PlainText) << "whoever wrote it";
}

TEST(PlanDialog, WhatIsWrongIsReadToItsEndByKeyboard)
{
    const ProblemAfterPush one{
        node("a"), false, {Pointer("/spec/backends/0"), Severity::Error, "unused", u"Nobody has it."_s}};
    bool isSeen = false;
    QTimer::singleShot(0, qApp, [&isSeen] {
        auto* dialog = qApp->activeModalWidget();
        ASSERT_NE(dialog, nullptr);
        for (QScrollArea* part : dialog->findChildren<QScrollArea*>())
            if (part->accessibleName() == "Problems of the mesh"_L1) {
                isSeen = true;
                EXPECT_TRUE(part->focusPolicy() & Qt::TabFocus);
                dialog->resize(400, 300);
                QCoreApplication::processEvents();
                const QScrollBar& bar = *part->verticalScrollBar();
                ASSERT_GT(bar.maximum(), 0) << "not all is in sight";
                for (int i = 0; i < 20 && bar.value() < bar.maximum(); ++i)
                    QTest::keyClick(part, Qt::Key_PageDown);
                EXPECT_EQ(bar.value(), bar.maximum());
            }
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    PlanItem item{PlanItem::Action::Create, node("a")};
    const std::vector<ProblemAfterPush> many(12, one);
    EXPECT_EQ(confirmPlan({item}, u"shop"_s, u"there"_s, false, nullptr, Carry::Push, many), std::nullopt);
    EXPECT_TRUE(isSeen);
}

namespace {

/// What the plan that is open says of the problems of the mesh.
QString problemsTold()
{
    for (const QScrollArea* part : qApp->activeModalWidget()->findChildren<QScrollArea*>())
        if (part->accessibleName() == "Problems of the mesh"_L1)
            return qobject_cast<QLabel*>(part->widget())->text();
    return u"nothing"_s;
}

/// Chooses for the first thing of the plan that is open.
void chooseFirst(const QString& what)
{
    auto* tree = qApp->activeModalWidget()->findChild<QTreeWidget*>(u"plan"_s);
    tree->setCurrentItem(tree->topLevelItem(0));
    qApp->activeModalWidget()->findChild<QPushButton*>(what)->click();
}

} // namespace

TEST(PlanDialog, TellsAnewWhatTheMeshWouldHaveAgainstWhatIsChosen)
{
    using Problems = std::vector<ProblemAfterPush>;
    const Problems gone{
        {node("a"), false, {Pointer("/spec/backends/0"), Severity::Error, "unused", u"It is gone."_s}}};
    std::vector<std::function<void(const Problems&)>> asked;
    std::vector<std::string> mine;
    const FindProblems find = [&](const TransferChoice& choice, QObject*, const auto& then) {
        mine.push_back(keysOf(choice.mine));
        asked.push_back(then);
    };
    bool isDone = false;
    QTimer::singleShot(0, qApp, [&] {
        EXPECT_EQ(problemsTold(), u"nothing"_s);
        chooseFirst(u"keep-mine"_s);
        EXPECT_TRUE(problemsTold().contains(u"is being found"_s)) << qPrintable(problemsTold());
        chooseFirst(u"leave-alone"_s);
        asked.at(0)(gone);
        EXPECT_TRUE(problemsTold().contains(u"is being found"_s)) << "that is of an older choice";
        asked.at(1)({});
        EXPECT_EQ(problemsTold(), u"nothing"_s);
        chooseFirst(u"keep-mine"_s);
        asked.at(2)(gone);
        EXPECT_TRUE(problemsTold().contains(u"It is gone."_s)) << qPrintable(problemsTold());
        isDone = true;
        QTest::keyClick(qApp->activeModalWidget(), Qt::Key_Escape);
    });
    PlanItem item{PlanItem::Action::Update, node("a")};
    item.conflict = u"both changed"_s;
    item.canChoose = true;
    EXPECT_EQ(confirmPlan({item}, u"shop"_s, u"there"_s, false, nullptr, Carry::Push, {}, find),
              std::nullopt);
    EXPECT_EQ(mine, (std::vector<std::string>{"a ", "", "a "}));
    EXPECT_TRUE(isDone);
}

TEST(TransferTable, OffersToMergeWhereBothCanBeBroughtTogether)
{
    TransferTable table(rows(), {.theirs = true, .merge = true});
    table.show();
    auto* const tree = table.findChild<QTreeWidget*>(u"plan"_s);
    tree->selectAll();
    table.findChild<QPushButton*>(u"merge"_s)->click();
    const auto merged = table.choice().merged;
    EXPECT_FALSE(merged.empty());
    EXPECT_TRUE(table.choice().mine.empty() && table.choice().theirs.empty());
    table.findChild<QPushButton*>(u"keep-mine"_s)->click();
    EXPECT_EQ(table.choice().mine, merged) << "one choice each";
    EXPECT_TRUE(table.choice().merged.empty());
    EXPECT_EQ(TransferTable(rows(), {.theirs = true}).findChild<QPushButton*>(u"merge"_s), nullptr);
}

} // namespace meshwright
