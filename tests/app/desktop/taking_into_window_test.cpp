// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "comparing_fixture.h"

#include <QStatusBar>

#include <algorithm>

// A setting that is taken over into a virtual node of a file: in the window of that file.
namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

class TakingIntoWindow : public ComparingWindows
{
protected:
    void takeOver() { shown().findChild<QAction*>(u"take-over"_s)->trigger(); }
    Session& onlySession()
    {
        EXPECT_TRUE(waitFor([this] { return m_desktop->sessions().all().size() == 1; }));
        return *m_desktop->sessions().all().front();
    }
    static json contentOf(const QString& path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return json::parse(file.readAll().toStdString(), nullptr, false);
    }
};

} // namespace

TEST_F(TakingIntoWindow, SavesIntoTheFileThatIsCompared)
{
    const QString before = write("before.json", orders("a.local"));
    const QString after = write("after.json", orders("b.local"));
    m_desktop->comparing().compare(at(before), at(after), nullptr);
    EXPECT_TRUE(
        shown().findChild<QAction*>(u"take-over"_s)->toolTip().contains(u"Save writes it into the file"_s));
    takeOver();
    Session& session = onlySession();
    EXPECT_EQ(*find(session.document().value(), hostName), "a.local");
    ASSERT_TRUE(session.origin.file);
    EXPECT_EQ(session.origin.file->path, after);
    EXPECT_EQ(session.origin.startedFrom.kind, StartedFrom::Kind::File);
    EXPECT_EQ(*find(contentOf(after), hostName), "b.local") << "nothing is written before it is saved";
    Q_EMIT session.window.saveRequested();
    EXPECT_TRUE(waitFor([&] {
        const json now = contentOf(after);
        const json* const host = find(now, hostName);
        return host && *host == "a.local";
    }));
    session.document().undo();
    EXPECT_EQ(*find(session.document().value(), hostName), "b.local");
}

TEST_F(TakingIntoWindow, FindsTheNodeAmongOthersInAFolder)
{
    json other = orders("other.local");
    other["virtualNodeName"] = "another";
    const QString before = write("before/mesh.json", json::array({other, orders("a.local")}));
    const QString after = write("after/mesh.json", json::array({other, orders("b.local")}));
    m_desktop->comparing().compare(at(QFileInfo(before).path()), at(QFileInfo(after).path()), nullptr);
    takeOver();
    Session& session = onlySession();
    EXPECT_EQ(*find(session.document().value(), hostName), "a.local");
    ASSERT_TRUE(session.origin.file);
    EXPECT_EQ(session.origin.file->path, after);
    EXPECT_EQ(session.origin.file->index, 1U);
}

TEST_F(TakingIntoWindow, UsesTheOneThatHasTheFileOpen)
{
    const QString before = write("before.json", orders("a.local"));
    const QString after = write("after.json", orders("b.local"));
    m_desktop->openFiles({after});
    Session& session = onlySession();
    session.document().set(Pointer("/spec/logging"), json::object());
    m_desktop->comparing().compare(at(before), at(after), nullptr);
    takeOver();
    EXPECT_TRUE(waitFor([&] { return *find(session.document().value(), hostName) == "a.local"; }));
    EXPECT_EQ(m_desktop->sessions().all().size(), 1U);
    EXPECT_EQ(*find(session.document().value(), Pointer("/spec/logging")), json::object())
        << "what was typed stays";
}

TEST_F(TakingIntoWindow, IsCheckedWithinTheMeshOfTheFile)
{
    const Pointer backend("/spec/backends/0/virtualService/virtualServiceName");
    const auto calling = [](const char* host) {
        json out = orders(host);
        out["spec"]["backends"] =
            json::array({{{"virtualService", {{"virtualServiceName", "stock.lokal"}}}}});
        return out;
    };
    const json service = {
        {"meshName", "shop"}, {"virtualServiceName", "stock.local"}, {"spec", json::object()}};
    (void)write("before/stock.json", service);
    (void)write("after/stock.json", service);
    const QString before = write("before/orders.json", calling("a.local"));
    const QString after = write("after/orders.json", calling("b.local"));
    m_desktop->comparing().compare(at(QFileInfo(before).path()), at(QFileInfo(after).path()), nullptr);
    takeOver();
    const Session& session = onlySession();
    EXPECT_TRUE(waitFor([&] {
        return std::ranges::any_of(session.state().at(backend), [](const Issue* issue) {
            return issue->rule == "backend-unknown-service";
        });
    }));
}

TEST_F(TakingIntoWindow, IsOfADraftWhereTheFileIsGone)
{
    const QString before = write("before.json", orders("a.local"));
    const QString after = write("after.json", orders("b.local"));
    m_desktop->comparing().compare(at(before), at(after), nullptr);
    (void)shown();
    ASSERT_TRUE(QFile::remove(after));
    takeOver();
    Session& session = onlySession();
    EXPECT_EQ(*find(session.document().value(), hostName), "a.local");
    EXPECT_FALSE(session.origin.file);
}

TEST_F(TakingIntoWindow, TakesNothingOverIntoAFileThatHasTheNodeNoLonger)
{
    const QString before = write("before.json", orders("a.local"));
    const QString after = write("after.json", orders("b.local"));
    m_desktop->comparing().compare(at(before), at(after), nullptr);
    (void)shown();
    (void)write("after.json", node("payments"));
    takeOver();
    EXPECT_TRUE(waitFor([this] {
        return shown().findChild<QStatusBar*>()->currentMessage().contains(u"Nothing is taken over."_s);
    }));
    EXPECT_TRUE(m_desktop->sessions().isEmpty());
}

} // namespace meshwright
