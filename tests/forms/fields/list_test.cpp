// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fields/shown_rows.h"
#include "tests/support/step_fixture.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>

// The list of listeners and backends above the form of the chosen one.
namespace meshwright {

using namespace Qt::StringLiterals;
using steps::StepId;

namespace {

constexpr const char* backends = "/spec/backends";

QListView& rows(const FormOn& form, const char* list)
{
    return *form.at<QListView>(list);
}

/// What assistive programs hear of @p row.
QString heard(const QListView& list, int row)
{
    auto* whole = QAccessible::queryAccessibleInterface(const_cast<QListView*>(&list));
    return whole->child(row)->text(QAccessible::Name);
}

/// The list of backends, which counts in @p asked how often it has to say what a row is.
steps::Nodes backendsCounting(int& asked)
{
    const auto summary = [&asked](const json&) {
        ++asked;
        return u"row"_s;
    };
    return {steps::ListOf{backends, {}, "Add", [](const json&) { return json::object(); }, summary, "None"}};
}

bool says(const FormOn& form, const QString& words)
{
    const auto labels = form.form.findChildren<QLabel*>();
    return std::ranges::any_of(labels, [&](const QLabel* label) {
        return label->isVisibleTo(&form.form) && label->text() == words;
    });
}

} // namespace

TEST(List, StaysInSightWhileTheFormOfItsItemScrolls)
{
    const StepOn step(withFullListener().c_str(), nodesOf(StepId::Listeners), QSize(520, 420));
    for (const char* part : {"timeout", "tls", "healthCheck", "outlierDetection", "connectionPool"})
        step.form.click((std::string("fold /spec/listeners/0/") + part).c_str());
    step.settle();
    QWidget* last = step.form.at("/spec/listeners/0/timeout/http/idle/value");
    ASSERT_NE(last, nullptr);
    EXPECT_TRUE(last->visibleRegion().isEmpty()) << "there is more than the step has room for";
    last->setFocus();
    step.settle();
    EXPECT_TRUE(step.isInSight(*last));
    EXPECT_TRUE(step.isInSight(*rows(step.form, "/spec/listeners").viewport()));
    EXPECT_TRUE(says(step.form, u"Listener 1: HTTP 8080"_s));
    EXPECT_EQ(step.area.verticalScrollBar()->maximum(), 0) << "only one thing scrolls";
}

TEST(List, TheHeadingSaysWhatTheChosenItemIs)
{
    FormOn form(R"({"spec": {"listeners": [{"portMapping": {"port": 8080, "protocol": "http2"}}]}})",
                nodesOf(StepId::Listeners));
    EXPECT_TRUE(says(form, u"Listener 1: HTTP/2 8080"_s));
    form.type("/spec/listeners/0/portMapping/port", "9090");
    EXPECT_TRUE(says(form, u"Listener 1: HTTP/2 9090"_s));
}

TEST(List, ALongNameIsShortenedAndItsRowStaysInSight)
{
    const StepOn step(withBackends({std::string(255, 'a')}).c_str(), nodesOf(StepId::Backends),
                      QSize(400, 500));
    const QListView& list = rows(step.form, backends);
    EXPECT_FALSE(list.horizontalScrollBar()->isVisible());
    EXPECT_TRUE(list.viewport()->rect().contains(list.visualRect(list.model()->index(0, 0))));
    EXPECT_EQ(heard(list, 0), u"1. "_s + QString(255, u'a'));
}

TEST(List, ARowSaysWhatIsWrongOnceItHasBeenSeen)
{
    FormOn form(withBackends({"a", "b"}).c_str(), nodesOf(StepId::Backends), [](const json&) {
        return std::vector<Issue>{
            {Pointer("/spec/backends/1/virtualService"), Severity::Error, "x", u"Bad."_s}};
    });
    form.issues.refresh();
    EXPECT_EQ(heard(rows(form, backends), 1), u"2. b"_s);
    form.context.state->seeAll();
    EXPECT_EQ(heard(rows(form, backends), 1), u"2. b, 1 error"_s);
    EXPECT_EQ(heard(rows(form, backends), 0), u"1. a"_s);
}

TEST(List, IsFilteredFromEightRowsOn)
{
    const FormOn few(withBackends(manyNames(7)).c_str(), nodesOf(StepId::Backends));
    EXPECT_EQ(few.at("filter"), nullptr);
    FormOn form(withBackends(manyNames(12)).c_str(), nodesOf(StepId::Backends));
    auto* filter = form.at<QLineEdit>("filter");
    ASSERT_NE(filter, nullptr);
    QTest::keyClicks(filter, u"B1"_s);
    QListView& list = rows(form, backends);
    EXPECT_EQ(list.model()->rowCount(), 4) << "b1, b10, b11, b12";
    QTest::keyClick(&list, Qt::Key_End);
    EXPECT_NE(form.at("/spec/backends/11/virtualService/virtualServiceName"), nullptr);
    QTest::keyClick(filter, Qt::Key_Escape);
    EXPECT_EQ(list.model()->rowCount(), 12);
    EXPECT_EQ(list.currentIndex().row(), 11) << "what is chosen stays chosen";
}

TEST(List, WhatIsAddedOrGoneToComesOutOfAFilter)
{
    FormOn form(withBackends(manyNames(12)).c_str(), nodesOf(StepId::Backends));
    QTest::keyClicks(form.at("filter"), u"b12"_s);
    EXPECT_TRUE(form.form.reveal(Pointer("/spec/backends/3/virtualService/virtualServiceName")));
    EXPECT_EQ(rows(form, backends).currentIndex().row(), 3);
    QTest::keyClicks(form.at("filter"), u"b12"_s);
    form.clickNamed("Add backend");
    EXPECT_EQ(rows(form, backends).model()->rowCount(), 13);
    EXPECT_EQ(rows(form, backends).currentIndex().row(), 12);
}

TEST(List, RemovesOneRowOfAFilterAfterTheOther)
{
    FormOn form(withBackends({"a", "old-1", "b", "c", "old-2", "d", "old-3", "e", "f"}).c_str(),
                nodesOf(StepId::Backends));
    auto* filter = form.at<QLineEdit>("filter");
    QTest::keyClicks(filter, u"old-"_s);
    QListView& list = rows(form, backends);
    list.setCurrentIndex(list.model()->index(1, 0));
    form.clickNamed("Remove");
    EXPECT_EQ(filter->text(), u"old-"_s);
    EXPECT_EQ(list.model()->rowCount(), 2);
    EXPECT_EQ(list.currentIndex().data().toString(), u"6. old-3"_s) << "the next in sight";
    form.clickNamed("Remove");
    EXPECT_EQ(list.currentIndex().data().toString(), u"2. old-1"_s) << "there is none behind it";
    form.clickNamed("Remove");
    form.clickNamed("Remove"); // once too often
    form.expect(withBackends({"a", "b", "c", "d", "e", "f"}).c_str());
    EXPECT_EQ(list.model()->rowCount(), 0);
    EXPECT_EQ(filter->text(), u"old-"_s);
    filter->clear();
    EXPECT_EQ(list.currentIndex().row(), 0);
    EXPECT_NE(form.at("/spec/backends/0/virtualService/virtualServiceName"), nullptr);
}

TEST(List, StaysFilteredWhateverHappensToTheDocument)
{
    FormOn form(withBackends(manyNames(12)).c_str(), nodesOf(StepId::Backends));
    auto* filter = form.at<QLineEdit>("filter");
    QListView& list = rows(form, backends);
    QTest::keyClicks(filter, u"b1"_s); // the first is chosen, and in sight
    const json added = json::parse(withBackends({"new", "b13"}))["spec"]["backends"];
    const json* present = form.document.find(Pointer(backends));
    json more = *present;
    more.insert(more.begin(), added.begin(), added.end());
    form.document.set(Pointer(backends), more);
    QCoreApplication::processEvents();
    EXPECT_EQ(filter->text(), u"b1"_s) << "the chosen one is out of sight now";
    EXPECT_EQ(list.model()->rowCount(), 5) << "b13, b1, b10, b11, b12";
    form.document.undo();
    QCoreApplication::processEvents();
    EXPECT_EQ(filter->text(), u"b1"_s);
    EXPECT_EQ(list.model()->rowCount(), 4);
    EXPECT_EQ(list.currentIndex().row(), 0) << "and is seen again";
}

TEST(List, TakesCopiedNamesARowEachAsOneStep)
{
    FormOn form(withBackends({"first"}).c_str(), nodesOf(StepId::Backends));
    QGuiApplication::clipboard()->setText(u"a.local\r\n  b.local \n\nc.local"_s);
    QTest::keyClick(&rows(form, backends), Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(form.document.value(), json::parse(withBackends({"first", "a.local", "b.local", "c.local"})));
    EXPECT_TRUE(says(form, u"3 rows were added."_s));
    EXPECT_EQ(rows(form, backends).currentIndex().row(), 1) << "the first of them is chosen";
    form.document.undo();
    EXPECT_EQ(form.document.value(), json::parse(withBackends({"first"})));
}

TEST(List, TakesCopiedNamesByItsButtonToo)
{
    const FormOn form(R"({"spec": {}})", nodesOf(StepId::Backends));
    QGuiApplication::clipboard()->setText(u"only.local"_s);
    form.clickNamed("Paste names");
    form.expect(withBackends({"only.local"}).c_str());
    EXPECT_TRUE(says(form, u"One row was added."_s));
    const FormOn listeners(R"({"spec": {}})", nodesOf(StepId::Listeners));
    EXPECT_EQ(listeners.at("paste-names"), nullptr) << "a listener is more than a name";
}

TEST(List, ANewItemIsThereToBeTypedOver)
{
    StepOn step(R"({"spec": {}})", nodesOf(StepId::Listeners), QSize(600, 500));
    step.form.clickNamed("Add listener");
    EXPECT_EQ(QApplication::focusWidget(), step.form.at("/spec/listeners/0/portMapping/port"));
    QTest::keyClicks(QApplication::focusWidget(), u"9"_s);
    EXPECT_EQ(*step.form.document.find(Pointer("/spec/listeners/0/portMapping/port")), 9);
    step.form.clickNamed("Duplicate");
    QTest::keyClicks(QApplication::focusWidget(), u"7"_s);
    EXPECT_EQ(*step.form.document.find(Pointer("/spec/listeners/1/portMapping/port")), 7);
}

TEST(List, ANewListenerBeginsWithAPortThatNoneHas)
{
    const FormOn form(R"({"spec": {"listeners": [{"portMapping": {"port": 8081, "protocol": "tcp"}}]}})",
                      nodesOf(StepId::Listeners));
    for (int added = 0; added < 2; ++added)
        form.clickNamed("Add listener");
    form.expect(R"({"spec": {"listeners": [{"portMapping": {"port": 8081, "protocol": "tcp"}},
                                           {"portMapping": {"port": 8080, "protocol": "http"}},
                                           {"portMapping": {"port": 8082, "protocol": "http"}}]}})");
}

