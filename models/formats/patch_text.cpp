// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/patch_text.h"

#include "models/formats/export.h"
#include "models/formats/formats.h"
#include "models/formats/parse.h"
#include "models/json/difference.h"
#include "models/json/json.h"
#include "models/source/source.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <set>
#include <span>
#include <utility>
#include <vector>

namespace meshwright {

namespace {

using source::Node;
using source::Tree;

/// How a text is laid out where nothing beside tells.
struct Layout
{
    std::string lineEnd = "\n"; ///< empty when everything stands in one line
    std::string unit = "  ";    ///< one level of indentation
    std::string colon = ": ";
};

/// What comes out where something was: an old child with its new value, or a new one.
struct Entry
{
    std::optional<std::size_t> old;
    std::string name;
    const json* value;
};

std::string indentationOf(std::string_view blanks)
{
    const std::size_t line = blanks.rfind('\n');
    return line == std::string_view::npos ? std::string() : std::string(blanks.substr(line + 1));
}

/// The colon after the name of @p child, and the blanks after that.
std::string colonBefore(const Node& child, std::string_view text)
{
    const std::string_view written = text.substr(child.nameBegin, child.begin - child.nameBegin);
    return std::string(written.substr(written.rfind(':')));
}

Layout layoutOf(const Tree& tree)
{
    const std::string_view text = tree.text();
    const Node& root = *tree.root();
    Layout out;
    if (text.find('\n') == std::string_view::npos)
        out.lineEnd.clear();
    else if (text.find("\r\n") != std::string_view::npos)
        out.lineEnd = "\r\n";
    if (root.childCount == 0)
        return out;
    const Node& first = tree.children(root).front();
    if (const std::string unit = indentationOf(text.substr(root.begin, first.nameBegin - root.begin));
        !unit.empty())
        out.unit = unit;
    const Node* named = &root; // the first that has members
    while (named->kind == Node::Kind::List && named->childCount > 0)
        named = &tree.children(*named).front();
    if (named->kind == Node::Kind::Object && named->childCount > 0)
        out.colon = colonBefore(tree.children(*named).front(), text);
    return out;
}

class Patcher
{
public:
    explicit Patcher(const Tree& tree) : m_tree(tree), m_text(tree.text()), m_layout(layoutOf(tree)) {}

    std::string run(const json& before, const json& after)
    {
        const Node& root = *m_tree.root();
        m_out.assign(m_text.substr(0, root.begin));
        put(root, before, after, {});
        m_out += m_text.substr(root.end);
        return std::move(m_out);
    }

private:
    std::span<const Node> children(const Node& node) const { return m_tree.children(node); }

    /// Writes @p after where @p before stands; @p indentation is that of the line it stands in.
    void put(const Node& node, const json& before, const json& after, const std::string& indentation)
    {
        if (sameValue(before, after))
            m_out += m_text.substr(node.begin, node.end - node.begin);
        else if (node.kind == Node::Kind::Object && after.is_object() && node.childCount == before.size())
            putEntries(node, before, memberEntries(node, after), indentation);
        else if (node.kind == Node::Kind::List && after.is_array())
            putEntries(node, before, itemEntries(before, after), indentation);
        else
            putNew(after, indentation, !m_layout.lineEnd.empty());
    }

    std::vector<Entry> memberEntries(const Node& node, const json& after) const
    {
        std::vector<Entry> out;
        std::set<std::string, std::less<>> old;
        for (std::size_t i = 0; i < node.childCount; ++i) {
            std::string name = m_tree.name(children(node)[i]);
            old.insert(name);
            if (const json* value = member(after, name))
                out.push_back({i, name, value});
        }
        for (const auto& [name, value] : after.items())
            if (!old.contains(name))
                out.push_back({std::nullopt, name, &value});
        return out;
    }

    /// As difference() sees it: alike at both ends, one another in between, the rest came or went.
    static std::vector<Entry> itemEntries(const json& before, const json& after)
    {
        std::size_t tail = 0;
        const std::size_t shorter = std::min(before.size(), after.size());
        std::size_t head = 0;
        while (head < shorter && sameValue(before[head], after[head]))
            ++head;
        while (tail < shorter - head &&
               sameValue(before[before.size() - 1 - tail], after[after.size() - 1 - tail]))
            ++tail;
        std::vector<Entry> out;
        for (std::size_t i = 0; i < after.size(); ++i) {
            std::optional<std::size_t> old;
            if (i < shorter - tail)
                old = i;
            else if (i >= after.size() - tail)
                old = i + before.size() - after.size();
            out.push_back({old, {}, &after[i]});
        }
        return out;
    }

    /// The blanks and the comma before the child @p i.
    std::string_view lead(const Node& node, std::size_t i) const
    {
        const std::size_t from = i == 0 ? node.begin + 1 : children(node)[i - 1].end;
        return m_text.substr(from, children(node)[i].nameBegin - from);
    }

    static std::string withoutComma(std::string_view blanks)
    {
        std::string out(blanks);
        std::erase(out, ',');
        return out;
    }

