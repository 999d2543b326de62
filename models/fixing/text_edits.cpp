// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/fixing/text_edits.h"

#include "models/formats/kubernetes/kubernetes_object.h"
#include "models/json/difference.h"
#include "models/json/json.h"
#include "models/reading/scalar_words.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace meshwright {

namespace {

using source::Node;
using source::Tree;

/// What stands at @p at; nullptr when nothing does.
const Node* nodeAt(source::TreeFinder& finder, const Pointer& at)
{
    const auto found = finder.find(at);
    return found.isThere ? found.node : nullptr;
}

bool isScalarValue(const json& value)
{
    return !value.is_structured() && !value.is_null();
}

std::string saidOf(const json& value)
{
    return value.is_string() ? value.get<std::string>() : value.dump();
}

/// @p after in place of @p written, which says @p before. What was a text and is none any more loses its
/// quotation marks.
std::optional<std::string> writtenInstead(std::string_view written, const json& before, const json& after,
                                          bool isYaml)
{
    const auto as = writtenLike(written, after, isYaml);
    return as && before.is_string() && !after.is_string() ? after.dump() : as;
}

/// The edit that makes the value at @p at another; nullopt where it does not simply stand there.
std::optional<TextEdit> valueEdit(source::TreeFinder& finder, const ResourceInFile& resource,
                                  const FixChange& change, bool isYaml)
{
    const Tree& tree = finder.tree();
    const json* before = find(resource.input, change.at);
    const Node* node = nodeAt(finder, resource.inFile(change.at));
    if (!before || !change.value || !isScalarValue(*before) || !isScalarValue(*change.value) || !node ||
        node->isContainer() || tree.said(*node) != saidOf(*before))
        return {};
    const std::string_view written = tree.text().substr(node->begin, node->end - node->begin);
    auto text = writtenInstead(written, *before, *change.value, isYaml);
    return text ? std::optional(TextEdit{node->begin, node->end, *std::move(text)}) : std::nullopt;
}

/// Makes the text that @p node says @p text, where it says another one.
void addText(std::vector<TextEdit>& edits, const Tree& tree, const Node& node, std::string_view text,
             bool isYaml)
{
    const std::string_view written = tree.text().substr(node.begin, node.end - node.begin);
    if (tree.said(node) == text)
        return;
    if (auto instead = writtenLike(written, json(std::string(text)), isYaml))
        edits.push_back({node.begin, node.end, *std::move(instead)});
}

/// The object of Kubernetes that is called @p name in App Mesh, which @p resource names at @p at: that of the
/// one of @p others, or as the controller calls those that are not there. nullopt where it calls none so
/// ("stock.shop.svc.cluster.local").
std::optional<ObjectName> objectCalled(const std::string& name, const ResourceInFile& resource,
                                       const Pointer& at, std::span<const ResourceInFile> others)
{
    const std::vector<ObjectReference>& references = resource.object->references;
    if (const auto reference = std::ranges::find(references, at, &ObjectReference::at);
        reference != references.end()) {
        const auto isIt = [&](const ResourceInFile& one) {
            return one.object && one.kind == reference->kind && one.name() == name &&
                   one.mesh() == resource.mesh();
        };
        if (const auto found = std::ranges::find_if(others, isIt); found != others.end())
            return found->object->object;
    }
    const std::size_t cut = name.find_last_of("._");
    if (cut == name.npos || (name[cut] == '.' && name.find('.') != cut))
        return {};
    return ObjectName{name.substr(0, cut), name.substr(cut + 1)};
}

/// The edits that make the object at @p at of the file, which @p resource names, another one.
std::vector<TextEdit> objectEdits(source::TreeFinder& finder, const ResourceInFile& resource,
                                  const Pointer& at, const ObjectName& object, bool isYaml)
{
    const Node* node = nodeAt(finder, at);
    const Node* space = nodeAt(finder, at.parent() / "namespace");
    std::vector<TextEdit> out;
    if (space ? space->isContainer() || object.space.empty() : object.space != resource.object->object.space)
        return out;
    addText(out, finder.tree(), *node, object.name, isYaml);
    if (space)
        addText(out, finder.tree(), *space, object.space, isYaml);
    return out;
}

/// The edits that make a place that isNamedOtherwise() name the text that @p change puts there: in its ARN,
/// or in the name and namespace of its object ("stock" in "shop" for "stock.shop"). None where that is not
/// all.
std::vector<TextEdit> referenceEdits(source::TreeFinder& finder, const ResourceInFile& resource,
                                     const FixChange& change, std::span<const ResourceInFile> others,
                                     bool isYaml)
{
    const Pointer at = resource.inFile(change.at);
    const json* before = find(resource.input, change.at);
    const Node* node = nodeAt(finder, at);
    if (!isNamedOtherwise(resource, change.at) || !before || !change.value || !before->is_string() ||
        !change.value->is_string() || !node || node->isContainer())
        return {};
    const auto name = change.value->get<std::string>();
    if (at.last() == "name") {
        const auto object = objectCalled(name, resource, change.at, others);
        return object ? objectEdits(finder, resource, at, *object, isYaml) : std::vector<TextEdit>();
    }
    const std::string said(finder.tree().said(*node)), end = '/' + before->get<std::string>();
    const bool isOfMesh =
        said.find(":mesh/") == said.npos || said.find(":mesh/" + resource.mesh() + '/') != said.npos;
    std::vector<TextEdit> out;
    if (said.ends_with(end) && isOfMesh) // in another mesh no name of this one is meant
        addText(out, finder.tree(), *node, said.substr(0, said.size() - end.size() + 1) + name, isYaml);
    return out;
}

/// Whether @p put gives what @p take takes away another name in the same object.
bool isRename(const json& input, const FixChange& take, const FixChange& put)
{
    const json* value = find(input, take.at);
    return value && !take.value && put.value && take.at != put.at && take.at.parent() == put.at.parent() &&
           !find(input, put.at) && sameValue(*value, *put.value);
}

/// The edit that does so; nullopt where the file has no name of its own there.
std::optional<TextEdit> nameEdit(source::TreeFinder& finder, const ResourceInFile& resource,
                                 const FixChange& take, const FixChange& put)
{
    const Pointer from = resource.inFile(take.at);
    const Pointer to = resource.inFile(put.at);
    const Tree& tree = finder.tree();
    const Node* node = nodeAt(finder, from);
    if (!node || node->nameEnd == node->nameBegin || from.parent() != to.parent() ||
        tree.name(*node) != from.last())
        return {};
    const std::string_view written = tree.text().substr(node->nameBegin, node->nameEnd - node->nameBegin);
    const bool isQuoted = written.front() == '"' || written.front() == '\'';
    // What is written in another way than it reads (an alias, an escape, a tag in front) is nobody's to guess
    // at.
    if ((isQuoted ? written.substr(1, written.size() - 2) : written) != from.last())
        return {};
    const std::string mark = isQuoted ? std::string(1, written.front()) : std::string();
    return TextEdit{node->nameBegin, node->nameEnd, mark + to.last() + mark};
}

} // namespace

