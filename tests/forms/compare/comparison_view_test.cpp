// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/compare/compare_window.h"
#include "forms/compare/compared_text.h"
#include "forms/compare/comparison_headline.h"
#include "forms/compare/comparison_view.h"
#include "forms/parts/chip_label.h"
#include "forms/parts/notice_bar.h"
#include "models/json/json.h"
#include "tests/support/sample_documents.h"

#include <gmock/gmock.h>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <memory>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

json node(const char* name)
{
    json out = guideExample();
    out["meshName"] = "shop";
    out["virtualNodeName"] = name;
    return out;
}

ComparedState given(const QString& title, std::vector<json> nodes)
{
    std::vector<GivenResource> all;
    for (json& one : nodes)
        all.push_back({Kind::VirtualNode, std::move(one)});
    ComparedState out{title};
    out.given = std::make_shared<const std::vector<GivenResource>>(std::move(all));
    return out;
}

std::shared_ptr<const Comparison> compared(std::vector<json> before, std::vector<json> after)
{
    return std::make_shared<const Comparison>(
        compareStates(given(u"12 September"_s, std::move(before)), given(u"now"_s, std::move(after))));
}

/// orders listens to a health check another time and is tagged, audit has come, legacy has gone, and a
/// default of payments is written out.
std::shared_ptr<const Comparison> shop()
{
    json orders = node("orders");
    orders["spec"]["listeners"][0] = fullListener(80);
    json now = orders;
    now["spec"]["listeners"][0]["healthCheck"]["timeoutMillis"] = 5000;
    now["tags"] = json::array({{{"key", "team"}, {"value", "a"}}});
    json audit = node("audit");
    audit["spec"] = {{"backends", json::array()}};
    json payments = node("payments");
    json written = payments;
    written["spec"]["serviceDiscovery"]["dns"]["responseType"] = "LOADBALANCER";
    json legacy = node("legacy");
    legacy["spec"]["listeners"] = json::array();
    return compared({orders, payments, node("stock"), legacy}, {now, written, node("stock"), audit});
}

struct Seen
{
    explicit Seen(QWidget& window)
        : list(*window.findChild<QListView*>(u"compared-resources"_s)),
          fields(*window.findChild<QTableView*>(u"differences"_s)),
          before(*window.findChild<ComparedText*>(u"text-before"_s)),
          after(*window.findChild<ComparedText*>(u"text-after"_s))
    {}

    std::string lines() const
    {
        QStringList out;
        for (int row = 0; row < list.model()->rowCount(); ++row)
            out.append(list.model()->index(row, 0).data().toString());
        return out.join(u'\n').toStdString();
    }
    void choose(const QString& line) const
    {
        for (int row = 0; row < list.model()->rowCount(); ++row)
            if (list.model()->index(row, 0).data().toString() == line)
                list.setCurrentIndex(list.model()->index(row, 0));
    }
    std::string rows() const
    {
        QStringList out;
        for (int row = 0; row < fields.model()->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < 4; ++column)
                cells.append(fields.model()->index(row, column).data().toString());
            out.append(cells.join(u" | "_s));
        }
        return out.join(u'\n').toStdString();
    }

    QListView& list;
    QTableView& fields;
    ComparedText& before;
    ComparedText& after;
};

std::string chipsOf(const QWidget& window)
{
    QStringList out;
    for (const ChipLabel* chip : window.findChildren<ChipLabel*>())
        if (!chip->isHidden())
            out.append(chip->text());
    return out.join(u", "_s).toStdString();
}

} // namespace

TEST(ComparisonView, HasALineAResourceAndSaysHowManyAreTheSame)
{
    ComparisonView view(true, nullptr);
    view.resize(1200, 700);
    view.show(shop());
    const Seen seen(view);
    EXPECT_EQ(seen.lines(), "+ audit\n− legacy\n~ orders\n~ payments\n1 the same");
    EXPECT_EQ(chipsOf(view), "2 changed, 1 added, 1 removed");
}

