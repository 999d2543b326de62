// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "problem_on.h"

#include <QContextMenuEvent>
#include <QTableWidget>

// What can be done about a problem: one menu, from the field, the list and the line of the JSON.
namespace meshwright {

using namespace Qt::StringLiterals;

TEST(IssueMenu, AtAFieldMendsItInOneStepAndOneGoesOnThere)
{
    ProblemOn on;
    on.goTo(problemPort);
    ASSERT_EQ(WizardOn::focus(), problemPort);
    on.altEnter();
    EXPECT_EQ(menuLines(), "Use 80\nFix all of this rule…\nExplain\n[Accept with a reason…]\n");
    on.choose("fix-issue");
    EXPECT_EQ(on.valueAt(problemPort), 80);
    EXPECT_EQ(on.valueAt("/spec/listeners/1/portMapping/port"), "81") << "the other is another problem";
    EXPECT_EQ(on.lastStep(), "Use 80");
    EXPECT_EQ(WizardOn::focus(), problemPort);
    on.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(on.document.value(), textPorts());
}

TEST(IssueMenu, OpensFromTheLightBulbOfTheField)
{
    ProblemOn on;
    on.goTo(problemPort);
    FixBulb* bulb = on.bulbIn(&on.page());
    ASSERT_NE(bulb, nullptr);
    EXPECT_EQ(bulb->accessibleName(), u"Ways to mend it"_s);
    EXPECT_FALSE(bulb->icon().isNull());
    QTest::mouseClick(bulb, Qt::LeftButton);
    on.choose("fix-issue");
    EXPECT_EQ(on.valueAt(problemPort), 80);
    EXPECT_EQ(on.bulbIn(&on.page()), nullptr);
    EXPECT_EQ(WizardOn::focus(), problemPort);
}

TEST(IssueMenu, HasALightBulbAlsoWherePeopleAreNot)
{
    ProblemOn on;
    on.goTo(problemPort);
    on.goTo("/spec/listeners/0/portMapping/protocol");
    FixBulb* const bulb = on.bulbIn(&on.page());
    ASSERT_NE(bulb, nullptr);
    QTest::mouseClick(bulb, Qt::LeftButton);
    on.choose("fix-issue");
    EXPECT_EQ(on.valueAt(problemPort), 80);
    EXPECT_EQ(on.bulbIn(&on.page()), nullptr) << "there is nothing to mend any more";
}

TEST(IssueMenu, OpensInTheListWithKeysMenuKeyAndLightBulb)
{
    ProblemOn on;
    on.intoProblems(0);
    on.altEnter();
    EXPECT_TRUE(menuLines().starts_with("Use 80\n")) << menuLines();
    QTest::keyClick(openMenu(), Qt::Key_Escape);
    WizardOn::settle();
    QListView& view = on.problems().view();
    const QRect row = view.visualRect(view.model()->index(1, IssuesModel::Message));
    QContextMenuEvent menuKey(QContextMenuEvent::Keyboard, row.center(),
                              view.viewport()->mapToGlobal(row.center()));
    QApplication::sendEvent(view.viewport(), &menuKey);
    EXPECT_TRUE(menuLines().starts_with("Use 80\n")) << "of the current row: " << menuLines();
    QTest::keyClick(openMenu(), Qt::Key_Escape);
    const QPoint bulb(row.right() - 16, row.top() + view.fontMetrics().height());
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, bulb);
    EXPECT_TRUE(menuLines().starts_with("Use 81\n")) << "of the row of the bulb: " << menuLines();
    on.choose("fix-issue");
    EXPECT_EQ(on.valueAt("/spec/listeners/1/portMapping/port"), 81);
    EXPECT_EQ(on.valueAt(problemPort), "80");
    EXPECT_TRUE(view.hasFocus() || WizardOn::focus() == "problems") << WizardOn::focus();
}

