// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/read.h"

#include "models/formats/foreign_json.h"
#include "models/formats/locate.h"
#include "models/formats/parse.h"
#include "models/formats/reading_rules.h"
#include "models/json/json.h"
#include "models/rules/generic_rules.h"
#include "models/text/texts.h"

#include <algorithm>

namespace meshwright {

namespace {

/// What the service adds to a node; no create input has them.
constexpr const char* ofService[] = {"metadata", "status"};
/// What stands beside the node in an answer, or in the file of a folder place, and is not the node's.
constexpr const char* besideNode[] = {"ResponseMetadata", "clientToken", "nextToken"};

void leaveBehind(NodeInFile& node, const Pointer& at)
{
    for (const char* key : ofService)
        if (node.input.erase(key) > 0)
            node.leftBehind.push_back(at / key);
}

/// The node in @p answer, {"virtualNode": {…}}, which stands at @p at. What stands beside the wrapper and is
/// no part of an answer (tags) belongs to the node.
NodeInFile unwrapped(json answer, const Pointer& at)
{
    const Pointer inside = at / "virtualNode";
    NodeInFile out{std::move(answer["virtualNode"]), NodeForm::ServiceOutput, {}, {{Pointer(), inside}}};
    leaveBehind(out, inside);
    answer.erase("virtualNode");
    for (auto& [key, value] : answer.items()) {
        const bool isNotes = std::ranges::find(besideNode, key) != std::end(besideNode);
        if (isNotes || out.input.contains(key)) {
            out.leftBehind.push_back(at / key);
            continue;
        }
        out.input[key] = std::move(value);
        out.origins.push_back({Pointer() / key, at / key});
    }
    return out;
}

bool isBareSpec(const json& value)
{
    return !member(value, "spec") && !member(value, "virtualNodeName") &&
           std::ranges::any_of(std::initializer_list<const char*>{"serviceDiscovery", "listeners", "backends",
                                                                  "backendDefaults", "logging"},
                               [&](const char* key) { return member(value, key) != nullptr; });
}

/// @p value, which stands at @p at and is no foreign JSON, as a node.
NodeInFile node(json value, const Pointer& at)
{
    if (const json* wrapped = member(value, "virtualNode"); wrapped && wrapped->is_object())
        return unwrapped(std::move(value), at);
    if (isBareSpec(value)) {
        json input = json::object();
        input["spec"] = std::move(value);
        return {std::move(input), NodeForm::BareSpec, {}, {{Pointer(), at}, {Pointer() / "spec", at}}};
    }
    NodeInFile out{std::move(value), NodeForm::CreateInput, {}, {{Pointer(), at}}};
    const json* metadata = member(out.input, "metadata");
    if (metadata && metadata->is_object()) {
        out.form = NodeForm::ServiceOutput;
        leaveBehind(out, at);
    }
    return out;
}

/// Puts @p value, which stands at @p at, into @p reading: a node, or what it is instead.
void add(Reading& reading, std::vector<Issue>& issues, json value, const Pointer& at)
{
    if (auto foreign = foreignJson(value)) {
        foreign->pointer = at.resolve(foreign->pointer.isRoot() ? "" : foreign->pointer.text().substr(1));
        issues.push_back(std::move(*foreign));
        return;
    }
    reading.nodes.push_back(node(std::move(value), at));
    if (isSkeleton(reading.nodes.back().input))
        issues.push_back(issueOf(
            reading::skeleton, at,
            Texts::tr("This is the skeleton that --generate-cli-skeleton prints, with most of it not filled "
                      "in. Fill in what the node needs and remove every other member.")));
}

/// The list of nodes that @p file is or holds, nullptr when it is something else.
json* listIn(json& file)
{
    if (file.is_array())
        return &file;
    json* nodes = file.is_object() && file.contains("virtualNodes") ? &*file.find("virtualNodes") : nullptr;
    return nodes && nodes->is_array() ? nodes : nullptr;
}

void addAll(Reading& reading, std::vector<Issue>& issues, json& list, const Pointer& at)
{
    // A mesh has at most 200 nodes; a file with fifty times as many is not what it seems.
    constexpr std::size_t mostNodes = 10'000;
    if (list.size() > mostNodes) {
        issues.push_back(
            issueOf(reading::tooManyNodes, at,
                    Texts::tr("The list has %n items. Up to %1 are read from one file; divide it.", nullptr,
                              static_cast<int>(list.size()))
                        .arg(mostNodes)));
        return;
    }
    if (list.empty())
        issues.push_back(issueOf(reading::notANode, at,
                                 Texts::tr("The list is empty. Needed is at least one virtual node.")));
    for (std::size_t i = 0; i < list.size(); ++i)
        add(reading, issues, std::move(list[i]), at / i);
}

} // namespace

std::string NodeInFile::name() const
{
    return std::string(text(member(input, "virtualNodeName")).value_or(""));
}

Pointer NodeInFile::inFile(const Pointer& inNode) const
{
    const Origin* best = nullptr;
    for (const Origin& origin : origins)
        if (origin.inNode.contains(inNode) && (!best || best->inNode.contains(origin.inNode)))
            best = &origin;
    return best ? inNode.rebased(best->inNode, best->inFile) : inNode;
}

std::optional<Pointer> NodeInFile::inNode(const Pointer& inFile) const
{
    const Origin* best = nullptr;
    for (const Origin& origin : origins)
        if (origin.inFile.contains(inFile) && (!best || best->inFile.contains(origin.inFile)))
            best = &origin;
    if (!best)
        return {};
    return inFile.rebased(best->inFile, best->inNode);
}

Reading read(std::string_view bytes)
{
    Parsed parsed = parse(bytes);
    Reading out{{}, std::move(parsed.issues), parsed.source};
    if (!parsed.value)
        return out;
    std::vector<Issue> issues;
    if (json* list = listIn(*parsed.value))
        addAll(out, issues, *list, parsed.value->is_array() ? Pointer() : Pointer() / "virtualNodes");
    else
        add(out, issues, std::move(*parsed.value), Pointer());

    std::vector<Sought> sought;
    for (const Issue& issue : issues)
        sought.push_back({issue.pointer});
    const std::vector<Location> at = locate(out.source->tree(), sought);
    for (std::size_t i = 0; i < issues.size(); ++i)
        out.issues.push_back({std::move(issues[i]), at[i]});
    return out;
}

std::vector<std::vector<LocatedIssue>> located(const Reading& reading, std::vector<std::vector<Issue>> issues)
{
    std::vector<Sought> sought;
    for (std::size_t node = 0; node < issues.size(); ++node)
        for (const Issue& issue : issues[node])
            sought.push_back(
                {reading.nodes[node].inFile(issue.pointer),
                 issue.rule == generic::unknownMember.id ? Sought::Part::Name : Sought::Part::Value});
    const std::vector<Location> at =
        reading.source ? locate(reading.source->tree(), sought) : std::vector<Location>(sought.size());
    std::vector<std::vector<LocatedIssue>> out(issues.size());
    for (std::size_t node = 0, next = 0; node < issues.size(); ++node)
        for (Issue& issue : issues[node])
            out[node].push_back({std::move(issue), at[next++]});
    return out;
}

} // namespace meshwright
