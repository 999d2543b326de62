// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/form_fixture.h"
#include "tests/support/sample_documents.h"
#include "tests/support/wheel.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>

namespace meshwright {

using namespace Qt::StringLiterals;
using steps::StepId;

namespace {

const char* const port = "/spec/listeners/0/portMapping/port";
const char* const interval = "/spec/listeners/0/outlierDetection/interval/value";
const char* const unit = "/spec/listeners/0/outlierDetection/interval/unit";
const char* const protocolField = "/spec/listeners/0/portMapping/protocol";

/// A listener with everything on, in a window of its own.
class Listener : public FormOn
{
public:
    Listener()
        : FormOn(json{{"spec", {{"listeners", {fullListener(8080)}}}}}.dump().c_str(),
                 nodesOf(StepId::Listeners))
    {
        form.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&form));
        EXPECT_TRUE(form.reveal(Pointer(interval)));
    }
};

} // namespace

TEST(WheelGuard, AFieldWithoutTheFocusIsPassed)
{
    const Listener on;
    const json before = on.document.value();
    on.at("/spec/listeners")->setFocus();
    for (const char* at : {port, interval, unit, protocolField}) {
        SCOPED_TRACE(at);
        QWidget* control = on.at(at);
        ASSERT_NE(control, nullptr);
        QList<QWidget*> targets{control};
        if (auto* line = control->findChild<QLineEdit*>())
            targets.append(line); // what is under the pointer most of the time
        for (QWidget* target : targets) {
            wheelOver(target, -1);
            wheelOver(target, 1);
            wheelOver(target, 1);
            EXPECT_FALSE(control->hasFocus());
            EXPECT_EQ(on.document.value(), before);
        }
    }
}

TEST(WheelGuard, AFieldWithTheFocusFollowsTheWheel)
{
    const Listener on;
    on.at(port)->setFocus();
    wheelOver(on.at(port), 1);
    EXPECT_EQ(*on.document.find(Pointer(port)), 8081);
    on.at(protocolField)->setFocus();
    wheelOver(on.at(protocolField), -1);
    EXPECT_NE(*on.document.find(Pointer(protocolField)), "http");
}

TEST(WheelGuard, WhatIsAroundScrollsInstead)
{
    QScrollArea area;
    auto on = std::make_unique<Listener>();
    on->form.setMinimumHeight(3000);
    area.setWidget(&on->form);
    area.resize(600, 300);
    area.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&area));
    wheelOver(on->at(port), -1);
    int scrolled = area.verticalScrollBar()->value();
    for (const auto* inner : on->form.findChildren<QScrollArea*>())
        scrolled += inner->verticalScrollBar()->value();
    EXPECT_GT(scrolled, 0);
    area.takeWidget();
}

TEST(NewItem, WhatItBringsAlongIsTypedOver)
{
    FormOn form(R"({"spec": {}})", nodesOf(StepId::Listeners));
    form.form.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&form.form));
    form.clickNamed("Add listener");
    QTest::keyClicks(QApplication::focusWidget(), u"9080"_s);
    EXPECT_EQ(*form.document.find(Pointer(port)), 9080);
    form.form.reveal(Pointer(protocolField));
    form.form.reveal(Pointer(port));
    QTest::keyClicks(QApplication::focusWidget(), u"1"_s);
    EXPECT_EQ(*form.document.find(Pointer(port)), 90801) << "coming back goes on where one was";
}

} // namespace meshwright
