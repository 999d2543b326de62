// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/json/json_view.h"
#include "forms/json/sliced_text.h"
#include "forms/parts/notice_bar.h"
#include "forms/wizard/issue_commands.h"
#include "models/json/json.h"
#include "tests/support/pane_fixture.h"
#include "tests/support/sample_documents.h"
#include "tests/support/wizard_fixture.h"

#include <QListView>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextEdit>

// What keeps a window moving while its document is far larger than anybody would write.
namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

QString lines(int number, const QString& word)
{
    QString out;
    for (int i = 0; i < number; ++i)
        out += u"  \"%1\": %2,\n"_s.arg(word, QString::number(i));
    return out;
}

/// A text that is replaced a slice at a time, and how often it has changed.
struct Sliced
{
    explicit Sliced(const QString& before) : slices(&document)
    {
        document.setPlainText(before);
        QObject::connect(&document, &QTextDocument::contentsChanged, &document, [this] { ++changes; });
    }

    void replaceAll(const QString& text) { slices.replace(0, document.characterCount() - 1, text); }
    bool wait()
    {
        return QTest::qWaitFor([this] { return !slices.isGoingOn(); }, 20'000);
    }

    QTextDocument document;
    SlicedText slices;
    int changes = 0;
};

/// For machines that are busy with something else.
bool patiently(const std::function<bool()>& holds)
{
    return QTest::qWaitFor(holds, 60'000);
}

int colouredLines(const JsonView& view)
{
    int out = 0;
    for (QTextBlock line = view.document()->begin(); line.isValid(); line = line.next())
        out += line.layout()->formats().isEmpty() ? 0 : 1;
    return out;
}

} // namespace

TEST(SlicedText, PutsAShortTextThereAtOnce)
{
    Sliced sliced(u"before"_s);
    QSignalSpy done(&sliced.slices, &SlicedText::done);
    sliced.slices.replace(2, 4, u"-"_s);
    EXPECT_EQ(sliced.document.toPlainText(), u"be-re"_s);
    EXPECT_EQ(done.count(), 1);
    EXPECT_FALSE(sliced.document.isUndoAvailable());
    EXPECT_TRUE(sliced.document.isUndoRedoEnabled());
}

TEST(SlicedText, PutsALongOneThereBetweenEvents)
{
    Sliced sliced({});
    const QString text = lines(20'000, u"name"_s);
    sliced.replaceAll(text);
    EXPECT_TRUE(sliced.slices.isGoingOn());
    EXPECT_LT(sliced.document.characterCount(), text.size() / 4);
    EXPECT_EQ(sliced.slices.whole(), text);
    QCoreApplication::processEvents();
    EXPECT_EQ(sliced.slices.whole(), text);
    ASSERT_TRUE(sliced.wait());
    EXPECT_EQ(sliced.document.toPlainText(), text);
    EXPECT_GT(sliced.changes, 5);
}

TEST(SlicedText, TakesALongOneAwayBetweenEvents)
{
    const QString text = lines(20'000, u"name"_s);
    Sliced sliced(text);
    sliced.slices.replace(4, static_cast<int>(text.size()) - 4, u"short"_s);
    EXPECT_TRUE(sliced.slices.isGoingOn());
    EXPECT_GT(sliced.document.characterCount(), text.size() / 2);
    const QString wanted = text.left(4) + u"short"_s + text.right(4);
    EXPECT_EQ(sliced.slices.whole(), wanted);
    ASSERT_TRUE(sliced.wait());
    EXPECT_EQ(sliced.document.toPlainText(), wanted);
}

TEST(SlicedText, GoesOverToAnotherTextOnItsWay)
{
    Sliced sliced({});
    sliced.replaceAll(lines(20'000, u"first"_s));
    QCoreApplication::processEvents();
    const QString text = lines(15'000, u"second"_s);
    sliced.replaceAll(text);
    EXPECT_EQ(sliced.slices.whole(), text);
    ASSERT_TRUE(sliced.wait());
    EXPECT_EQ(sliced.document.toPlainText(), text);
}

TEST(JsonView, ColoursTheLinesThatAreSeen)
{
    JsonView view(nullptr);
    view.resize(400, 300);
    view.show();
    view.showText(lines(5000, u"name"_s));
    ASSERT_TRUE(patiently([&] { return !view.isShowing(); }));
    view.repaint();
    const int atFirst = colouredLines(view);
    EXPECT_GT(atFirst, 5);
    EXPECT_LT(atFirst, 100);
    QSignalSpy typed(&view, &JsonView::typed);
    view.goTo(view.document()->characterCount() - 2);
    view.repaint();
    EXPECT_GT(colouredLines(view), atFirst);
    EXPECT_FALSE(view.document()->lastBlock().previous().layout()->formats().isEmpty());
    EXPECT_EQ(typed.count(), 0);
}

TEST(JsonView, TakesNoKeysWhileALongTextIsOnItsWay)
{
    JsonView view(nullptr);
    view.show();
    QSignalSpy typed(&view, &JsonView::typed);
    QSignalSpy shown(&view, &JsonView::shown);
    const QString text = lines(20'000, u"name"_s);
    view.showText(text);
    QTest::keyClicks(&view, u"x"_s);
    EXPECT_EQ(view.text(), text);
    ASSERT_TRUE(shown.wait(60'000));
    EXPECT_EQ(view.toPlainText(), text);
    EXPECT_EQ(typed.count(), 0);
    QTest::keyClicks(&view, u"x"_s);
    EXPECT_EQ(typed.count(), 1);
    view.setLocked(true);
    view.showText(lines(20'000, u"other"_s));
    ASSERT_TRUE(shown.wait(60'000));
    EXPECT_TRUE(view.isReadOnly());
}

TEST(JsonPane, GoesToAPlaceThatIsStillOnItsWay)
{
    PaneOn on(guideExample());
    on.document.reset(withBackends(4000));
    ASSERT_TRUE(patiently([&] { return on.pane.view().isShowing(); }));
    on.pane.goTo(Pointer("/spec/backends/3210/virtualService/virtualServiceName"));
    ASSERT_TRUE(patiently([&] { return !on.pane.view().isShowing(); }));
    EXPECT_TRUE(on.pane.view().textCursor().block().text().contains(u"service3210.local"_s));
    EXPECT_EQ(on.text(), canonical(on.document.value()));
}

TEST(JsonPane, SaysWhereTheJsonIsThatIsTooLargeToBeShown)
{
    json node = guideExample();
    node["numbers"] = json::array_t(100'000, 1);
    PaneOn on(node);
    const auto notice = [&] { return on.pane.findChild<NoticeBar*>()->textOf(u"too-large"_s).toStdString(); };
    EXPECT_EQ(on.text(), "");
    EXPECT_TRUE(on.pane.view().isReadOnly());
    EXPECT_TRUE(notice().starts_with("This virtual node is too large")) << notice();
    on.document.remove(Pointer("/numbers"));
    ASSERT_TRUE(patiently([&] { return on.text() == canonical(on.document.value()); }));
    EXPECT_EQ(notice(), "");
    EXPECT_FALSE(on.pane.view().isReadOnly());
}

TEST(WizardWindow, CreatesALargeNodeOnceItHasBeenChecked)
{
    WizardOn on(withBackends(5000));
    auto* create = on.named<QAbstractButton>("create-virtual-node");
    ASSERT_TRUE(patiently([&] { return on.issues.areCurrent(); }));
    EXPECT_TRUE(create->isEnabled());
    QSignalSpy waiting(&on.issues, &LiveIssues::waiting);
    on.document.set(Pointer("/virtualNodeName"), "");
    ASSERT_TRUE(patiently([&] { return waiting.count() > 0; }));
    EXPECT_FALSE(create->isEnabled());
    EXPECT_EQ(create->toolTip(), u"The virtual node is being checked."_s);
    ASSERT_TRUE(patiently([&] { return on.issues.areCurrent(); }));
    EXPECT_FALSE(create->isEnabled());
    EXPECT_TRUE(create->toolTip().startsWith(u"Mend the errors first"_s));
}

TEST(WizardWindow, ExportsALargeNodeOnceItHasBeenChecked)
{
    json broken = withBackends(5000);
    broken["virtualNodeName"] = "";
    WizardOn on(broken);
    ASSERT_TRUE(patiently([&] { return on.issues.areCurrent(); }));
    on.goTo(steps::StepId::Review);
    QSignalSpy exported(&on.window, &WizardWindow::exportRequested);
    QSignalSpy waiting(&on.issues, &LiveIssues::waiting);
    on.document.set(Pointer("/virtualNodeName"), "mended");
    ASSERT_TRUE(patiently([&] { return waiting.count() > 0; }));
    on.named<QAbstractButton>("export-json")->click();
    ASSERT_TRUE(patiently([&] { return exported.count() > 0; }));
    EXPECT_EQ(on.asked, QStringList()); // there is no error any more
}

TEST(WizardWindow, SendsNoLargeNodeBeforeItHasBeenChecked)
{
    WizardOn on(withBackends(5000));
    ASSERT_TRUE(patiently([&] { return on.issues.areCurrent(); }));
    on.goTo(steps::StepId::Review);
    auto* create = on.named<QAbstractButton>("create-virtual-node");
    ASSERT_TRUE(create->isEnabled());
    QSignalSpy created(&on.window, &WizardWindow::createRequested);
    on.document.set(Pointer("/virtualNodeName"), "");
    create->click(); // before anybody has begun to check it
    ASSERT_TRUE(patiently([&] { return on.issues.areCurrent(); }));
    EXPECT_EQ(created.count(), 0);
    EXPECT_TRUE(create->toolTip().startsWith(u"Mend the errors first"_s));
}

TEST(WizardWindow, ExportsALargeNodeOnceHoweverOftenItIsAskedForMeanwhile)
{
    WizardOn on(withBackends(5000));
    ASSERT_TRUE(patiently([&] { return on.issues.areCurrent(); }));
    on.goTo(steps::StepId::Review);
    QSignalSpy exported(&on.window, &WizardWindow::exportRequested);
    on.document.set(Pointer("/virtualNodeName"), "other");
    on.named<QAbstractButton>("export-json")->click();
    on.named<QAbstractButton>("export-json")->click();
    EXPECT_EQ(exported.count(), 0);
    ASSERT_TRUE(patiently([&] { return exported.count() > 0; }));
    WizardOn::settle();
    EXPECT_EQ(exported.count(), 1);
}

TEST(WizardWindow, AsksNothingAboutALargeNodeThatIsClosedMeanwhile)
{
    WizardOn on(withBackends(5000));
    ASSERT_TRUE(patiently([&] { return on.issues.areCurrent(); }));
    on.goTo(steps::StepId::Review);
    QSignalSpy exported(&on.window, &WizardWindow::exportRequested);
    QSignalSpy waiting(&on.issues, &LiveIssues::waiting);
    on.document.set(Pointer("/virtualNodeName"), "");
    ASSERT_TRUE(patiently([&] { return waiting.count() > 0; }));
    on.named<QAbstractButton>("export-json")->click();
    on.window.close();
    ASSERT_TRUE(patiently([&] { return on.issues.areCurrent(); }));
    WizardOn::settle();
    EXPECT_EQ(on.asked, QStringList());
    EXPECT_EQ(exported.count(), 0);
}

TEST(WizardWindow, MendsALargeNodeBesideTheWindow)
{
    json node = withBackends(5000);
    const Pointer port("/spec/listeners/0/portMapping/port");
    node["spec"]["listeners"][0]["portMapping"]["port"] = "80";
    WizardOn on(node);
    ASSERT_TRUE(patiently([&] { return on.issues.areCurrent() && !on.issues.at(port).empty(); }));
    const Issue issue = *on.issues.at(port).front();
    const auto trying = [&] { return on.window.notices().textOf(u"tried-fix"_s); };
    on.window.problems().fix(issue, issue.fixes.front());
    EXPECT_EQ(*on.document.find(port), "80") << "nothing is waited for";
    EXPECT_FALSE(trying().isEmpty());
    on.window.problems().cancel();
    EXPECT_TRUE(trying().isEmpty());
    on.window.problems().fix(issue, issue.fixes.front());
    EXPECT_TRUE(patiently([&] { return *on.document.find(port) == 80; }));
    EXPECT_TRUE(trying().isEmpty());
    on.document.undo();
    EXPECT_EQ(on.document.value(), node) << "one step";
}

} // namespace meshwright