TEST(IssueMenu, OpensInTheLineOfTheJson)
{
    ProblemOn on;
    JsonView& view = on.jsonView();
    on.window.jsonPane().goTo(Pointer(problemPort));
    WizardOn::settle();
    FixBulb* bulb = on.bulbIn(&view);
    ASSERT_NE(bulb, nullptr) << "in the line of the caret";
    const QRect line = view.lineRect(view.textCursor().block()).toRect();
    EXPECT_TRUE(line.top() <= bulb->geometry().center().y() &&
                bulb->geometry().center().y() <= line.bottom());
    on.altEnter();
    EXPECT_TRUE(menuLines().starts_with("Use 80\n")) << menuLines();
    on.choose("fix-issue");
    EXPECT_EQ(on.valueAt(problemPort), 80);
    EXPECT_TRUE(view.hasFocus());
    EXPECT_EQ(view.textCursor().block().text().trimmed(), u"\"port\": 80,"_s) << "the caret stays";
    EXPECT_EQ(on.bulbIn(&view), nullptr);
}

TEST(IssueMenu, TheLightBulbOfTheJsonOpensItToo)
{
    ProblemOn on;
    on.window.jsonPane().goTo(Pointer(problemPort));
    WizardOn::settle();
    FixBulb* bulb = on.bulbIn(&on.jsonView());
    ASSERT_NE(bulb, nullptr);
    QTest::mouseClick(bulb, Qt::LeftButton);
    on.choose("fix-issue");
    EXPECT_EQ(on.valueAt(problemPort), 80);
    on.window.jsonPane().goTo(Pointer(problemName));
    WizardOn::settle();
    EXPECT_EQ(on.bulbIn(&on.jsonView()), nullptr) << "nothing is wrong in this line";
}

TEST(IssueMenu, FixesAllOfARuleOnceThePersonHasSeenWhatThatChanges)
{
    ProblemOn on;
    const auto fixAll = [&on](bool isWanted) {
        on.goTo(problemPort);
        on.altEnter();
        withDialog([] { chooseInMenu("fix-all-issues"); },
                   [&](QDialog& dialog) {
                       const auto* table = dialog.findChild<QTableWidget*>();
                       EXPECT_EQ(table->rowCount(), 2);
                       EXPECT_EQ(table->item(0, 0)->text(), u"Listener 1 › Port"_s);
                       EXPECT_EQ(table->item(0, 2)->text(), u"80"_s);
                       isWanted ? dialog.accept() : dialog.reject();
                   });
        on.goOn();
    };
    fixAll(false);
    EXPECT_EQ(on.document.value(), textPorts());
    fixAll(true);
    EXPECT_EQ(on.valueAt(problemPort), 80);
    EXPECT_EQ(on.valueAt("/spec/listeners/1/portMapping/port"), 81);
    EXPECT_TRUE(on.lastStep().starts_with("Fix all: ")) << on.lastStep();
    on.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(on.document.value(), textPorts()) << "one step";
}

TEST(IssueMenu, FixesAllOfARuleThatOnlyTheMeshTells)
{
    json node = guideExample();
    const Pointer backends("/spec/backends");
    const auto named = [&](int at) {
        return backends / std::size_t(at) / "virtualService" / "virtualServiceName";
    };
    node["spec"]["backends"] = json::parse(R"([{"virtualService": {"virtualServiceName": "a.lokal"}},
                                              {"virtualService": {"virtualServiceName": "b.lokal"}}])");
    ProblemOn on(node);
    const auto inMesh = [&](const json& input) {
        std::vector<Issue> out;
        for (int i = 0; i < 2; ++i)
            if (const std::string name = find(input, named(i))->get<std::string>(); name.ends_with(".lokal"))
                out.push_back({named(i),
                               Severity::Warning,
                               "backend-unknown-service",
                               QString::fromStdString(name),
                               {},
                               {{u"Use it"_s, {{named(i), name.substr(0, 2) + "local"}}}}});
        return out;
    };
    on.window.problems().setMesh([&inMesh] {
        return [inMesh](const json& input, std::vector<Issue> own) {
            std::ranges::copy(inMesh(input), std::back_inserter(own));
            return own;
        };
    });
    on.context.state->setMesh({inMesh(on.document.value()), {}});
    on.goTo(named(1).text().c_str());
    on.altEnter();
    EXPECT_TRUE(menuLines().starts_with("Use it\nFix all of this rule…\n")) << menuLines();
    withDialog([] { chooseInMenu("fix-all-issues"); }, [](QDialog& dialog) { dialog.accept(); });
    on.goOn();
    EXPECT_EQ(on.valueAt(named(0).text().c_str()), "a.local");
    EXPECT_EQ(on.valueAt(named(1).text().c_str()), "b.local");
    on.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(on.document.value(), node) << "one step";
}

} // namespace meshwright
