// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/rules/mesh/live_mesh.h"
#include "tests/models/rules/mesh/mesh_edits.h"
#include "tests/models/rules/mesh/random_mesh.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>

// Whatever is edited in a mesh, what is checked again gives what checking all of it gives.
namespace meshwright {

namespace {

std::string line(const MeshIssue& one)
{
    std::string out = std::to_string(one.number) + ' ' + one.issue.rule + ' ' + one.issue.pointer.text() +
                      ' ' + word(one.issue.severity) + ' ' + one.issue.message.toStdString();
    for (const Fix& fix : one.issue.fixes)
        out += " fix " + fix.title.toStdString();
    for (const MeshPlace& place : one.elsewhere)
        out += " -> " + std::to_string(place.number) + ' ' + place.pointer.text();
    return out + '\n';
}

std::string linesOf(const NotChecked& silent)
{
    std::string out;
    for (const auto* all : {&silent.needs, &silent.needsAll})
        for (const auto& [rule, kinds] : *all) {
            out += "not checked " + rule + (all == &silent.needs ? " for want of" : " for want of all of");
            for (const Kind kind : kinds)
                out += std::string(" ") + resourceOf(kind).wrapper;
            out += '\n';
        }
    return out;
}

std::string linesOf(LiveMesh& mesh)
{
    std::string out;
    for (const MeshIssue* one : mesh.issues())
        out += line(*one);
    return out + linesOf(mesh.notChecked());
}

/// What checkMesh() says of the same parts.
std::string checkedWhole(const LiveParts& parts, const MeshKnowledge& knowledge)
{
    const MeshCheck check = checkMesh(WholeMesh("shop", meshParts(parts), knowledge));
    std::string out;
    for (const MeshIssue& one : check.issues)
        out += line(one);
    return out + linesOf(check.notChecked);
}

/// A mesh in a live check, and a hand that edits it at random.
class EditedMesh final : public MeshHand
{
public:
    EditedMesh(unsigned seed, MeshKnowledge knowledge)
        : m_random(seed),
          m_knowledge(std::move(knowledge)),
          m_mesh("shop", partsOf(m_random), m_knowledge),
          m_before(m_mesh.parts())
    {}

    /// What was done, for whoever has to look for the reason.
    std::string edit()
    {
        const std::size_t number = anyNumber();
        LivePart part = m_mesh.parts().at(number);
        const std::string about = std::string(resourceOf(part.kind).wrapper) + ' ' + part.name + ": ";
        switch (m_random.below(12)) {
        case 0:
            m_mesh.remove(number);
            return about + "removed";
        case 1:
            m_mesh.replace(m_mesh.parts().rbegin()->first + 1, part);
            return about + "there twice";
        case 2:
            rename(part);
            m_mesh.replace(number, part);
            return about + "renamed to " + part.parent + '/' + part.name;
        case 3:
            if (m_random.oneIn(3))
                part.input = nullptr;
            m_mesh.replace(number, part);
            return about + "no longer read";
        case 4:
        case 5:
            return about + (putBack() ? "and one put back" : "and nothing");
        default:
            const std::string what = changeInput(part);
            m_mesh.replace(number, part);
            return about + what;
        }
    }

    std::string live() { return linesOf(m_mesh); }
    std::string whole() const { return checkedWhole(m_mesh.parts(), m_knowledge); }

private:
    /// With nodes beside, as much alike as it takes to tell an odd one.
    static LiveParts partsOf(RandomMesh& mesh)
    {
        LiveParts out;
        for (const RandomMesh::Item& item : mesh.items)
            out[out.size() * 2] = {item.kind, item.parent, item.name, item.input};
        for (int i = 0; mesh.oneIn(2) && i < 12; ++i) {
            json spec{{"logging", {{"accessLog", {{"file", {{"path", "/dev/stdout"}}}}}}},
                      {"serviceDiscovery", {{"dns", {{"hostname", "x.shop.local"}}}}}};
            const std::string name = "extra" + std::to_string(i);
            json input{{"meshName", "shop"}, {"virtualNodeName", name}, {"spec", std::move(spec)}};
            out[out.size() * 2] = {Kind::VirtualNode, {}, name, std::move(input)};
        }
        return out;
    }

