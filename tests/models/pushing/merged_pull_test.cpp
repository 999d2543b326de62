// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "models/pushing/merged_pull.h"
#include "tests/models/meshes/altered_meshes.h"
#include "tests/support/sample_documents.h"

#include <gmock/gmock.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <functional>
#include <utility>

// A mesh that is pulled once more, of which a person wants both changes.
namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// The node orders was pulled from there, with a tag, and is in git here.
class MergedPull : public testing::Test
{
protected:
    MergedPull()
    {
        (void)m_from.createMesh({{"meshName", "shop"}});
        EXPECT_TRUE(m_from.createNode(node("both.local", 8080)).succeeded());
        EXPECT_TRUE(m_from.tag(nodeAsResource({{"shop"}, "orders"}), tags("both")).succeeded());
        EXPECT_TRUE(pull(m_from, {"shop"}, m_to).succeeded());
        git({u"init"_s, u"-q"_s});
        git({u"add"_s, u"."_s});
        git({u"-c"_s, u"user.name=n"_s, u"-c"_s, u"user.email=e@example.com"_s, u"commit"_s, u"-q"_s, u"-m"_s,
             u"one"_s});
    }

    static json node(const char* host, int port)
    {
        json out = guideExample();
        out["meshName"] = "shop";
        out["virtualNodeName"] = "orders";
        out["spec"]["serviceDiscovery"] = {{"dns", {{"hostname", host}}}};
        out["spec"]["listeners"] = json::array({{{"portMapping", {{"port", port}, {"protocol", "http"}}}}});
        return out;
    }
    static json tags(const char* team)
    {
        json out = json::parse(R"([{"key": "team", "value": ""}])");
        out[0]["value"] = team;
        return out;
    }
    void git(const QStringList& words) const
    {
        EXPECT_EQ(QProcess::execute(u"git"_s, QStringList{u"-C"_s, m_here.path()} + words), 0);
    }
    /// Changes the node, here and there.
    void change(const json& here, const json& there)
    {
        EXPECT_TRUE(m_to.updateNode(here).succeeded());
        EXPECT_TRUE(m_from.updateNode(there).succeeded());
        const auto pulled = pull(m_from, {"shop"}, m_to);
        ASSERT_TRUE(pulled.succeeded());
        EXPECT_EQ(pulled->conflicts.size(), 1U) << "a person is asked";
    }
    Pulled merged() { return mergedFrom(m_from); }
    Pulled mergedFrom(Meshes& from)
    {
        PullRules rules;
        rules.only = std::set<ResourceKey>{orders};
        const auto pulled = pullMerged(from, {"shop"}, folderPlace(m_here.path()), rules, {orders});
        EXPECT_TRUE(pulled.succeeded());
        return pulled ? *pulled : Pulled();
    }
    static std::string why(const Pulled& pulled)
    {
        return pulled.conflicts.size() == 1 ? pulled.conflicts.front().message.toStdString()
                                            : "(no conflict)";
    }
    static std::string specIn(FolderMeshes& place)
    {
        const auto found = place.describeNode({{"shop"}, "orders"});
        return found ? (*found)["virtualNode"]["spec"].dump() : std::string();
    }

    const ResourceKey orders{Kind::VirtualNode, {}, "orders"};
    QTemporaryDir m_here;
    QTemporaryDir m_there;
    FolderMeshes m_to{folderPlace(m_here.path())};
    FolderMeshes m_from{folderPlace(m_there.path())};
};

/// Something happens there before anything is listed.
class MeshesBeforeListing final : public PassingMeshes
{
public:
    MeshesBeforeListing(Meshes& place, std::function<void()> first)
        : PassingMeshes(place),
          m_first(std::move(first))
    {}

    Outcome<std::vector<ResourceRef>> list(Kind kind, const MeshId& mesh, const std::string& parent,
                                           const CallWatch& watch) override
    {
        m_first();
        return PassingMeshes::list(kind, mesh, parent, watch);
    }

private:
    std::function<void()> m_first;
};

/// Describes everything, and lists nothing: the connection is gone.
class UnlistedMeshes final : public PassingMeshes
{
public:
    using PassingMeshes::PassingMeshes;

    Outcome<std::vector<ResourceRef>> list(Kind, const MeshId&, const std::string&, const CallWatch&) override
    {
        return Failure{code::notReached, u"No connection."_s, {}};
    }
};

} // namespace

