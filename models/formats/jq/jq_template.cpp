// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/jq/jq_template.h"

#include "models/files/read_file.h"
#include "models/formats/jq/template_pattern.h"

namespace meshwright {

namespace {

using UseKind = TemplateUse::Kind;

/// Something of the length of @p use that may stand there in JSON; what may already is left.
std::optional<std::string> padding(const TemplateUse& use, std::string_view text)
{
    const std::size_t length = use.end - use.begin;
    if (use.kind == UseKind::Comment)
        return std::string(length, ' ');
    if (use.kind != UseKind::InString)
        return '"' + std::string(length - 2, 'x') + '"';
    return text[use.begin] == '$' ? std::nullopt : std::optional(std::string(length, 'x'));
}

} // namespace

std::vector<TemplateVariable> templateVariables(std::string_view bytes)
{
    const TemplatePattern pattern(bytes);
    std::vector<TemplateVariable> out;
    std::map<std::string_view, std::size_t> known;
    for (const TemplateUse& use : pattern.uses()) {
        if (use.kind == UseKind::Comment)
            continue;
        const auto [place, isNew] = known.emplace(use.name, out.size());
        if (isNew)
            out.push_back({use.name, {}, {}, true});
        TemplateVariable& variable = out[place->second];
        variable.wholeNumber = variable.wholeNumber && pattern.wantsWholeNumber(use);
        if (use.at && variable.at.empty())
            variable.words = pattern.words(use);
        if (use.at)
            variable.at.push_back(*use.at);
    }
    return out;
}

std::string filled(std::string_view bytes, const std::map<std::string, std::string>& values)
{
    const TemplatePattern pattern(bytes);
    return replaced(bytes, pattern.uses(), [&](const TemplateUse& use) -> std::optional<std::string> {
        if (use.kind == UseKind::Comment)
            return "";
        const auto value = values.find(use.name);
        return value == values.end() ? std::nullopt : std::optional(pattern.put(use, value->second));
    });
}

std::optional<std::string> paddedTemplate(std::string_view bytes)
{
    if (bytes.size() > largestFile)
        return {};
    const auto uses = templateUses(bytes);
    if (uses.empty())
        return {};
    return replaced(bytes, uses, [&](const TemplateUse& use) { return padding(use, bytes); });
}

} // namespace meshwright
