// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/fixing/text_edits.h"

#include "models/json/difference.h"
#include "models/json/json.h"
#include "models/reading/scalar_words.h"

#include <algorithm>
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

SplitFix splitFix(source::TreeFinder& finder, const ResourceInFile& resource, const Fix& fix, bool isYaml)
{
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
        else
            out.rest.push_back(fix.changes[i]);
    }
    return out;
}

} // namespace meshwright