std::optional<std::string> edited(std::string_view text, std::vector<TextEdit> edits)
{
    std::ranges::sort(edits, {}, &TextEdit::begin);
    std::string out;
    std::size_t done = 0;
    for (const TextEdit& edit : edits) {
        if (edit.begin < done)
            return {};
        out += text.substr(done, edit.begin - done);
        out += edit.text;
        done = edit.end;
    }
    return out += text.substr(done);
}

bool isNamedOtherwise(const ResourceInFile& resource, const Pointer& at)
{
    const Pointer there = resource.inFile(at);
    return resource.object && !there.isRoot() && there.last() != at.last() &&
           (there.last().ends_with("ARN") ||
            (there.last() == "name" && !there.parent().isRoot() && there.parent().last().ends_with("Ref")));
}

SplitFix splitFix(source::TreeFinder& finder, std::span<const ResourceInFile> resources, std::size_t number,
                  const Fix& fix, bool isYaml)
{
    const ResourceInFile& resource = resources[number];
    SplitFix out;
    std::set<std::size_t> done;
    for (std::size_t i = 0; i < fix.changes.size(); ++i)
        for (std::size_t k = 0; k < fix.changes.size(); ++k)
            if (isRename(resource.input, fix.changes[i], fix.changes[k]))
                if (auto edit = nameEdit(finder, resource, fix.changes[i], fix.changes[k])) {
                    out.edits.push_back(*std::move(edit));
                    done.insert({i, k});
                }
    for (std::size_t i = 0; i < fix.changes.size(); ++i) {
        if (done.contains(i))
            continue;
        if (auto edit = valueEdit(finder, resource, fix.changes[i], isYaml))
            out.edits.push_back(*std::move(edit));
        else if (auto edits = referenceEdits(finder, resource, fix.changes[i], resources, isYaml);
                 !edits.empty())
            std::ranges::move(edits, std::back_inserter(out.edits));
        else
            out.rest.push_back(fix.changes[i]);
    }
    return out;
}

} // namespace meshwright
