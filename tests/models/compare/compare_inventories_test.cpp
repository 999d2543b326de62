// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/compare/comparison_words.h"
#include "models/json/json_type.h"
#include "tests/models/inventory/inventory_fixture.h"

#include <gmock/gmock.h>

namespace meshwright {

namespace {

/// Two folders, before and after, and what differs between them.
class CompareInventories : public InventoryFixture
{
protected:
    /// A line a resource, indented ones for its fields, and one that sums up.
    std::string lines(bool all = false, const char* before = "before", const char* after = "after") const
    {
        const Inventory first = inventoryAt({at(before)}, {.checking = Checking::Reading});
        const Inventory second = inventoryAt({at(after)}, {.checking = Checking::Reading});
        InventoryDifference found = compareInventories(first, second, {at(before), at(after)});
        if (!all)
            found = onlyBehaviour(std::move(found));
        QString out;
        for (const ResourceDifference& one : found.resources) {
            out += resourceDifferenceWords(first, second, one, found.hasSeveralMeshes) + u'\n';
            for (const FieldDifference& field : one.fields)
                out += u' ' +
                       fieldDifferenceWords(one.kind, inputOf(first, one.before), inputOf(second, one.after),
                                            field) +
                       u'\n';
        }
        return (out + summaryWords(found)).toStdString();
    }

    static std::string route(const std::string& router, const std::string& name, int weight = 1)
    {
        return R"({"meshName": "shop", "virtualRouterName": ")" + router + R"(", "routeName": ")" + name +
               R"(", "spec": {"priority": 7, "httpRoute": {"match": {"prefix": "/"}, "action": {"weightedTargets": [
               {"virtualNode": ")" +
               name + R"(", "weight": )" + std::to_string(weight) + "}]}}}}\n";
    }

    static std::string port(int number)
    {
        return R"({"listeners": [{"portMapping": {"port": )" + std::to_string(number) +
               R"(, "protocol": "http"}}]})";
    }

    static std::string backendOf(const std::string& service, const std::string& more = "")
    {
        return R"({"serviceDiscovery": {"dns": {"hostname": "here.local"}}, "backends": [
            {"virtualService": {"virtualServiceName": "one.local"}},
            {"virtualService": {"virtualServiceName": "two.local"}},
            {"virtualService": {"virtualServiceName": ")" +
               service + "\"}}]" + more + "}";
    }

private:
    static const json& inputOf(const Inventory& inventory, const std::optional<std::size_t>& number)
    {
        static const json nothing;
        return number ? inventory.resource(*number).input : nothing;
    }
};

} // namespace

TEST_F(CompareInventories, TellsWhatIsNewGoneAndChanged)
{
    write("before/a.json", node("a", port(80)));
    write("before/b.json", node("b", R"({"logging": {"accessLog": {"file": {"path": "/b"}}}})"));
    write("before/c.json", node("c", port(80)));
    write("after/all.json",
          '[' + node("c", port(81)) + ',' + node("a", port(80)) + ',' + node("d", backendOf("x")) + ']');
    EXPECT_EQ(lines(), "- virtual node b\n"
                       "~ virtual node c: 1 change\n"
                       " Listener 81: Port 80 → 81\n"
                       "+ virtual node d\n"
                       "Resources: 1 changed, 1 new, 1 gone, 1 the same.");
}

TEST_F(CompareInventories, DoesNotMindFormatsAndOrders)
{
    write("before/a.json", node("a", port(80)) + node("b", port(80)));
    write("after/b.json", describedNode("b", port(80)));
    write("after/t.json",
          templateOf("a", R"({"Listeners": [{"PortMapping": {"Protocol": "http", "Port": 80}}]})"));
    EXPECT_EQ(lines(true), "No change: 2 the same.");
}

TEST_F(CompareInventories, TellsWhatIsOnlyWrittenOtherwiseWhenAsked)
{
    const std::string before = R"({"serviceDiscovery": {"dns": {"hostname": "a"}}})";
    write("before/a.json", node("a", before));
    write("after/a.json",
          node("a", R"({"serviceDiscovery": {"dns": {"hostname": "a", "responseType": "LOADBALANCER"}}})"));
    write(
        "before/b.json",
        R"({"meshName": "shop", "virtualNodeName": "b", "spec": {}, "tags": [{"key": "k", "value": "1"}]})");
    write(
        "after/b.json",
        R"({"meshName": "shop", "virtualNodeName": "b", "spec": {}, "tags": [{"key": "k", "value": "2"}]})");
    EXPECT_EQ(lines(), "No change: 1 only written otherwise, 1 with other metadata only.");
    EXPECT_EQ(lines(true),
              "~ virtual node a: 1 written otherwise\n"
              " Service discovery method › DNS: DNS response type Load Balancer (default) → Load "
              "Balancer (means the same)\n"
              "~ virtual node b: 1 of metadata\n"
              " Tag k: Value 1 → 2\n"
              "Resources: 2 changed.");
}

