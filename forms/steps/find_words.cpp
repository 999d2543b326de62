// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/steps/find_words.h"

#include "forms/steps/root.h"
#include "forms/steps/steps.h"
#include "models/json/json.h"
#include "models/words/value_words.h"

#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace meshwright::steps {

using namespace Qt::StringLiterals;

namespace {

/// @p value as JSON, as much of it as stands in the line it begins on.
QString jsonWords(const json& value)
{
    if (value.is_object())
        return u"{"_s;
    if (value.is_array())
        return u"["_s;
    return QString::fromStdString(value.dump(-1, ' ', false, json::error_handler_t::replace));
}

/// Collects the places at which some words stand.
class WordSearch
{
public:
    WordSearch(const QString& words, const json& document, std::size_t most)
        : m_words(words),
          m_document(document),
          m_most(most)
    {}

    const json* valueAt(const Pointer& at) const { return find(m_document, at); }

    /// The form shows the value at @p at here, and @p caption beside what the schema calls it.
    void look(const Pointer& at, const QString& caption = {})
    {
        if (isFull())
            return;
        const json* value = valueAt(at);
        Pointer around;
        for (const std::string& key : at.keys()) {
            around = around / key;
            if (const json* there = valueAt(around))
                lookAtLine(around, *there);
        }
        const schema::Field* field = fieldAt(at);
        if (has(caption) || (field && has(schema::label(*field))) ||
            (value && !value->is_structured() && has(valueWords(*value, field))))
            add(at);
    }

    /// What no form shows stands in the JSON all the same.
    void lookAtRest(const json& value, const Pointer& at)
    {
        std::size_t index = 0;
        for (const auto& [key, child] : value.items()) {
            if (isFull())
                return;
            const Pointer where = value.is_object() ? at / key : at / index++;
            lookAtLine(where, child);
            if (child.is_structured())
                lookAtRest(child, where);
        }
    }

    /// One more than is wanted has been found: the rest need not be looked at.
    bool isFull() const { return m_places.size() > m_most; }

    std::size_t count() const { return m_places.size(); }

    FoundPlaces takeFound()
    {
        const bool isMore = isFull();
        if (isMore)
            m_places.pop_back();
        return {std::move(m_places), isMore};
    }

private:
    bool has(const QString& text) const { return text.contains(m_words, Qt::CaseInsensitive); }

    void add(const Pointer& at)
    {
        if (!isFull() && m_found.insert(at).second)
            m_places.push_back(at);
    }

    void lookAtLine(const Pointer& at, const json& value)
    {
        if (!m_lines.insert(at).second)
            return;
        const json* around = valueAt(at.parent());
        const QString key =
            around && around->is_object() ? jsonWords(json(at.keys().back())) + u": "_s : QString();
        if (has(key + jsonWords(value)))
            add(at);
    }

    const QString& m_words;
    const json& m_document;
    std::size_t m_most;
    std::set<Pointer> m_lines; ///< that have been looked at
    std::set<Pointer> m_found;
    std::vector<Pointer> m_places;
};

/// Goes through the nodes of a form as it shows them for a document.
struct Showing
{
    const Pointer& scope;
    WordSearch& search;

    void below(const Nodes& nodes, const Pointer& at) const
    {
        for (const Node& node : nodes)
            if (!search.isFull())
                std::visit(Showing{at, search}, static_cast<const Node::variant&>(node));
    }

    void below(const std::vector<Case>& cases, const Pointer& at) const
    {
        for (const Case& member : cases)
            if (const Pointer there = at / member.member; search.valueAt(there))
                below(member.nodes, there);
    }

    void operator()(const Field& node) const { search.look(scope.resolve(node.at)); }
    void operator()(const Duration& node) const { search.look(scope.resolve(node.at)); }
    void operator()(const Row& node) const { below(node.nodes, scope); }
    void operator()(const Group& node) const { below(node.nodes, scope); }
    void operator()(const Section& node) const
    {
        const Pointer at = scope.resolve(node.at);
        search.look(at, plain(node.title));
        if (search.valueAt(at))
            below(node.nodes, at);
    }
    void operator()(const Choice& node) const
    {
        const Pointer at = scope.resolve(node.at);
        search.look(at, node.none ? translated(node.none) : QString());
        for (const Case& member : node.cases)
            search.look(at / member.member);
        below(node.cases, at);
    }
    void operator()(const Matched& node) const
    {
        const Pointer at = scope.resolve(node.at);
        search.look(at, plain(node.title));
        below(node.cases, at);
    }
    void operator()(const WhereverIs& node) const { below(node.cases, scope.resolve(node.at)); }
    void operator()(const ListOf& node) const
    {
        const Pointer at = scope.resolve(node.at);
        search.look(at);
        std::size_t index = 0;
        for (const json& item : items(search.valueAt(at))) {
            if (search.isFull())
                return;
            const Pointer there = at / index++;
            search.look(there);
            const std::size_t before = search.count();
            below(node.item, there);
            // What it is called is made of what is in it: who finds that has been there.
            if (node.summary && search.count() == before)
                search.look(there, node.summary(item));
        }
    }
    void operator()(const Pairs& node) const
    {
        const Pointer at = scope.resolve(node.at);
        search.look(at);
        for (std::size_t row = 0; row < items(search.valueAt(at)).size() && !search.isFull(); ++row) {
            search.look(at / row / "key");
            search.look(at / row / "value");
        }
    }
    void operator()(const TextList& node) const
    {
        const Pointer at = scope.resolve(node.at);
        search.look(at);
        for (std::size_t row = 0; row < items(search.valueAt(at)).size() && !search.isFull(); ++row)
            search.look(at / row);
    }
    void operator()(const Fact&) const {}
    void operator()(const Note&) const {}
};

} // namespace

FoundPlaces placesOf(const QString& words, const json& document, std::size_t most)
{
    return placesOf(words, document, all(), most);
}

FoundPlaces placesOf(const QString& words, const json& document, std::span<const Step> steps,
                     std::size_t most)
{
    if (words.isEmpty())
        return {};
    WordSearch search(words, document, most);
    const Pointer top;
    for (const Step& step : steps) {
        for (const std::string_view about : step.about)
            if (step.nodes.empty() && search.valueAt(Pointer(std::string(about))))
                search.look(Pointer(std::string(about))); // a page of its own, as the one of the mesh is
        Showing{top, search}.below(step.nodes, top);
    }
    search.lookAtRest(document, top);
    return search.takeFound();
}

} // namespace meshwright::steps
