// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/text_tree.h"

#include "models/json/json_type.h"

#include <algorithm>
#include <ranges>

namespace meshwright {

namespace {

/// Goes through text that is known to be JSON.
class Reader
{
public:
    explicit Reader(std::string_view text) : m_text(text) {}

    TextTree value()
    {
        skipBlanks();
        TextTree out{m_at, m_at, 0, {}};
        if (m_at >= m_text.size())
            return out;
        const char first = m_text[m_at];
        if (first == '{' || first == '[')
            children(out);
        else if (first == '"')
            skipText();
        else
            m_at = std::min(m_text.find_first_of(" \t\r\n,]}", m_at), m_text.size());
        out.end = m_at;
        return out;
    }

private:
    void children(TextTree& out)
    {
        out.opening = m_text[m_at++];
        const char closing = out.opening == '{' ? '}' : ']';
        for (skipBlanks(); m_at < m_text.size() && m_text[m_at] != closing; skipBlanks()) {
            TextTree::Child child;
            child.nameBegin = m_at;
            if (out.opening == '{') {
                skipText();
                child.name =
                    json::parse(m_text.substr(child.nameBegin, m_at - child.nameBegin), nullptr, false)
                        .get<std::string>();
                skipBlanks();
                ++m_at; // the colon
            }
            child.value = value();
            out.children.push_back(std::move(child));
            skipBlanks();
            if (m_at < m_text.size() && m_text[m_at] == ',')
                ++m_at;
        }
        ++m_at;
    }

    void skipBlanks() { m_at = std::min(m_text.find_first_not_of(" \t\r\n", m_at), m_text.size()); }

    void skipText()
    {
        for (++m_at; m_at < m_text.size() && m_text[m_at] != '"'; ++m_at)
            if (m_text[m_at] == '\\')
                ++m_at;
        ++m_at;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

/// Of members given twice, the last.
const TextTree::Child* childOf(const TextTree& tree, const std::string& key)
{
    if (tree.opening == '[') {
        const auto index = listIndex(key);
        return index && *index < tree.children.size() ? &tree.children[*index] : nullptr;
    }
    for (const TextTree::Child& child : tree.children | std::views::reverse)
        if (child.name == key)
            return &child;
    return nullptr;
}

/// Where the value at @p at, or the nearest thing around it, begins with its name, and where it ends.
std::pair<std::size_t, std::size_t> extentOf(const TextTree& tree, const Pointer& at)
{
    const TextTree* here = &tree;
    std::size_t begin = tree.begin;
    for (const std::string& key : at.keys()) {
        const TextTree::Child* next = childOf(*here, key);
        if (!next)
            break;
        here = &next->value;
        begin = next->nameBegin;
    }
    return {begin, here->end};
}

int lineEnds(std::string_view text)
{
    return static_cast<int>(std::ranges::count(text, '\n'));
}

} // namespace

TextTree textTree(std::string_view text)
{
    return Reader(text).value();
}

Pointer pointerAt(const TextTree& tree, std::size_t offset)
{
    std::size_t index = 0;
    for (const TextTree::Child& child : tree.children) {
        if (child.nameBegin <= offset && offset <= child.value.end) {
            const Pointer here = tree.opening == '{' ? Pointer() / child.name : Pointer() / index;
            return pointerAt(child.value, offset).rebased(Pointer(), here);
        }
        ++index;
    }
    return {};
}

const TextTree* treeAt(const TextTree& tree, const Pointer& at)
{
    const TextTree* here = &tree;
    for (const std::string& key : at.keys()) {
        const TextTree::Child* next = childOf(*here, key);
        if (!next)
            return nullptr;
        here = &next->value;
    }
    return here;
}

LineSpan linesOf(std::string_view text, const TextTree& tree, const Pointer& at)
{
    const auto [begin, end] = extentOf(tree, at);
    return {lineEnds(text.substr(0, begin)), lineEnds(text.substr(begin, end - begin)) + 1};
}

std::vector<int> firstLines(std::string_view text, const TextTree& tree, std::span<const Pointer> places)
{
    std::vector<std::pair<std::size_t, std::size_t>> begins; // with the number of the place
    for (std::size_t place = 0; place < places.size(); ++place)
        begins.emplace_back(extentOf(tree, places[place]).first, place);
    std::ranges::sort(begins);
    std::vector<int> lines(places.size());
    int line = 0;
    std::size_t counted = 0;
    for (const auto& [begin, place] : begins) {
        line += lineEnds(text.substr(counted, begin - counted));
        counted = begin;
        lines[place] = line;
    }
    return lines;
}

} // namespace meshwright
