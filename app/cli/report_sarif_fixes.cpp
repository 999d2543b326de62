// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/report_sarif_fixes.h"

#include "app/cli/report_sarif_parts.h"
#include "models/files/read_file.h"
#include "models/fixing/text_edits.h"
#include "models/reading/read.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace meshwright::cli {

namespace {

/// Whether @p at is in the text of its own: what an alias of YAML brings stands elsewhere as well.
bool isOwn(source::TreeFinder& finder, const Pointer& at)
{
    const auto found = finder.find(at);
    if (!found.isThere || at.isRoot())
        return found.isThere;
    const Pointer around = at.parent();
    const source::Node& parent = *finder.find(around).node;
    return found.node->begin >= parent.begin && found.node->end <= parent.end && isOwn(finder, around);
}

} // namespace

json SarifFixes::of(const CheckedFile& file, std::size_t resource, const Issue& issue)
{
    json out = json::array();
    if (issue.fixes.empty())
        return out;
    look(file);
    for (const Fix& fix : issue.fixes) {
        json changes = replacementsOf(file.resources, resource, fix);
        if (changes.empty())
            continue;
        const json change{{"artifactLocation", artifactLocation(file.path)},
                          {"replacements", std::move(changes)}};
        out.push_back({{"description", sarifMessage(fix.title)}, {"artifactChanges", json::array({change})}});
    }
    return out;
}

void SarifFixes::look(const CheckedFile& file)
{
    if (m_path == file.path)
        return;
    m_path = file.path;
    m_finder.reset();
    m_lines.reset();
    m_text = {};
    if (m_path == QLatin1StringView("-")) // it is gone
        return;
    const FileBytes bytes = readFile(m_path, {.sort = FileSort::Regular});
    if (bytes.error.isEmpty() && !bytes.isTooLarge)
        m_text = read(bytes.text()).text;
}

source::TreeFinder* SarifFixes::finderIn(const ResourceInFile& resource)
{
    const source::Tree* tree = m_text.tree(resource.document);
    if (!tree)
        return nullptr;
    if (!m_finder || &m_finder->tree() != tree)
        m_finder.emplace(*tree);
    if (!m_lines || m_lines->text().data() != tree->text().data())
        m_lines.emplace(tree->text());
    return &*m_finder;
}

json SarifFixes::replacementsOf(std::span<const ResourceInFile> resources, std::size_t number, const Fix& fix)
{
    const ResourceInFile& resource = resources[number];
    json out = json::array();
    source::TreeFinder* finder = finderIn(resource);
    const auto isPlaced = [&](const FixChange& change) {
        return isOwn(*finder, resource.inFile(change.at).parent());
    };
    if (!finder || !std::ranges::all_of(fix.changes, isPlaced))
        return out;
    const SplitFix split = splitFix(*finder, resources, number, fix, m_text.yaml != nullptr);
    if (!split.rest.empty())
        return out;
    for (const TextEdit& edit : split.edits) {
        const Location begin = locationOf(resource.document, edit.begin);
        const Location end = locationOf(resource.document, edit.end);
        out.push_back({{"deletedRegion",
                        {{"startLine", begin.line},
                         {"startColumn", begin.column},
                         {"endLine", end.line},
                         {"endColumn", end.column}}},
                       {"insertedContent", {{"text", edit.text}}}});
    }
    return out;
}

Location SarifFixes::locationOf(std::size_t document, std::size_t offset) const
{
    return m_text.inFile(document, m_lines->at(offset));
}

} // namespace meshwright::cli
