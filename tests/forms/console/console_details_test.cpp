// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "console_fixture.h"
#include "forms/console/problems_menu.h"
#include "forms/console/ways_in.h"
#include "forms/parts/notice_bar.h"
#include "forms/style/button_kind.h"

#include <QAccessible>
#include <QCommandLinkButton>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QTextEdit>

// What the console says about a mesh and its nodes, how one begins there, and what is told to those who do
// not see it.
namespace meshwright {

using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace {

class ConsoleDetailsTest : public ConsoleTest
{
protected:
    void addService(const char* name, const json& provider)
    {
        ASSERT_TRUE(m_disk.create(
            Kind::VirtualService,
            {{"meshName", "shop"}, {"virtualServiceName", name}, {"spec", {{"provider", provider}}}}));
    }
    std::string text(const char* name) { return called<QTextEdit>(name).toPlainText().toStdString(); }
};

/// Whether somebody who does not see @p role has to be told what it is.
bool needsName(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::PushButton:
    case QAccessible::EditableText:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::List:
    case QAccessible::PageTabList:
    case QAccessible::ToolBar:
    case QAccessible::CheckBox:
    case QAccessible::ComboBox:
        return true;
    default:
        return false;
    }
}

/// What is in sight below @p parent and has no name, a line each.
std::string nameless(QAccessibleInterface& parent)
{
    std::string out;
    for (int i = 0; i < parent.childCount(); ++i) {
        QAccessibleInterface* const child = parent.child(i);
        if (!child || !child->isValid() || child->state().invisible)
            continue;
        if (needsName(child->role()) && child->text(QAccessible::Name).isEmpty())
            out += std::string(child->object() ? child->object()->metaObject()->className() : "?") + '\n';
        if (child->role() != QAccessible::Table && child->role() != QAccessible::Tree)
            out += nameless(*child);
    }
    return out;
}

} // namespace

TEST_F(ConsoleDetailsTest, APlaceWithoutAMeshOffersFourWaysIn)
{
    open();
    ASSERT_TRUE(waitFor([this] { return m_window->findChild<WaysIn*>() != nullptr; }));
    std::vector<WaysIn::Way> ways;
    QObject::connect(&m_window->nodes(), &NodesPane::wayChosen, m_window.get(),
                     [&](WaysIn::Way way) { ways.push_back(way); });
    for (const char* name : {"way-create", "way-open", "way-connect", "way-example"}) {
        auto& way = called<QCommandLinkButton>(name);
        EXPECT_TRUE(way.isVisible());
        EXPECT_TRUE(way.focusPolicy() & Qt::TabFocus);
        way.setFocus();
        QTest::keyClick(&way, Qt::Key_Space);
    }
    ASSERT_NE(QApplication::activePopupWidget(), nullptr) << "files, or a folder";
    QApplication::activePopupWidget()->close();
    EXPECT_EQ(ways, (std::vector{WaysIn::Way::Create, WaysIn::Way::Connect, WaysIn::Way::Example}));
    addMesh("shop", {});
    list();
    EXPECT_FALSE(called<QCommandLinkButton>("way-create").isVisible());
}

TEST_F(ConsoleDetailsTest, HasOneThingToDoFirst)
{
    open();
    const auto primary = [this] {
        QStringList out;
        for (const auto* button : m_window->findChildren<QAbstractButton*>())
            if (button->isVisible() && kindOf(button) == ButtonKind::Primary)
                out.append(button->text().remove(u'&'));
        return out;
    };
    EXPECT_TRUE(waitFor([&] { return primary() == QStringList{u"Create a virtual node"_s}; }));
    addMesh("shop", {});
    list();
    EXPECT_TRUE(waitFor([&] { return primary() == QStringList{u"Create virtual node"_s}; }));
}