    /// The blanks before a new child of @p tree; @p first: it becomes the first.
    std::string newLead(const Node& node, const std::string& indentation, bool first) const
    {
        if (node.childCount == 0)
            return m_layout.lineEnd.empty() ? std::string() : m_layout.lineEnd + indentation + m_layout.unit;
        const std::string blanks = withoutComma(lead(node, node.childCount - 1));
        const bool isSpaced = node.childCount == 1 && m_layout.colon.size() > 1;
        return blanks.empty() && isSpaced && !first ? " " : blanks;
    }

    void putEntries(const Node& node, const json& before, const std::vector<Entry>& entries,
                    const std::string& indentation)
    {
        m_out += node.kind == Node::Kind::Object ? '{' : '[';
        std::optional<std::size_t> previous;
        for (bool first = true; const Entry& entry : entries) {
            const bool follows =
                entry.old && (first ? *entry.old == 0 : previous && *previous + 1 == *entry.old);
            const std::string blanks =
                entry.old ? withoutComma(lead(node, *entry.old)) : newLead(node, indentation, first);
            if (follows)
                m_out += lead(node, *entry.old);
            else
                m_out += (first ? "" : ",") + blanks;
            putEntry(node, before, entry, blanks, indentation);
            previous = entry.old;
            first = false;
        }
        if (!entries.empty() && node.childCount > 0)
            m_out += m_text.substr(children(node).back().end, node.end - 1 - children(node).back().end);
        else if (!entries.empty() && !m_layout.lineEnd.empty())
            m_out += m_layout.lineEnd + indentation;
        m_out += node.kind == Node::Kind::Object ? '}' : ']';
    }

    void putEntry(const Node& node, const json& before, const Entry& entry, const std::string& blanks,
                  const std::string& indentation)
    {
        const bool ownLine = blanks.find('\n') != std::string::npos;
        const std::string inside = ownLine ? indentationOf(blanks) : indentation;
        if (!entry.old) {
            if (node.kind == Node::Kind::Object)
                m_out += dumped(entry.name) +
                         (node.childCount > 0 ? colonBefore(children(node).back(), m_text) : m_layout.colon);
            return putNew(*entry.value, inside, ownLine);
        }
        const Node& child = children(node)[*entry.old];
        m_out += m_text.substr(child.nameBegin, child.begin - child.nameBegin);
        put(child, node.kind == Node::Kind::Object ? before[m_tree.name(child)] : before[*entry.old],
            *entry.value, inside);
    }

    static std::string dumped(const json& value, int width = -1, char blank = ' ')
    {
        return value.dump(width, blank, false, json::error_handler_t::replace);
    }

    /// @p value in one line, with blanks where the text has some.
    void putInLine(const json& value)
    {
        if (!value.is_structured() || value.empty() || m_layout.colon.size() == 1) {
            m_out += dumped(value);
            return;
        }
        m_out += value.is_object() ? '{' : '[';
        for (bool first = true; const auto& [name, part] : value.items()) {
            m_out += std::exchange(first, false) ? "" : ", ";
            if (value.is_object())
                m_out += dumped(name) + m_layout.colon;
            putInLine(part);
        }
        m_out += value.is_object() ? '}' : ']';
    }

    void putNew(const json& value, const std::string& indentation, bool ownLine)
    {
        if (!ownLine)
            return putInLine(value);
        const char blank = m_layout.unit.starts_with('\t') ? '\t' : ' ';
        for (const char c : dumped(value, static_cast<int>(m_layout.unit.size()), blank))
            if (c == '\n')
                m_out += (m_layout.lineEnd.empty() ? "\n" : m_layout.lineEnd) + indentation;
            else
                m_out += c;
    }

    const Tree& m_tree;
    std::string_view m_text;
    Layout m_layout;
    std::string m_out;
};

} // namespace

std::string patched(std::string_view original, const json& after)
{
    const Parsed before = parse(original);
    if (before.value) {
        std::string out(original.substr(0, original.size() - before.source->text().size()));
        out += Patcher(before.source->tree()).run(*before.value, after);
        if (const Parsed again = parse(out); again.value && sameValue(*again.value, after))
            return out;
    }
    return exportText(after);
}

std::string withNode(std::string_view file, const ResourceInFile& node, const json& input)
{
    Parsed whole = parse(file);
    if (!whole.value)
        return exportText(input);
    json after = std::move(*whole.value);
    const auto put = [&](const std::string& key, const json* value) {
        const Pointer at = node.inFile(Pointer() / key);
        json* into = find(after, at.parent());
        if (!into || !into->is_object())
            return;
        if (value)
            (*into)[at.last()] = *value;
        else
            into->erase(at.last());
    };
    if (json* bare = find(after, node.inFile(Pointer("/spec"))); bare && node.format == bareSpecFormat.id) {
        // With names there is more than a spec to be written.
        *bare = input.size() == 1 ? input.value("spec", json::object()) : input;
        return patched(file, after);
    }
    for (const auto& [key, value] : node.input.items())
        if (!input.contains(key))
            put(key, nullptr);
    for (const auto& [key, value] : input.items())
        put(key, &value);
    return patched(file, after);
}

} // namespace meshwright