TEST(ComparisonView, TellsTheFieldsOfOneInTheWordsOfTheForm)
{
    ComparisonView view(true, nullptr);
    view.show(shop());
    const Seen seen(view);
    seen.choose(u"~ orders"_s);
    EXPECT_EQ(seen.rows(), "Listener 80 › Health check › Timeout period | 2 s | 5 s | behaviour\n"
                           "Tag team | (nothing) | added | metadata");
    seen.choose(u"~ payments"_s);
    EXPECT_THAT(seen.rows(), testing::HasSubstr("the same"));
}

TEST(ComparisonView, ShowsOnlyWhatChangesBehaviourWhereThatIsChosen)
{
    ComparisonView view(true, nullptr);
    view.show(shop());
    view.headline().choices()[0]->trigger();
    EXPECT_EQ(Seen(view).lines(), "+ audit\n− legacy\n~ orders\n1 the same, 1 behave the same");
}

TEST(ComparisonView, HasTheTextsSideBySideWithEqualPartsFolded)
{
    ComparisonView view(true, nullptr);
    view.show(shop());
    const Seen seen(view);
    seen.choose(u"~ orders"_s);
    EXPECT_EQ(seen.before.document()->blockCount(), seen.after.document()->blockCount());
    EXPECT_TRUE(seen.before.toPlainText().contains(u"−           \"timeoutMillis\": 2000"_s))
        << seen.before.toPlainText().toStdString();
    EXPECT_TRUE(seen.after.toPlainText().contains(u"+           \"timeoutMillis\": 5000"_s));
    EXPECT_TRUE(seen.after.toPlainText().contains(u"equal lines"_s));
}

TEST(ComparisonView, UnfoldsBothTextsWithTheKeyboard)
{
    ComparisonView view(true, nullptr);
    view.QWidget::show();
    view.show(shop());
    const Seen seen(view);
    seen.choose(u"~ orders"_s);
    const int lines = seen.before.document()->blockCount();
    seen.after.moveCursor(QTextCursor::Start);
    while (!seen.after.textCursor().block().text().contains(u"equal lines"_s) &&
           seen.after.textCursor().block().next().isValid())
        seen.after.moveCursor(QTextCursor::Down);
    QTest::keyClick(&seen.after, Qt::Key_Return);
    EXPECT_GT(seen.before.document()->blockCount(), lines);
    EXPECT_EQ(seen.before.document()->blockCount(), seen.after.document()->blockCount());
}

TEST(ComparisonView, ScrollsBothTextsTogether)
{
    json many = node("many");
    for (int i = 0; i < 400; ++i)
        many["tags"].push_back({{"key", "k" + std::to_string(i)}, {"value", "a"}});
    json other = many;
    for (json& tag : other["tags"])
        tag["value"] = "b";
    ComparisonView view(true, nullptr);
    view.resize(900, 600);
    view.QWidget::show();
    view.show(compared({many}, {other}));
    const Seen seen(view);
    seen.after.verticalScrollBar()->setValue(50);
    EXPECT_EQ(seen.before.verticalScrollBar()->value(), 50);
}

TEST(ComparisonView, SaysThatNothingDiffersAndWhatCouldNotBeCompared)
{
    ComparisonView view(true, nullptr);
    view.show(compared({node("orders")}, {node("orders")}));
    EXPECT_EQ(Seen(view).lines(), "1 the same");
    EXPECT_EQ(view.text().toStdString(), "No change: 1 the same.\n");
    view.show(compared({}, {}));
    EXPECT_EQ(view.text().toStdString(), "There is nothing of App Mesh on either side.\n");
}

TEST(ComparisonView, KeepsTheChosenResourceWhenItIsComparedAgain)
{
    ComparisonView view(true, nullptr);
    view.show(shop());
    const Seen seen(view);
    seen.choose(u"~ orders"_s);
    view.show(shop());
    EXPECT_EQ(seen.list.currentIndex().data().toString(), u"~ orders"_s);
}

