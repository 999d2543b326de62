// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "problem_on.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QTimer>

#include <algorithm>

// Problems that somebody has decided to live with: written down with a reason, and counted nowhere.
namespace meshwright {

using namespace Qt::StringLiterals;

TEST(AcceptedProblems, AreAcceptedWithAReasonWhereThereIsAFile)
{
    ProblemOn on;
    on.context.state->setAcceptance({{u"/work"_s, {}, {}}, true, u"maria"_s});
    std::vector<AcceptedEntry> asked;
    QObject::connect(&on.window.problems(), &IssueCommands::acceptRequested, &on.window,
                     [&asked](const AcceptedEntry& entry) { asked.push_back(entry); });
    on.goTo(problemPort);
    on.altEnter();
    withDialog([] { chooseInMenu("accept-issue"); },
               [](QDialog& dialog) {
                   auto* reason = dialog.findChild<QLineEdit*>(u"accept-reason"_s);
                   EXPECT_EQ(QApplication::focusWidget(), reason);
                   EXPECT_EQ(dialog.findChild<QLineEdit*>(u"accept-by"_s)->text(), u"maria"_s);
                   QTest::keyClick(reason, Qt::Key_Return);
                   EXPECT_TRUE(dialog.isVisible()) << "no reason, no acceptance";
                   QTest::keyClicks(reason, u" as agreed "_s);
                   QTest::keyClick(reason, Qt::Key_Return);
                   EXPECT_FALSE(dialog.isVisible());
               });
    ASSERT_EQ(asked.size(), 1U);
    AcceptedEntry expected = on.entryAt(problemPort);
    EXPECT_EQ(asked.front(), expected) << "the fingerprint of what the rule found";
}

TEST(AcceptedProblems, AreAcceptedOnceMoreWithTheReasonTheyHad)
{
    ProblemOn on;
    AcceptedEntry past = on.entryAt(problemPort);
    past.reason = u"until the new listener is there"_s;
    past.until = QDate(2020, 1, 31);
    on.context.state->setAcceptance({{u"/work"_s, {}, {}, {past}}, true, u"maria"_s});
    QString reason;
    QDate until;
    QObject::connect(&on.window.problems(), &IssueCommands::acceptRequested, &on.window,
                     [&reason, &until](const AcceptedEntry& entry) {
                         reason = entry.reason;
                         until = entry.until;
                     });
    on.goTo(problemPort);
    on.altEnter();
    withDialog([] { chooseInMenu("accept-issue"); },
               [](QDialog& dialog) {
                   QTest::keyClick(dialog.findChild<QLineEdit*>(u"accept-reason"_s), Qt::Key_Return);
                   EXPECT_FALSE(dialog.isVisible());
               });
    EXPECT_EQ(reason, past.reason);
    EXPECT_GT(until, QDate::currentDate()) << "what was not for good is not by itself";
}

TEST(AcceptedProblems, AreNotAcceptedUntilADayThatIsPast)
{
    ProblemOn on;
    on.context.state->setAcceptance({{u"/work"_s, {}, {}}, true, u"maria"_s});
    std::vector<AcceptedEntry> asked;
    QObject::connect(&on.window.problems(), &IssueCommands::acceptRequested, &on.window,
                     [&asked](const AcceptedEntry& entry) { asked.push_back(entry); });
    on.goTo(problemPort);
    on.altEnter();
    withDialog([] { chooseInMenu("accept-issue"); },
               [](QDialog& dialog) {
                   auto* reason = dialog.findChild<QLineEdit*>(u"accept-reason"_s);
                   auto* until = dialog.findChild<QDateEdit*>(u"accept-until"_s);
                   const auto* past = dialog.findChild<QWidget*>(u"accept-until-past"_s);
                   EXPECT_FALSE(past->isVisible());
                   QTest::keyClicks(reason, u"as agreed"_s);
                   dialog.findChild<QCheckBox*>(u"accept-is-until"_s)->setChecked(true);
                   until->setDate(QDate(2020, 1, 31));
                   EXPECT_EQ(until->date(), QDate(2020, 1, 31)) << "no other day in its place";
                   EXPECT_TRUE(past->isVisible());
                   QTest::keyClick(reason, Qt::Key_Return);
                   EXPECT_TRUE(dialog.isVisible());
                   until->setDate(QDate(2999, 12, 31));
                   EXPECT_FALSE(past->isVisible());
                   QTest::keyClick(reason, Qt::Key_Return);
                   EXPECT_FALSE(dialog.isVisible());
               });
    ASSERT_EQ(asked.size(), 1U);
    EXPECT_EQ(asked.front().until, QDate(2999, 12, 31));
}

TEST(AcceptedProblems, CountNowhereAndAreShownWhenTheyAreAskedFor)
{
    ProblemOn on;
    EXPECT_EQ(on.problems().counts(), u"2 errors, 1 warning"_s);
    on.accept(on.entryAt(problemPort));
    EXPECT_EQ(on.problems().counts(), u"1 error, 1 warning"_s);
    const QAbstractItemModel& rows = *on.problems().view().model();
    EXPECT_EQ(rows.rowCount(), 2);
    on.click("show-accepted");
    ASSERT_EQ(rows.rowCount(), 3);
    const QModelIndex last = rows.index(2, IssuesModel::Message);
    EXPECT_TRUE(last.data().toString().startsWith(u"Accepted: as agreed (maria)."_s))
        << last.data().toString().toStdString();
    on.goTo(problemPort);
    EXPECT_EQ(on.bulbIn(&on.page()), nullptr) << "it is said under no field";
}

TEST(AcceptedProblems, StayWhenAllOfTheirRuleAreMended)
{
    json node = textPorts();
    node["spec"]["listeners"].push_back({{"portMapping", {{"port", "82"}, {"protocol", "http"}}}});
    ProblemOn on(node);
    on.accept(on.entryAt(problemPort));
    on.goTo("/spec/listeners/1/portMapping/port");
    on.altEnter();
    withDialog([] { chooseInMenu("fix-all-issues"); }, [](QDialog& dialog) { dialog.accept(); });
    WizardOn::settle();
    EXPECT_EQ(on.valueAt(problemPort), "80");
    EXPECT_EQ(on.valueAt("/spec/listeners/1/portMapping/port"), 81);
    EXPECT_EQ(on.valueAt("/spec/listeners/2/portMapping/port"), 82);
    EXPECT_EQ(on.context.state->now().accepted.size(), 1U);
}

TEST(AcceptedProblems, AreNotWrittenDownOnceTheyAreGone)
{
    ProblemOn on;
    on.context.state->setAcceptance({{u"/work"_s, {}, {}}, true, u"maria"_s});
    QString why;
    QObject::connect(&on.window.problems(), &IssueCommands::refused, &on.window,
                     [&why](const QString& words) { why = words; });
    const Issue gone = *on.issues.at(Pointer(problemPort)).front();
    on.document.set(Pointer(problemPort), 80); // and nothing is checked yet
    QTimer::singleShot(0, &on.window, [] {
        if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget()))
            dialog->reject();
    });
    on.window.problems().accept(gone);
    EXPECT_TRUE(why.startsWith(u"Nothing was accepted: "_s)) << why.toStdString();
}