TEST(List, OfManyRowsOnlyThoseInSightAreLookedAt)
{
    int asked = 0;
    const steps::Nodes nodes = backendsCounting(asked);
    StepOn step(withBackends(manyNames(10'000)).c_str(), nodes, QSize(600, 500));
    step.settle();
    asked = 0;
    step.form.document.set(Pointer("/spec/backends/5000/virtualService/virtualServiceName"), "other");
    step.form.issues.refresh();
    step.settle();
    EXPECT_LT(asked, 200);
}

TEST(List, AFilterGoesThroughTheRowsOnceForAllThatCame)
{
    int asked = 0;
    const steps::Nodes nodes = backendsCounting(asked);
    StepOn step(withBackends(manyNames(1'000)).c_str(), nodes, QSize(600, 500));
    QTest::keyClicks(step.form.at("filter"), u"row"_s);
    step.settle();
    asked = 0;
    for (int i = 0; i < 50; ++i)
        step.form.document.insert(Pointer(backends), 0, json::object());
    step.settle();
    EXPECT_EQ(rows(step.form, backends).model()->rowCount(), 1'050);
    EXPECT_LT(asked, 5'000);
}

TEST(List, RowsOfListenersSayPortAndProtocolInColumns)
{
    const StepOn step(R"({"meshName": "m", "virtualNodeName": "n", "spec": {"listeners": [
                          {"portMapping": {"port": 8080, "protocol": "http"}, "tls": {}},
                          {"portMapping": {"port": 9090, "protocol": "grpc"}}]}})",
                      nodesOf(StepId::Listeners), QSize(520, 420));
    const QAbstractItemModel& model = *rows(step.form, "/spec/listeners").model();
    EXPECT_EQ(model.index(0, 0).data(ShownRows::ColumnsRole).toStringList().join(u'|'),
              u"1.|8080|HTTP|TLS"_s);
    EXPECT_EQ(model.index(1, 0).data(ShownRows::ColumnsRole).toStringList().join(u'|'), u"2.|9090|gRPC|"_s);
    EXPECT_EQ(model.index(0, 0).data().toString(), u"1. HTTP 8080, TLS"_s) << "what is read out and found";
}

TEST(List, AllOfThreeListenersAreInSightOnASmallScreen)
{
    const StepOn step(R"({"meshName": "m", "virtualNodeName": "n", "spec": {"listeners": [
                          {"portMapping": {"port": 8080, "protocol": "http"}},
                          {"portMapping": {"port": 8081, "protocol": "http"}},
                          {"portMapping": {"port": 8082, "protocol": "http"}}]}})",
                      nodesOf(StepId::Listeners), QSize(600, 470));
    const QListView& list = rows(step.form, "/spec/listeners");
    const QRect last = list.visualRect(list.model()->index(2, 0));
    EXPECT_TRUE(list.viewport()->rect().contains(last))
        << last.bottom() << " of " << list.viewport()->height();
}

TEST(List, ItsButtonsCoverNoRowWhereTheyNeedSeveralLines)
{
    const StepOn step(R"({"meshName": "m", "virtualNodeName": "n", "spec": {"listeners": [
                          {"portMapping": {"port": 8080, "protocol": "http"}},
                          {"portMapping": {"port": 8081, "protocol": "http"}},
                          {"portMapping": {"port": 8082, "protocol": "http"}}]}})",
                      nodesOf(StepId::Listeners), QSize(330, 200));
    step.settle();
    const QListView& list = rows(step.form, "/spec/listeners");
    const auto topOf = [&](const QWidget& part) { return part.mapTo(&step.form.form, QPoint()).y(); };
    const auto* add = list.parentWidget()->findChild<QPushButton*>(u"add"_s);
    const auto* down = list.parentWidget()->findChild<QPushButton*>(u"move-down"_s);
    ASSERT_NE(add, nullptr);
    EXPECT_LT(topOf(*add), topOf(*down)) << "they need several lines";
    EXPECT_GE(topOf(*add), topOf(list) + list.height());
}

} // namespace meshwright