TEST_F(MergedPull, BringsBothChangesTogetherInTheFileAlone)
{
    change(node("both.local", 9090), node("theirs.local", 8080));
    const Pulled done = merged();
    EXPECT_TRUE(done.conflicts.empty()) << why(done);
    EXPECT_EQ(specIn(m_to), node("theirs.local", 9090)["spec"].dump());
    EXPECT_EQ(specIn(m_from), node("theirs.local", 8080)["spec"].dump()) << "nothing is sent";
    QFile aside(done.setAside + u"/virtual-nodes/orders.json"_s);
    ASSERT_TRUE(aside.open(QFile::ReadOnly)) << "the old file is kept";
    EXPECT_EQ(json::parse(aside.readAll().toStdString())["virtualNode"]["spec"],
              node("both.local", 9090)["spec"]);

    const auto again = pull(m_from, {"shop"}, m_to);
    ASSERT_TRUE(again.succeeded());
    EXPECT_TRUE(again->conflicts.empty()) << "it is a change of one's own from then on";
    EXPECT_EQ(again->changedHere.size(), 1U);
}

TEST_F(MergedPull, LeavesAloneWhatBothHaveChangedAndSaysWhat)
{
    change(node("here.local", 8080), node("there.local", 8080));
    EXPECT_EQ(why(merged()),
              "Both have changed the same: Service discovery method › DNS › DNS hostname: mine "
              "here.local, theirs there.local.");
    EXPECT_EQ(specIn(m_to), node("here.local", 8080)["spec"].dump());
}

TEST_F(MergedPull, TakesTagsThatOnlyTheyHaveChanged)
{
    const ResourceId id = nodeAsResource({{"shop"}, "orders"});
    ASSERT_TRUE(m_from.tag(id, tags("theirs")).succeeded());
    change(node("both.local", 9090), node("theirs.local", 8080));
    EXPECT_EQ(why(merged()), "(no conflict)");
    EXPECT_EQ(specIn(m_to), node("theirs.local", 9090)["spec"].dump());
    EXPECT_EQ(*m_to.tags(id), tags("theirs"));
}

TEST_F(MergedPull, SaysThatNobodyKnowsWhatBothHadBefore)
{
    QDir(m_here.filePath(u".git"_s)).removeRecursively();
    change(node("both.local", 9090), node("theirs.local", 8080));
    EXPECT_EQ(why(merged()), "It cannot be merged: git does not remember what both sides had before.");
    EXPECT_EQ(specIn(m_to), node("both.local", 9090)["spec"].dump());
}

TEST_F(MergedPull, TakesNoChangeForMergedThatCameAfterwards)
{
    change(node("both.local", 9090), node("theirs.local", 8080));
    AlteredMeshes from(m_from);
    int asked = 0;
    from.beforeDescribing["orders"] = [&] {
        if (++asked == 2)
            (void)m_from.updateNode(node("later.local", 8080));
    };
    EXPECT_EQ(why(mergedFrom(from)),
              "It was changed there once more meanwhile: what was merged into the file is what was there "
              "before. Merge it again.");
    EXPECT_EQ(specIn(m_to), node("theirs.local", 9090)["spec"].dump());
    const auto again = pull(m_from, {"shop"}, m_to);
    ASSERT_TRUE(again.succeeded());
    EXPECT_EQ(again->conflicts.size(), 1U) << "nobody has agreed to what came later";
}

TEST_F(MergedPull, SaysOfWhatWasDeletedAfterwardsThatItIsGone)
{
    change(node("both.local", 9090), node("theirs.local", 8080));
    MeshesBeforeListing from(m_from, [this] { (void)m_from.deleteNode({{"shop"}, "orders"}); });
    const Pulled done = mergedFrom(from);
    ASSERT_EQ(done.conflicts.size(), 1U);
    EXPECT_TRUE(done.conflicts.front().there.is_null());
    EXPECT_EQ(why(done).find("Merge it again"), std::string::npos) << why(done);
    EXPECT_EQ(specIn(m_to), node("theirs.local", 9090)["spec"].dump()) << "the file stays";
}

TEST_F(MergedPull, SaysWhereTheFilesAreWhenThePullFailsThen)
{
    change(node("both.local", 9090), node("theirs.local", 8080));
    UnlistedMeshes from(m_from);
    const Pulled done = mergedFrom(from);
    ASSERT_TRUE(done.brokenOff);
    EXPECT_EQ(done.brokenOff->code, code::notReached);
    EXPECT_TRUE(QFile::exists(done.setAside + u"/virtual-nodes/orders.json"_s));
    EXPECT_EQ(specIn(m_to), node("theirs.local", 9090)["spec"].dump());
}

} // namespace meshwright
