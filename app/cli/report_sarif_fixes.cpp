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
bool isOwn(const source::Tree& tree, const Pointer& at)
{
    const source::Node* node = tree.root();
    for (const std::string& key : at.keys()) {
        const source::Node* child = node ? tree.child(*node, key) : nullptr;
        if (!child || child->begin < node->begin || child->end > node->end)
            return false;
        node = child;
    }
    return node;
}

json replacementOf(const FileText& text, std::size_t document, const TextEdit& edit)
{
    const TextPlace ends[] = {{document, edit.begin}, {document, edit.end}};
    const std::vector<Location> at = text.locationsOf(ends);
    return {{"deletedRegion",
             {{"startLine", at[0].line},
              {"startColumn", at[0].column},
              {"endLine", at[1].line},
              {"endColumn", at[1].column}}},
            {"insertedContent", {{"text", edit.text}}}};
}

/// What of @p text @p fix replaces; empty where it does more than that.
json replacementsOf(const FileText& text, const ResourceInFile& resource, const Fix& fix)
{
    json out = json::array();
    const source::Tree* tree = text.tree(resource.document);
    const auto isPlaced = [&](const FixChange& change) {
        return isOwn(*tree, resource.inFile(change.at).parent());
    };
    if (!tree || !std::ranges::all_of(fix.changes, isPlaced))
        return out;
    const SplitFix split = splitFix(*tree, resource, fix, text.yaml != nullptr);
    if (split.rest.empty())
        for (const TextEdit& edit : split.edits)
            out.push_back(replacementOf(text, resource.document, edit));
    return out;
}

} // namespace

json SarifFixes::of(const CheckedFile& file, std::size_t resource, const Issue& issue)
{
    json out = json::array();
    for (const Fix& fix : issue.fixes) {
        json changes = replacementsOf(textOf(file), file.resources[resource], fix);
        if (changes.empty())
            continue;
        const json change{{"artifactLocation", artifactLocation(file.path)},
                          {"replacements", std::move(changes)}};
        out.push_back({{"description", sarifMessage(fix.title)}, {"artifactChanges", json::array({change})}});
    }
    return out;
}

const FileText& SarifFixes::textOf(const CheckedFile& file)
{
    if (m_path == file.path)
        return m_text;
    m_path = file.path;
    m_text = {};
    if (m_path == QLatin1StringView("-")) // it is gone
        return m_text;
    const FileBytes bytes = readFile(m_path, {.sort = FileSort::Regular});
    if (bytes.error.isEmpty() && !bytes.isTooLarge)
        m_text = read(bytes.text()).text;
    return m_text;
}

} // namespace meshwright::cli
