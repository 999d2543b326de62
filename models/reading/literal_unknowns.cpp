// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/reading/literal_unknowns.h"

#include "models/formats/parse.h"
#include "models/formats/unknowns.h"
#include "models/json/json.h"
#include "models/json/unknown.h"
#include "models/rules/generic_rules.h"
#include "models/text/texts.h"

#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace meshwright {

namespace {

using source::Node;
using source::Tree;

/// What is written for values that are not known.
using Written = std::set<std::string, std::less<>>;

/// The members of a tree that say of themselves that they are not known.
class LiteralUnknowns
{
public:
    LiteralUnknowns(const Tree& tree, const Written& written) : m_tree(tree), m_written(written) {}

    /// Where their names begin.
    const std::set<std::size_t>& found()
    {
        if (const Node* root = m_tree.root())
            look(*root);
        return m_found;
    }

private:
    /// As deep as what was read, which is bounded. What aliases bring is looked at once.
    void look(const Node& around)
    {
        if (!around.isContainer() || !m_seen.insert(around.firstChild).second)
            return;
        for (const Node& child : m_tree.children(around)) {
            if (isLiteral(child))
                m_found.insert(child.nameBegin);
            look(child);
        }
    }

    bool isLiteral(const Node& member) const
    {
        const std::string_view raw =
            m_tree.text().substr(member.nameBegin, member.nameEnd - member.nameBegin);
        if (member.kind != Node::Kind::String || raw.find_first_of("$\\*") == std::string_view::npos)
            return false; // names are read only where they may be it
        json value = json::object();
        value[m_tree.name(member)] = m_tree.said(member);
        const auto written = writtenOf(value);
        return written && m_written.contains(*written);
    }

    const Tree& m_tree;
    const Written& m_written;
    std::set<std::size_t> m_seen;
    std::set<std::size_t> m_found;
};

} // namespace

void tellLiteralUnknowns(Reading& reading)
{
    std::map<std::size_t, Written> byDocument;
    for (const ResourceInFile& resource : reading.resources)
        for (UnknownPlace& place : unknownsIn(resource.input))
            byDocument[resource.document].insert(std::move(place.written));
    for (const auto& [document, written] : byDocument) {
        const Tree* tree = reading.text.tree(document);
        if (!tree)
            continue;
        LiteralUnknowns literals(*tree, written);
        for (const std::size_t begin : literals.found()) {
            if (reading.issues.size() >= mostIssues)
                return;
            const TextPlace place{document, begin};
            reading.issues.push_back(
                {issueOf(generic::unknownMember, tree->pointerAt(begin),
                         Texts::tr("Nothing has a member of this name, which stands for values that files "
                                   "leave open. Write the value itself.")),
                 reading.text.locationsOf({&place, 1}).front(), document});
        }
    }
}

} // namespace meshwright