TEST(ComparisonView, OffersToTakeOverWhatDiffersInAVirtualNode)
{
    ComparisonView view(true, nullptr);
    view.show(shop());
    const Seen seen(view);
    seen.choose(u"~ orders"_s);
    QString taken;
    QObject::connect(
        &view, &ComparisonView::takeOverRequested, &view,
        [&](const ResourceDifference&, const FieldDifference& field) { taken = field.after.string(); });
    auto* const button =
        qobject_cast<QToolButton*>(seen.fields.indexWidget(seen.fields.model()->index(0, 4)));
    ASSERT_NE(button, nullptr);
    EXPECT_EQ(button->accessibleName(), u"Take over: Listener 80 › Health check › Timeout period"_s);
    button->click();
    EXPECT_EQ(taken, u"/spec/listeners/0/healthCheck/timeoutMillis"_s);
    seen.choose(u"+ audit"_s);
    EXPECT_TRUE(seen.fields.isHidden()) << "there is nothing on the other side";
}

TEST(ComparisonView, SaysWhyNothingIsTakenOver)
{
    const auto service = [](const char* node) {
        ComparedState out{u"a side"_s};
        out.given = std::make_shared<const std::vector<GivenResource>>(std::vector<GivenResource>{
            {Kind::VirtualService,
             {{"meshName", "shop"},
              {"virtualServiceName", "orders.local"},
              {"spec", {{"provider", {{"virtualNode", {{"virtualNodeName", node}}}}}}}}}});
        return out;
    };
    ComparisonView view(true, nullptr);
    view.show(std::make_shared<const Comparison>(compareStates(service("a"), service("b"))));
    const Seen seen(view);
    EXPECT_THAT(seen.lines(), testing::StartsWith("~ virtual service orders.local"));
    const auto* const why = view.findChild<QLabel*>(u"why-not-taken"_s);
    EXPECT_FALSE(why->isHidden());
    EXPECT_EQ(why->text(),
              u"Settings of a virtual service are taken over into its file, and this one stands in no "
              u"file here. Change it where it is kept."_s);
    EXPECT_EQ(seen.fields.accessibleDescription(), why->text());
    const QAction* const take = view.findChild<QAction*>(u"take-over"_s);
    EXPECT_FALSE(take->isEnabled());
    EXPECT_EQ(seen.fields.indexWidget(seen.fields.model()->index(0, 4)), nullptr);
    view.show(shop());
    seen.choose(u"~ orders"_s);
    EXPECT_TRUE(why->isHidden());
    EXPECT_TRUE(take->isEnabled());
}

TEST(ComparisonView, ShowsNamesOfOthersAsTheyAre)
{
    ComparisonView view(true, nullptr);
    view.show(compared({}, {node("<b>x</b>\n+ virtual node y")}));
    EXPECT_EQ(Seen(view).lines(), "+ <b>x</b>\\n+ virtual node y");
    EXPECT_EQ(view.text().count(u'\n'), 2) << "a line a resource, whatever it is called";
}

TEST(CompareWindow, CopiesWhatItShowsAndSaysWhatIsMissing)
{
    CompareWindow window({}, nullptr);
    Comparison all = *shop();
    all.missing = QStringList{u"x.json, line 1: it ends too early"_s};
    window.show(std::make_shared<const Comparison>(all));
    window.show();
    Seen(window).list.setCurrentIndex(Seen(window).list.model()->index(2, 0)); // orders, which has fields
    QCoreApplication::processEvents();
    EXPECT_LE(window.minimumSizeHint().height(), 330) << "it fits 1280×720 at 200 %";
    EXPECT_EQ(window.windowTitle(), u"Compare 12 September ↔ now – Meshwright"_s);
    EXPECT_TRUE(window.notices().textOf(u"missing"_s).contains(u"x.json, line 1"_s));
    window.findChild<QAction*>(u"copy-all"_s)->trigger();
    EXPECT_TRUE(QApplication::clipboard()->text().startsWith(u"+ virtual node audit\n"_s))
        << QApplication::clipboard()->text().toStdString();
}

} // namespace meshwright