TEST(AcceptedProblems, OfOthersAreAcceptedThere)
{
    ProblemOn on;
    MeshFacts mesh;
    mesh.ofOthers = {{Pointer("/spec/listeners/0"), Severity::Error, "tls-enforced-server-plain",
                      u"This is at odds with the virtual node a."_s}};
    on.context.state->setMesh(mesh);
    const auto& all = on.context.state->now().issues;
    const auto issue = std::ranges::find(all, "tls-enforced-server-plain", &Issue::rule);
    ASSERT_NE(issue, all.end());
    const auto why = [&] { return on.window.problems().whyNotAccepted(*issue).toStdString(); };
    const std::string there =
        "This is a problem of another resource, which this one has a part in: it is accepted there.";
    EXPECT_EQ(why(), there) << "to save it first would not help";
    on.context.state->setAcceptance({{u"/work"_s, {}, {}}, true, u"maria"_s});
    EXPECT_EQ(on.window.problems().whyNotAccepted(mesh.ofOthers.front()).toStdString(), there);
}

TEST(AcceptedProblems, CanBeTakenBack)
{
    ProblemOn on;
    on.accept(on.entryAt(problemPort));
    on.click("show-accepted");
    std::vector<AcceptedEntry> asked;
    QObject::connect(&on.window.problems(), &IssueCommands::takeBackRequested, &on.window,
                     [&asked](const AcceptedEntry& entry) { asked.push_back(entry); });
    on.intoProblems(2);
    on.altEnter();
    EXPECT_EQ(menuLines(), "Take the acceptance back\nExplain\n");
    on.choose("take-acceptance-back");
    ASSERT_EQ(asked.size(), 1U);
    EXPECT_EQ(asked.front().reason, u"as agreed"_s);
    on.context.state->setAcceptance({{u"/work"_s, {}, {}}, true, u"maria"_s});
    WizardOn::settle();
    EXPECT_EQ(on.problems().counts(), u"2 errors, 1 warning"_s);
    EXPECT_EQ(on.at("show-accepted"), nullptr);
}

