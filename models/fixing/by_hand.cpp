// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/fixing/by_hand.h"

#include "models/fixing/text_edits.h"
#include "models/json/json.h"
#include "models/reading/scalar_words.h"
#include "models/source/tree.h"
#include "models/text/texts.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace meshwright {

namespace {

using source::Node;
using source::Tree;

/// A change as a line, with its place in the file.
std::string asLine(const Pointer& at, const std::optional<json>& value)
{
    return value
               ? "+ " + at.text() + ": " + value->dump(-1, ' ', false, json::error_handler_t::replace) + '\n'
               : "- " + at.text() + '\n';
}

/// @p value, at @p at of @p resource, with its members called as the file calls them; nullopt where one
/// stands elsewhere there.
std::optional<json> asInFile(const ResourceInFile& resource, const Pointer& at, const json& value)
{
    if (!value.is_structured())
        return value;
    json out = value.is_array() ? json::array() : json::object();
    const Pointer around = resource.inFile(at);
    const auto add = [&](const Pointer& inside, const json& part) {
        const Pointer there = resource.inFile(inside);
        auto spelt = asInFile(resource, inside, part);
        if (!spelt || there.isRoot() || there.parent() != around)
            return false;
        if (value.is_array())
            out.push_back(*std::move(spelt));
        else
            out[there.last()] = *std::move(spelt);
        return true;
    };
    if (value.is_array()) {
        for (std::size_t i = 0; i < value.size(); ++i)
            if (!add(at / i, value[i]))
                return {};
        return out;
    }
    for (const auto& [key, part] : value.get_ref<const json::object_t&>())
        if (!add(at / key, part))
            return {};
    return out;
}

std::string scalar(const json& value)
{
    const auto written = value.is_structured() ? std::nullopt : writtenLike("x", value, true);
    return written ? *written : value.dump(-1, ' ', false, json::error_handler_t::replace);
}

/// The lines of @p value with @p name in front of it ("port:", or "-" for an item), as blocks of YAML.
std::string block(const std::string& indent, const std::string& name, const json& value)
{
    if (!value.is_structured() || value.empty())
        return indent + name + ' ' + scalar(value) + '\n';
    const bool isItem = name == "-";
    if (isItem && value.is_array())
        return indent + name + ' ' + value.dump(-1, ' ', false, json::error_handler_t::replace) + '\n';
    std::string out = isItem ? std::string() : indent + name + '\n';
    const std::string inside = indent + "  ";
    if (value.is_array())
        for (const json& item : value)
            out += block(inside, "-", item);
    else
        for (const auto& [key, part] : value.get_ref<const json::object_t&>())
            out += block(inside, scalar(key) + ':', part);
    if (isItem)
        out[indent.size()] = '-';
    return out;
}

/// The column in which the members or items of @p parent begin.
std::size_t columnIn(const Tree& tree, const Node& parent)
{
    const std::string_view text = tree.text();
    std::size_t begin = tree.children(parent).front().nameBegin;
    if (parent.kind == Node::Kind::List)
        begin = std::min(begin, text.rfind('-', begin == 0 ? 0 : begin - 1));
    const std::size_t lineEnd = begin == 0 ? text.npos : text.rfind('\n', begin - 1);
    return lineEnd == text.npos ? begin : begin - lineEnd - 1;
}

bool isFlow(const Tree& tree, const Node& node)
{
    return tree.text()[node.begin] == '{' || tree.text()[node.begin] == '[';
}

/// Where @p node ends, without the blanks and lines behind it.
std::size_t endOf(const Tree& tree, const Node& node)
{
    const Node* last = &node;
    while (last->childCount > 0 && !isFlow(tree, *last))
        last = &tree.children(*last).back();
    return std::max<std::size_t>(last->nameBegin + 1,
                                 tree.text().find_last_not_of(" \r\n", last->end - 1) + 1);
}

} // namespace

ByHand::ByHand(const CheckedFile& read) : m_read(read)
{
    if (!read.text.yaml)
        return;
    const std::string& text = read.text.yaml->text;
    for (std::size_t at = text.find('\n'); at != text.npos; at = text.find('\n', at + 1))
        m_lineEnds.push_back(at);
}

std::string ByHand::of(std::size_t resource, const Fix& fix) const
{
    if (resource >= m_read.resources.size())
        return {};
    const ResourceInFile& in = m_read.resources[resource];
    const Tree* tree = m_read.text.yaml ? m_read.text.tree(in.document) : nullptr;
    if (std::ranges::any_of(fix.changes, [&](const FixChange& change) {
            return change.value && isNamedOtherwise(in, change.at);
        }))
        return {}; // there no name stands to be corrected
    std::string out;
    for (const FixChange& change : fix.changes)
        out += tree ? inYaml(*tree, in, change) : asLine(in.inFile(change.at), change.value);
    return out;
}

std::string ByHand::inYaml(const Tree& tree, const ResourceInFile& resource, const FixChange& change) const
{
    const Pointer at = resource.inFile(change.at);
    const Node* there = tree.at(at);
    const auto value = change.value ? asInFile(resource, change.at, *change.value) : std::nullopt;
    if (at.isRoot() || (!there && !change.value) || (change.value && !value))
        return asLine(at, change.value);
    std::string out;
    if (there) {
        const QString name = QString::fromStdString(at.last());
        const int first = lineOf(tree, there->nameBegin);
        const int last = lineOf(tree, endOf(tree, *there) - 1);
        const QString words = first == last
                                  ? Texts::tr("Take %1 out of line %2.").arg(name, QString::number(first))
                                  : Texts::tr("Take %1 out of lines %2 to %3.")
                                        .arg(name, QString::number(first), QString::number(last));
        out = words.toStdString() + '\n';
    }
    return value ? out + putIn(tree, at, *value) : out;
}

std::string ByHand::putIn(const Tree& tree, const Pointer& at, const json& value) const
{
    json missing = value;
    Pointer place = at;
    for (; !place.parent().isRoot() && !tree.at(place.parent()); place = place.parent()) {
        json around = listIndex(place.last()) ? json::array() : json::object();
        if (around.is_array())
            around.push_back(std::move(missing));
        else
            around[place.last()] = std::move(missing);
        missing = std::move(around);
    }
    const Node* parent = tree.at(place.parent());
    if (!parent || parent->childCount == 0)
        return asLine(at, value);
    const bool isItem = parent->kind == Node::Kind::List;
    const std::string name = isItem ? std::string("-") : scalar(place.last()) + ':';
    if (isFlow(tree, *parent))
        return Texts::tr("Into the brackets that begin in line %1:")
                   .arg(lineOf(tree, parent->begin))
                   .toStdString() +
               '\n' + (isItem ? std::string() : name + ' ') +
               missing.dump(-1, ' ', false, json::error_handler_t::replace) + '\n';
    return Texts::tr("After line %1:").arg(lineOf(tree, endOf(tree, *parent) - 1)).toStdString() + '\n' +
           block(std::string(columnIn(tree, *parent), ' '), name, missing);
}

/// The line of the file, counted from 1, in which the byte @p offset of @p tree is.
int ByHand::lineOf(const Tree& tree, std::size_t offset) const
{
    const auto inFile = static_cast<std::size_t>(tree.text().data() - m_read.text.yaml->text.data()) + offset;
    return static_cast<int>(std::ranges::lower_bound(m_lineEnds, inFile) - m_lineEnds.begin()) + 1;
}

} // namespace meshwright
