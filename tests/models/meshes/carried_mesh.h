// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "folder.h"
#include "models/meshes/description.h"
#include "models/meshes/endpoint/endpoint_meshes.h"
#include "models/meshes/transfer/folder_source.h"
#include "models/meshes/transfer/pull.h"
#include "models/meshes/transfer/push.h"
#include "tests/support/endpoint_process.h"

#include <gmock/gmock.h>

#include <sstream>

namespace meshwright {

/// Where the folder place keeps the node "orders".
inline constexpr auto ordersFile = "shop/virtual-nodes/orders.json";

/// The mesh "shop" at an endpoint, one of everything, and a folder place to pull it into.
class CarriedMesh : public FolderTest
{
protected:
    static void SetUpTestSuite()
    {
        s_source = new EndpointProcess({QStringLiteral("--page-size"), QStringLiteral("1")});
    }
    static void TearDownTestSuite() { delete std::exchange(s_source, nullptr); }

    void SetUp() override
    {
        if (!m_source.isRunning())
            GTEST_SKIP() << "no Python with botocore for the test endpoint";
        m_source.reset();
        put("Mesh",
            R"({"spec": {"egressFilter": {"type": "ALLOW_ALL"}}, "tags": [{"key": "team", "value": "shop"}]})");
        put("VirtualNode", R"({"virtualNodeName": "orders", "spec": {"backends": []}})");
        put("VirtualNode",
            R"({"virtualNodeName": "a/b c", "spec": {}, "tags": [{"key": "k", "value": "v"}]})");
        put("VirtualRouter", R"({"virtualRouterName": "main", "spec": {}})");
        put("VirtualRouter", R"({"virtualRouterName": "other", "spec": {}})");
        put("Route", R"({"virtualRouterName": "main", "routeName": "all", "spec": {"tcpRoute": {"action":
            {"weightedTargets": [{"virtualNode": "orders", "weight": 1}]}}}})");
        put("Route", R"({"virtualRouterName": "other", "routeName": "all", "spec": {}})");
        put("VirtualService", R"({"virtualServiceName": "orders.local", "spec": {"provider": {"virtualRouter":
            {"virtualRouterName": "main"}}}})");
        put("VirtualGateway", R"({"virtualGatewayName": "door", "spec": {"listeners": []}})");
        put("GatewayRoute", R"({"virtualGatewayName": "door", "gatewayRouteName": "in", "spec": {}})");
        m_from = m_source.meshes();
    }

    using FolderTest::put;
    void put(const char* kind, const char* input) const
    {
        json value = json::parse(input);
        value["meshName"] = "shop";
        m_source.put(kind, value);
    }

    /// "written 10", and whatever else there is to say, a line each.
    std::string pulled(const PullRules& rules = {}) const
    {
        const Outcome<Pulled> done = pull(*m_from, m_mesh, m_meshes, rules);
        if (!done)
            return done.failure().code + ": " + done.failure().message.toStdString();
        std::ostringstream out;
        if (done->brokenOff)
            out << "broken off: " << done->brokenOff->code << '\n';
        out << "written " << done->written << " same " << done->same << '\n';
        for (const ResourceId& id : done->changedHere)
            out << "changed here: " << words(id).toStdString() << '\n';
        for (const ResourceId& id : done->deletedHere)
            out << "deleted here: " << words(id).toStdString() << '\n';
        for (const ResourceId& id : done->deleted)
            out << "deleted: " << words(id).toStdString() << '\n';
        for (const PullConflict& conflict : done->conflicts)
            out << "conflict: " << words(conflict.id).toStdString() << ": " << conflict.message.toStdString()
                << '\n';
        for (const QString& line : done->failures)
            out << "failure: " << line.toStdString() << '\n';
        return out.str();
    }

    /// The plan of pushing the folder to @p target.
    std::vector<PlanItem> planTo(Meshes& target, const PushRules& rules = {}) const
    {
        const auto source = readSource(m_folder.path(), m_mesh.name);
        const auto there = readTarget(target, m_mesh);
        EXPECT_TRUE(source.succeeded() && there.succeeded());
        if (!source || !there)
            return {};
        return planPush(source->contents, *there, baseFor(source->base, *there), rules);
    }

    /// Carries out planTo() and lets the folder remember it. The lines of what there was to do.
    std::string pushed(Meshes& target, const PushRules& rules = {}) const
    {
        const auto there = readTarget(target, m_mesh);
        MeshBase base = baseFor(readSource(m_folder.path(), m_mesh.name)->base, *there);
        const Pushed done = carryOut(planTo(target, rules), target, base);
        EXPECT_EQ(remember(m_folder.path(), m_mesh.name, base), std::nullopt);
        return (done.brokenOff ? "broken off: " + done.brokenOff->code + '\n' : std::string()) +
               changesIn(done.items);
    }

    static std::string line(const PlanItem& item)
    {
        static constexpr const char* actions[] = {"create ", "update ", "same ", "changed there ",
                                                  "only there "};
        std::string out = actions[static_cast<int>(item.action)] + words(item.id).toStdString();
        if (!item.conflict.isEmpty())
            out += " CONFLICT " + item.conflict.toStdString();
        if (!item.failure.isEmpty())
            out += ": " + item.failure.toStdString();
        if (item.isOutstanding)
            out += " OUTSTANDING";
        return out + '\n';
    }
    static std::string planLines(const std::vector<PlanItem>& plan)
    {
        std::string out;
        for (const PlanItem& item : plan)
            out += line(item);
        return out;
    }
    /// The same without what is the same.
    static std::string changesIn(const std::vector<PlanItem>& plan)
    {
        std::string out;
        for (const PlanItem& item : plan)
            if (item.action != PlanItem::Action::Same || !item.conflict.isEmpty())
                out += line(item);
        return out;
    }

    /// Changes the file @p relative as a person with an editor does.
    void edit(const QString& relative, const std::function<void(json&)>& change) const
    {
        json value = json::parse(content(relative));
        change(value);
        put(relative, QByteArray::fromStdString(value.dump(4)));
    }
    json file(const QString& relative) const { return json::parse(content(relative)); }
    /// The spec the endpoint has of a virtual node.
    json served(const char* name) const
    {
        return (*m_from->describeNode({m_mesh, name}))["virtualNode"]["spec"];
    }
    /// Another host name in the file of a virtual node.
    void setHost(const char* relative, const char* name) const
    {
        edit(QString::fromLatin1(relative), [name](json& file) {
            file["virtualNode"]["spec"]["serviceDiscovery"]["dns"]["hostname"] = name;
        });
    }
    ResourceId node(const char* name) const { return nodeAsResource({m_mesh, name}); }

    /// The folders with what was set aside, with their files, without the time in their name.
    std::string setAside() const
    {
        std::string out;
        std::istringstream lines{files()};
        for (std::string line; std::getline(lines, line);)
            if (const auto at = line.find(".meshwright-replaced/"); at != std::string::npos)
                out += line.substr(line.find('/', at + 21) + 1) + '\n';
        return out;
    }
    std::string contentSetAside(const QString& relative) const
    {
        const QDir all(at(QStringLiteral("shop/.meshwright-replaced")));
        const QStringList folders = all.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        return folders.isEmpty()
                   ? "(nothing)"
                   : content(QStringLiteral("shop/.meshwright-replaced/") + folders.back() + u'/' + relative);
    }

    static inline EndpointProcess* s_source = nullptr; ///< emptied for each test: starting one takes long
    const EndpointProcess& m_source = *s_source;
    std::unique_ptr<EndpointMeshes> m_from;
    MeshId m_mesh{"shop"};
};

} // namespace meshwright
