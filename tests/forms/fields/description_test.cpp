// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fields/announcement.h"
#include "forms/steps/root.h"
#include "tests/support/step_fixture.h"

#include <QAccessible>

// What those hear of a form who do not see it.
namespace meshwright {

using namespace Qt::StringLiterals;
using steps::StepId;

namespace {

QString description(QWidget* control)
{
    return QAccessible::queryAccessibleInterface(control)->text(QAccessible::Description);
}

std::vector<Issue> tooLong(const json& node)
{
    if (node.value("virtualNodeName", "").size() < 3)
        return {};
    return {{Pointer("/virtualNodeName"), Severity::Error, "x", u"That is too long."_s}};
}

/// What is being said in the window of @p form; empty when nothing is.
QString said(const QWidget& form)
{
    StepOn::settle();
    const auto* announcement = form.window()->findChild<Announcement*>();
    return announcement ? announcement->words() : QString();
}

} // namespace

TEST(Description, NoFieldIsDescribedByItsPointer)
{
    json node = json::parse(withFullListener());
    node["tags"] = json::array({{{"key", "a"}, {"value", "b"}}});
    node["spec"]["serviceDiscovery"]["dns"] = {{"hostname", "a.local"}};
    for (const StepId id : {StepId::Name, StepId::ServiceDiscovery, StepId::ClientPolicyDefaults,
                            StepId::Logging, StepId::Listeners}) {
        const FormOn form(node.dump().c_str(), nodesOf(id));
        if (id == StepId::Listeners)
            for (const char* part : {"connectionPool", "outlierDetection", "healthCheck", "tls", "timeout"})
                form.click((std::string("fold /spec/listeners/0/") + part).c_str());
        for (QWidget* control : form.form.findChildren<QWidget*>()) {
            if (!control->objectName().startsWith(u'/'))
                continue;
            EXPECT_FALSE(description(control).startsWith(u'/')) << control->objectName().toStdString();
        }
    }
}

TEST(Description, LeadsWithRequiredAndGoesOnWithTheHelp)
{
    const FormOn form(R"({"spec": {}})", nodesOf(StepId::Name));
    EXPECT_TRUE(description(form.at("/virtualNodeName")).startsWith(u"Required."_s));
    EXPECT_FALSE(description(form.at("/meshOwner")).startsWith(u"Required."_s));
    const schema::Field& owner = *steps::fieldAt(Pointer("/meshOwner"));
    EXPECT_TRUE(description(form.at("/meshOwner")).contains(schema::help(owner)));
}

TEST(Description, SaysWhatIsNotValidWhenThatIsShown)
{
    FormOn form(R"({"spec": {}, "virtualNodeName": "abc"})", nodesOf(StepId::Name), tooLong);
    QWidget* name = form.at("/virtualNodeName");
    form.issues.refresh();
    EXPECT_TRUE(description(name).startsWith(u"Required."_s)) << "nobody has been there";
    form.context.state->seeAll();
    EXPECT_TRUE(description(name).startsWith(u"Not valid: That is too long."_s));
    form.document.set(Pointer("/virtualNodeName"), "a");
    form.issues.refresh();
    EXPECT_TRUE(description(name).startsWith(u"Required."_s));
}

TEST(Description, WhatAppearsUnderTheFieldInUseIsSaid)
{
    FormOn form(R"({"spec": {}})", nodesOf(StepId::Name), tooLong);
    form.context.state->seeAll();
    form.form.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&form.form));
    QWidget* name = form.at("/virtualNodeName");
    name->setFocus();
    QTest::keyClicks(name, u"ab"_s);
    form.issues.refresh();
    EXPECT_EQ(said(form.form), QString());
    QTest::keyClicks(name, u"c"_s);
    form.issues.refresh();
    EXPECT_EQ(said(form.form), u"Virtual node name: That is too long."_s);
    EXPECT_EQ(QApplication::focusWidget(), name);
}

TEST(Description, WhatAppearsElsewhereIsNot)
{
    FormOn form(R"({"spec": {}})", nodesOf(StepId::Name), tooLong);
    form.context.state->seeAll();
    form.document.set(Pointer("/virtualNodeName"), "abc");
    form.issues.refresh();
    EXPECT_EQ(said(form.form), QString());
}

TEST(Announcement, IsANotificationThatComesIntoSight)
{
    QWidget window;
    QWidget part(&window);
    window.show();
    Announcement::say(part, u"One."_s);
    Announcement::say(part, u"Two."_s);
    EXPECT_EQ(said(window), u"One.\nTwo."_s) << "together, so that neither takes the other's place";
    auto* heard = QAccessible::queryAccessibleInterface(window.findChild<Announcement*>());
    EXPECT_EQ(heard->role(), QAccessible::Notification);
    EXPECT_EQ(heard->text(QAccessible::Name), u"One.\nTwo."_s);
    EXPECT_FALSE(heard->state().invisible);
    EXPECT_FALSE(heard->state().focusable);
}

TEST(Announcement, WaitsForItsWindow)
{
    QWidget window;
    QWidget part(&window);
    Announcement::say(part, u"The draft is damaged."_s);
    EXPECT_EQ(said(window), QString());
    window.show();
    EXPECT_EQ(said(window), u"The draft is damaged."_s);
    QWidget hidden(&window);
    hidden.hide();
    Announcement::say(hidden, u"Nobody is here."_s);
    EXPECT_EQ(said(window), u"The draft is damaged."_s);
}

} // namespace meshwright