TEST_F(CompareInventories, FindsWhatIsRenamedAsLongAsOnlyOneCanBeMeant)
{
    write("before/a.json", node("a", backendOf("x.local")) + node("b", port(80)));
    write("after/a.json", node("new", backendOf("y.local")) + node("c", port(80)) + node("d", port(80)));
    EXPECT_EQ(lines(), "- virtual node b\n"
                       "+ virtual node c\n"
                       "+ virtual node d\n"
                       "? virtual node a → new: renamed?, 2 changes\n"
                       " Backend x.local removed\n"
                       " Backend y.local added\n"
                       "Resources: 2 new, 1 gone, 1 perhaps renamed.");
}

TEST_F(CompareInventories, FindsRoutesOfARouterThatIsRenamed)
{
    write("before/all.json", route("old", "a") + route("old", "b"));
    write("after/all.json", route("new", "b") + route("new", "a"));
    EXPECT_EQ(lines(), "? route old/a → new/a: renamed?\n"
                       "? route old/b → new/b: renamed?\n"
                       "Resources: 2 perhaps renamed.");
}

TEST_F(CompareInventories, ComparesTwoResourcesWhateverTheyAreCalled)
{
    write("before/a.json", node("a", port(80)));
    write("after/b.json", node("b", backendOf("x")));
    EXPECT_THAT(lines(), testing::StartsWith("? virtual node a → b: renamed?, 5 changes\n"));
}

TEST_F(CompareInventories, ComparesTwoMeshesOfDifferentNames)
{
    write("before/a.json", node("a", port(80), "dev"));
    write("before/m.json", R"({"meshName": "dev"})");
    write("after/a.json", node("a", port(80), "prod"));
    write("after/m.json", R"({"meshName": "prod"})");
    EXPECT_EQ(lines(), "? mesh dev → prod: renamed?\n"
                       "Resources: 1 perhaps renamed, 1 the same.");
}

TEST_F(CompareInventories, KeepsSeveralMeshesApart)
{
    write("before/a.json", node("a", port(80), "one") + node("a", port(80), "two"));
    write("after/a.json", node("a", port(80), "two") + node("a", port(81), "one"));
    EXPECT_EQ(lines(), "~ virtual node one/a: 1 change\n"
                       " Listener 81: Port 80 → 81\n"
                       "Resources: 1 changed, 1 the same.");
}

TEST_F(CompareInventories, PairsWhatHasOneNameByItsFolder)
{
    write("before/dev/a.json", node("a", port(80)));
    write("before/prod/a.json", node("a", port(90)));
    write("after/prod/a.json", node("a", port(91)));
    write("after/dev/a.json", node("a", port(80)));
    EXPECT_EQ(withoutFolder(QString::fromStdString(lines())),
              "~ virtual node a (in after/prod/a.json): 1 change\n"
              " Listener 91: Port 90 → 91\n"
              "Resources: 1 changed, 1 the same.");
}

TEST_F(CompareInventories, PairsTheFolderThatIsLeftWithItself)
{
    write("before/dev/a.json", node("a", port(80)));
    write("before/prod/a.json", node("a", port(90)));
    write("after/prod/a.json", node("a", port(90)));
    EXPECT_EQ(withoutFolder(QString::fromStdString(lines())), "- virtual node a (in before/dev/a.json)\n"
                                                              "Resources: 1 gone, 1 the same.");
    EXPECT_EQ(withoutFolder(QString::fromStdString(lines(false, "after", "before"))),
              "+ virtual node a (in before/dev/a.json)\n"
              "Resources: 1 new, 1 the same.");
}

TEST_F(CompareInventories, KnowsWhatHasNoNameByWhatItsFileCallsIt)
{
    const auto unnamed = [](const std::string& red, const std::string& blue) {
        return R"({"Resources": {)" + red + "," + blue + "}}";
    };
    const auto resource = [](const std::string& id, int number) {
        return '"' + id + R"(": {"Type": "AWS::AppMesh::VirtualNode", "Properties": {"MeshName": "shop",
            "Spec": {"Listeners": [{"PortMapping": {"Protocol": "http", "Port": )" +
               std::to_string(number) + "}}]}}}";
    };
    write("before/t.json", unnamed(resource("Red", 1), resource("Blue", 2)));
    write("after/t.json", unnamed(resource("Blue", 2), resource("Red", 3)));
    EXPECT_EQ(lines(), "~ virtual node Red: 1 change\n"
                       " Listener 3: Port 1 → 3\n"
                       "Resources: 1 changed, 1 the same.");
}

TEST_F(CompareInventories, SaysInWhichFileWhatHasNoNameIs)
{
    write("before/one/a.json", port(80));
    write("before/two/a.json", port(80));
    write("after/one/a.json", port(80));
    write("after/two/a.json", port(81));
    EXPECT_EQ(withoutFolder(QString::fromStdString(lines())),
              "~ virtual gateway (no name, in after/two/a.json): 1 change\n"
              " Listener 81: Port 80 → 81\n"
              "Resources: 1 changed, 1 the same.");
}

TEST_F(CompareInventories, HasNothingToSayOfNothing)
{
    write("before/a.txt", "");
    write("after/a.txt", "");
    EXPECT_EQ(lines(), "No change: nothing to compare.");
}

} // namespace meshwright
