// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/step_fixture.h"

// Where Tab goes in a form, and what comes into sight.
namespace meshwright {

using namespace Qt::StringLiterals;
using steps::StepId;

namespace {

/// Goes through @p step once with Tab: what has the focus, by name or else by what it says.
QStringList stops(const StepOn& step)
{
    QStringList out;
    std::vector<const QWidget*> seen;
    if (QWidget* focus = QApplication::focusWidget())
        focus->clearFocus();
    for (int i = 0; i < 100; ++i) {
        QWidget* from = QApplication::focusWidget();
        QTest::keyClick(from ? from : static_cast<QWidget*>(const_cast<StepOn::Area*>(&step.area)),
                        Qt::Key_Tab);
        const QWidget* focus = QApplication::focusWidget();
        if (!focus || !step.form.form.isAncestorOf(focus))
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(focus);
        const QString name = focus->objectName().isEmpty() && button ? button->text() : focus->objectName();
        if (std::ranges::find(seen, focus) != seen.end())
            break;
        seen.push_back(focus);
        out.append(name);
    }
    return out;
}

/// Whether @p stops has all of @p names, one after the other.
bool areInOrder(const QStringList& stops, const QStringList& names)
{
    qsizetype last = -1;
    for (const QString& name : names) {
        const qsizetype place = stops.indexOf(name);
        if (place <= last)
            return false;
        last = place;
    }
    return true;
}

} // namespace

TEST(TabOrder, TabComesToTheChosenOneOfAGroup)
{
    const StepOn step(R"({"spec": {"serviceDiscovery": {"awsCloudMap": {"serviceName": "a"}}}})",
                      nodesOf(StepId::ServiceDiscovery), QSize(600, 500));
    const QStringList found = stops(step);
    ASSERT_FALSE(found.isEmpty());
    EXPECT_TRUE(found.contains(u"/spec/serviceDiscovery/awsCloudMap"_s));
    EXPECT_FALSE(found.contains(u"/spec/serviceDiscovery/dns"_s));
    EXPECT_FALSE(found.contains(u"/spec/serviceDiscovery"_s));
}

TEST(TabOrder, ArrowsChooseInAGroupAlsoWhereNothingIsChosenYet)
{
    StepOn step(R"({"spec": {"backendDefaults": {"clientPolicy": {"tls": {}}}}})",
                nodesOf(StepId::ClientPolicyDefaults), QSize(600, 500));
    const std::string trust = "/spec/backendDefaults/clientPolicy/tls/validation/trust";
    const auto press = [&](const char* from, Qt::Key key) {
        QTest::keyClick(step.form.at((trust + from).c_str()), key);
        step.settle();
        const json* now = step.form.document.find(Pointer(trust));
        const std::string chosen = now && !now->empty() ? now->begin().key() : "none";
        EXPECT_EQ(QApplication::focusWidget()->objectName().toStdString(), trust + '/' + chosen)
            << "and lead there";
        return chosen;
    };
    EXPECT_EQ(step.form.document.find(Pointer(trust)), nullptr);
    EXPECT_EQ(press("/acm", Qt::Key_Up), "file") << "around the end";
    EXPECT_EQ(press("/file", Qt::Key_Down), "acm");
    EXPECT_EQ(press("/acm", Qt::Key_Right), "sds");
    EXPECT_EQ(press("/sds", Qt::Key_Left), "acm");
    step.form.document.remove(Pointer(trust));
    EXPECT_EQ(press("/acm", Qt::Key_Down), "sds") << "the first one has only been looked at";
}

TEST(TabOrder, APartThatIsSwitchedOnLaterStandsWhereItIsSeen)
{
    const StepOn step(R"({"spec": {"listeners": [{"portMapping": {"port": 80, "protocol": "http"}}]}})",
                      nodesOf(StepId::Listeners), QSize(600, 500));
    for (const char* part : {"timeout", "outlierDetection"})
        step.form.click((std::string("/spec/listeners/0/") + part).c_str());
    step.settle();
    const QStringList found = stops(step);
    const QString listener = u"/spec/listeners/0/"_s;
    EXPECT_TRUE(areInOrder(
        found, {u"duplicate"_s, listener + u"portMapping/port"_s, listener + u"portMapping/protocol"_s,
                listener + u"outlierDetection"_s, u"Use Envoy's own values"_s,
                listener + u"outlierDetection/maxServerErrors"_s,
                listener + u"outlierDetection/baseEjectionDuration/unit"_s, listener + u"healthCheck"_s,
                listener + u"timeout"_s, listener + u"timeout/http/perRequest/value"_s}))
        << found.join(u' ').toStdString();
}

TEST(TabOrder, RowsComeBeforeTheButtonThatMakesThem)
{
    const StepOn step(R"({"spec": {}, "tags": [{"key": "a", "value": "b"}]})", nodesOf(StepId::Name),
                      QSize(600, 700));
    step.form.clickNamed("Add tag");
    step.settle();
    const QStringList found = stops(step);
    EXPECT_TRUE(areInOrder(
        found, {u"/tags/0/value"_s, u"/tags/1/key"_s, u"/tags/1/value"_s, u"/tags"_s, u"/clientToken"_s}))
        << found.join(u' ').toStdString();
}

TEST(TabOrder, WhatAChoiceOpensComesIntoSight)
{
    StepOn step(R"({"spec": {"backendDefaults": {"clientPolicy": {"tls": {}}}}})",
                nodesOf(StepId::ClientPolicyDefaults), QSize(520, 320));
    const std::string trust = "/spec/backendDefaults/clientPolicy/tls/validation/trust/";
    auto* file = step.form.at<QAbstractButton>((trust + "file").c_str());
    ASSERT_NE(file, nullptr);
    step.area.ensureWidgetVisible(file, 0, 0);
    step.settle();
    file->click();
    step.settle();
    EXPECT_TRUE(step.isInSight(*step.form.at((trust + "file/certificateChain").c_str())));
    EXPECT_TRUE(step.isInSight(*file)) << "nor does what was clicked go away";
}

} // namespace meshwright