    std::size_t anyNumber()
    {
        auto at = m_mesh.parts().begin();
        std::advance(at, m_random.below(m_mesh.parts().size()));
        return at->first;
    }

    bool putBack()
    {
        auto at = m_before.begin();
        std::advance(at, m_random.below(m_before.size()));
        m_mesh.replace(at->first, at->second);
        return true;
    }

    std::size_t below(std::size_t count) override { return m_random.below(count); }

    std::string anyNameOf(Kind kind) override
    {
        std::vector<std::string> names{"node1", "node1.shop.local", "nobody", "router1"};
        for (const auto& [number, part] : m_mesh.parts())
            if (part.kind == kind)
                names.push_back(part.name);
        return names[m_random.below(names.size())];
    }

    void rename(LivePart& part)
    {
        if (const auto parent = resourceOf(part.kind).parent; parent && m_random.oneIn(2)) {
            part.parent = anyNameOf(*parent);
            part.input[resourceOf(*parent).name] = part.parent;
            return;
        }
        part.name = m_random.oneIn(2) ? anyNameOf(part.kind) : part.name + "x";
        if (m_random.oneIn(20))
            part.name.clear();
        part.input[resourceOf(part.kind).name] = part.name;
    }

    std::string changeInput(LivePart& part)
    {
        std::vector<const MeshEdit*> fitting;
        for (const MeshEdit& one : meshEdits())
            if (one.kinds.has(part.kind))
                fitting.push_back(&one);
        const MeshEdit& edit = *fitting[below(fitting.size())];
        if (!part.input.is_object())
            part.input = json::object();
        json& spec = part.input["spec"];
        if (!spec.contains("listeners") && whatListens.has(part.kind))
            spec["listeners"] = json::array({json::object()});
        edit.apply(*this, spec);
        return edit.what;
    }

    RandomMesh m_random;
    MeshKnowledge m_knowledge;
    LiveMesh m_mesh;
    LiveParts m_before;
};

/// What may be known of a mesh: all, or less of some kinds.
MeshKnowledge knowledgeFor(unsigned seed)
{
    MeshKnowledge out = allIsKnown();
    if (seed % 3 == 1)
        out.of(static_cast<Kind>(1 + seed % 6)) = Completeness::Known;
    if (seed % 3 == 2)
        out.of(static_cast<Kind>(1 + seed % 6)) = Completeness::Unknown;
    return out;
}

} // namespace

TEST(LiveMesh, SaysAfterAnyEditWhatAWholeCheckSays)
{
    constexpr unsigned meshes = 16, edits = 30;
    for (unsigned seed = 0; seed < meshes; ++seed) {
        EditedMesh mesh(seed, knowledgeFor(seed));
        ASSERT_EQ(mesh.live(), mesh.whole()) << "seed " << seed;
        std::string done;
        for (unsigned i = 0; i < edits; ++i) {
            done += mesh.edit() + '\n';
            ASSERT_EQ(mesh.live(), mesh.whole()) << "seed " << seed << ", after\n" << done;
        }
    }
}

TEST(LiveMesh, TellsWhatTheMeshAnswersOfASingleNode)
{
    LiveParts parts;
    parts[0] = {Kind::VirtualNode, {}, "a", json::parse(R"({"spec": {"backends": [
        {"virtualService": {"virtualServiceName": "b"}}, {"virtualService": {"virtualServiceName": "c"}}]}})")};
    parts[1] = {Kind::VirtualService, {}, "b", json::parse(R"({"spec": {}})")};
    LiveMesh mesh("shop", std::move(parts), allIsKnown());
    const auto shortName = [](const char* at) {
        return Issue{Pointer(at), Severity::Hint, "backend-short-name", QStringLiteral("Short.")};
    };
    std::vector<Issue> issues{shortName("/spec/backends/0/virtualService/virtualServiceName"),
                              shortName("/spec/backends/1/virtualService/virtualServiceName")};
    mesh.takeBackAnswered(0, issues);
    ASSERT_EQ(issues.size(), 1U);
    EXPECT_EQ(issues.front().pointer, Pointer("/spec/backends/1/virtualService/virtualServiceName"));
}

} // namespace meshwright