TEST(AcceptedProblems, CanBeTakenBackWhereTheyAreAndSayUntilWhenTheyHold)
{
    ProblemOn on;
    AcceptedEntry entry = on.entryAt(problemPort);
    entry.until = QDate(2999, 12, 31);
    on.accept(entry);
    on.click("show-accepted");
    const QString row = on.problems().view().model()->index(2, IssuesModel::Message).data().toString();
    EXPECT_TRUE(row.startsWith(u"Accepted: as agreed (maria, until 2999-12-31)."_s)) << row.toStdString();
    on.goTo(problemPort); // where a click in the list leads
    on.altEnter();
    EXPECT_EQ(menuLines(), "Take the acceptance back\nExplain\n");
    QTest::keyClick(openMenu(), Qt::Key_Escape);
}

TEST(AcceptedProblems, ThatHaveExpiredSayWhoAcceptedThemAndWhy)
{
    const ProblemOn on;
    AcceptedEntry past = on.entryAt(problemPort);
    past.until = QDate(2020, 1, 31);
    on.context.state->setAcceptance({{u"/work"_s, {}, {}, {past}}, true, u"maria"_s});
    const auto told = on.context.state->now().at(Pointer(problemPort));
    ASSERT_FALSE(told.empty());
    EXPECT_TRUE(told.front()->message.endsWith(u" It was accepted until 2020-01-31 by maria: as agreed."_s))
        << told.front()->message.toStdString();
}

TEST(AcceptedProblems, AreRefusedAllTheSameAsOnTheCommandLine)
{
    json node = guideExample();
    node["spec"]["listeners"][0]["portMapping"]["port"] = "80";
    ProblemOn on(node);
    on.accept(on.entryAt(problemPort));
    EXPECT_EQ(on.context.state->now().errors, 0);
    EXPECT_EQ(on.context.state->now().hindrance, steps::Hindrance::AcceptedErrors);
    EXPECT_TRUE(steps::createWords(on.context.state->now())
                    .startsWith(u"1 accepted error: the service would refuse it."_s));
    EXPECT_TRUE(on.issues.hasErrors()) << "an export asks before it writes them";
}

TEST(AcceptedProblems, ThatHinderAreSaidWhereSomebodyLooks)
{
    json node = guideExample();
    node["spec"]["listeners"][0]["portMapping"]["port"] = "80";
    ProblemOn on(node);
    on.accept(on.entryAt(problemPort));
    const QString refused = u"1 accepted error: the service would refuse it"_s;
    EXPECT_EQ(on.context.state->now().of(steps::StepId::Review).kind, steps::StepState::ToDo);
    EXPECT_TRUE(on.says(qUtf8Printable(refused))) << "the list of problems";
    on.goTo(steps::StepId::Review);
    const QWidget* said = on.at("accepted-errors");
    ASSERT_NE(said, nullptr);
    bool isNamed = false;
    for (const QLabel* label : said->findChildren<QLabel*>())
        isNamed |= label->text().contains(refused);
    EXPECT_TRUE(isNamed);
    on.accept({});
    EXPECT_EQ(on.at("accepted-errors"), nullptr) << "it counts again";
}

} // namespace meshwright