TEST_F(ConsoleDetailsTest, NamesTheFilesOfAFolderThatItDoesNotRead)
{
    addMesh("shop", {"orders"});
    QFile file(QDir(m_where.location).filePath(u"shop/copy.json"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(R"({"virtualNode": {"meshName": "shop", "virtualNodeName": "copy", "spec": {}}})");
    file.close();
    open();
    const auto told = [this] { return m_window->notices().textOf(u"unread"_s); };
    EXPECT_TRUE(waitFor([&] { return told() == u"1 file was not read: shop/copy.json"_s; }))
        << told().toStdString();
    m_window->notices().take(u"unread"_s); // who has closed it knows it
    list();
    bool isBehind = false; // the place is asked one thing after the other: this after those files
    m_place.opened()
        .calls()
        .load<int>([](Meshes&, const std::stop_token&) { return Outcome<int>(0); })
        .callBack(m_window.get(), [&](const Outcome<int>&) { isBehind = true; });
    ASSERT_TRUE(waitFor([&] { return isBehind; }));
    EXPECT_EQ(told(), QString());
    ASSERT_TRUE(file.remove());
    list();
}

TEST_F(ConsoleDetailsTest, OffersToReviewTheFilesOfAFolderThatIsKeptOtherwise)
{
    const QDir folder(m_where.location);
    ASSERT_TRUE(folder.mkpath(u"virtual-routers"_s));
    QFile file(folder.filePath(u"virtual-routers/main.json"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(R"({"virtualRouter": {"meshName": "shop", "virtualRouterName": "main", "spec": {}}})");
    file.close();
    open();
    const auto told = [this] { return m_window->notices().textOf(u"unread"_s); };
    EXPECT_TRUE(waitFor([&] {
        return told().startsWith(u"1 file here is not kept as in a place: virtual-routers/main.json."_s);
    })) << told().toStdString();
    int reviews = 0;
    QObject::connect(m_window.get(), &ConsoleWindow::reviewFolderRequested, m_window.get(),
                     [&reviews] { ++reviews; });
    for (auto* button : m_window->notices().findChildren<QAbstractButton*>())
        if (button->text() == u"Review this folder"_s)
            button->click();
    EXPECT_EQ(reviews, 1);
}

TEST_F(ConsoleDetailsTest, TellsWhatCanBeDoneAboutAProblem)
{
    addMesh("shop", {"orders"});
    open();
    table().selectRow(0);
    auto& whatToDo = called<QPushButton>("what-to-do-about-node");
    ASSERT_TRUE(waitFor([&] { return whatToDo.isVisible(); })) << "its backends are no services";
    std::string asked;
    QObject::connect(
        &m_window->nodes().problems(), &ProblemsMenu::editRequested, m_window.get(),
        [&](const DescribedNode& node, const Pointer& at) { asked = node.ref.id.name + ' ' + at.text(); });
    whatToDo.click();
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    ASSERT_NE(menu, nullptr);
    QMenu* const first = menu->actions().front()->menu();
    for (QAction* action : (first ? first : menu)->actions())
        if (action->objectName() == u"edit-at-problem"_s)
            action->trigger();
    EXPECT_EQ(asked, "orders ") << "nothing leads to it: that is a problem of the whole node";
    menu->close();
}

TEST_F(ConsoleDetailsTest, SaysWhatTheChosenMeshIs)
{
    ASSERT_TRUE(m_disk.createMesh(json::parse(R"({"meshName": "shop",
        "spec": {"egressFilter": {"type": "ALLOW_ALL"}, "serviceDiscovery": {"ipPreference": "IPv6_ONLY"}},
        "tags": [{"key": "team", "value": "retail"}]})")));
    ASSERT_TRUE(
        m_disk.create(Kind::VirtualRouter,
                      {{"meshName", "shop"}, {"virtualRouterName", "main"}, {"spec", json::object()}}));
    addService("stock.local", {{"virtualRouter", {{"virtualRouterName", "main"}}}});
    open();
    ASSERT_TRUE(waitFor([this] { return m_place.overview() != nullptr; }));
    for (const char* words : {"Allowed", "IPv6 only", "team = retail", "stock.local", "main"})
        EXPECT_THAT(text("mesh-overview"), HasSubstr(words));
}

TEST_F(ConsoleDetailsTest, SaysWhichNodesCallTheChosenOne)
{
    addMesh("shop", {"stock"});
    addService("stock.local", {{"virtualNode", {{"virtualNodeName", "stock"}}}});
    json front = guideExample();
    front["meshName"] = "shop";
    front["virtualNodeName"] = "front";
    front["spec"]["backends"] = json::parse(R"([{"virtualService": {"virtualServiceName": "stock.local"}}])");
    ASSERT_TRUE(m_disk.createNode(front));
    open();
    ASSERT_EQ(names(), "front stock");
    table().selectRow(1);
    EXPECT_TRUE(waitFor([this] {
        return text("node-relations").find("Called by\nfront") != std::string::npos;
    })) << text("node-relations");
    called<QTabWidget>("node-details").setCurrentIndex(2);
    EXPECT_TRUE(waitFor([this] { return text("node-uses").find("virtual node front") != std::string::npos; }))
        << text("node-uses");
}

TEST_F(ConsoleDetailsTest, SaysWhichGatewaysCallTheChosenOne)
{
    addMesh("shop", {"stock"});
    addService("stock.local", {{"virtualNode", {{"virtualNodeName", "stock"}}}});
    const json door{{"meshName", "shop"}, {"virtualGatewayName", "door"}, {"spec", json::object()}};
    const char* const all = R"({"meshName": "shop", "virtualGatewayName": "door", "gatewayRouteName": "all",
        "spec": {"httpRoute": {"match": {"prefix": "/"}, "action": {"target":
            {"virtualService": {"virtualServiceName": "stock.local"}}}}}})";
    ASSERT_TRUE(m_disk.create(Kind::VirtualGateway, door));
    ASSERT_TRUE(m_disk.create(Kind::GatewayRoute, json::parse(all)));
    open();
    table().selectRow(0);
    EXPECT_TRUE(waitFor([&] { return QString::fromStdString(text("node-relations")).contains("y door"_L1); }))
        << text("node-relations");
}

TEST_F(ConsoleDetailsTest, AnotherCallerIsSaidOnceTheListHasIt)
{
    addMesh("shop", {"stock"});
    addService("stock.local", {{"virtualNode", {{"virtualNodeName", "stock"}}}});
    json caller = guideExample();
    caller["meshName"] = "shop";
    caller["virtualNodeName"] = "front";
    caller["spec"]["backends"] =
        json::parse(R"([{"virtualService": {"virtualServiceName": "stock.local"}}])");
    ASSERT_TRUE(m_disk.createNode(caller));
    open();
    ASSERT_EQ(names(), "front stock");
    table().selectRow(1);
    ASSERT_TRUE(waitFor([this] {
        return text("node-relations").find("Called by\nfront") != std::string::npos;
    })) << text("node-relations");
    caller["virtualNodeName"] = "office";
    ASSERT_TRUE(m_disk.createNode(caller));
    list();
    EXPECT_TRUE(waitFor([this] { return text("node-relations").find("office") != std::string::npos; }))
        << text("node-relations");
    EXPECT_EQ(chosen(), "stock");
}

TEST_F(ConsoleDetailsTest, UidAndVersionAreNamedAndLinked)
{
    addMesh("shop", {"orders"});
    open();
    table().selectRow(0);
    for (const char* name : {"resource-arn", "resource-uid", "resource-version"}) {
        auto& field = called<QLineEdit>(name);
        EXPECT_FALSE(field.text().isEmpty()) << name;
        const QAccessibleInterface* const spoken = QAccessible::queryAccessibleInterface(&field);
        const auto labels = spoken->relations(QAccessible::Label);
        ASSERT_EQ(labels.size(), 1) << name;
        EXPECT_EQ(labels.front().first->text(QAccessible::Name), spoken->text(QAccessible::Name));
    }
}

TEST_F(ConsoleDetailsTest, EverythingHasAName)
{
    addMesh("shop", {"orders"});
    open();
    table().selectRow(0);
    EXPECT_EQ(nameless(*QAccessible::queryAccessibleInterface(m_window.get())), "");
    m_window->showDrafts();
    EXPECT_EQ(nameless(*QAccessible::queryAccessibleInterface(m_window.get())), "");
}

TEST_F(ConsoleDetailsTest, IsReadFromTopToBottom)
{
    addMesh("shop", {"orders"});
    open();
    for (QWidget* pane :
         {static_cast<QWidget*>(&m_window->places()), static_cast<QWidget*>(&m_window->nodes())}) {
        const QAccessibleInterface* const spoken = QAccessible::queryAccessibleInterface(pane);
        int last = -1;
        for (int i = 0; i < spoken->childCount(); ++i) {
            if (spoken->child(i)->state().invisible)
                continue;
            EXPECT_GE(spoken->child(i)->rect().top(), last)
                << spoken->child(i)->text(QAccessible::Name).toStdString();
            last = spoken->child(i)->rect().top();
        }
    }
}

} // namespace meshwright
