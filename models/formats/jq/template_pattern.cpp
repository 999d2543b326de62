// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/jq/template_pattern.h"

#include "models/formats/formats.h"
#include "models/formats/parse.h"
#include "models/json/json_type.h"
#include "models/schema/inputs.h"

#include <algorithm>
#include <utility>
#include <variant>

namespace meshwright {

namespace {

using UseKind = TemplateUse::Kind;

std::string jsonString(std::string_view text)
{
    return json(text).dump(-1, ' ', false, json::error_handler_t::replace);
}

bool isInFormOfApi(const json& value, bool isItem)
{
    const Format* format = formatOf({{}, &value, isItem});
    if (format == &listFormat)
        return !value.is_array() || (!value.empty() && isInFormOfApi(value.front(), true));
    return format == &createInputFormat || format == &bareSpecFormat || format == &serviceOutputFormat;
}

/// What a file holds shows once it is JSON, whatever the values are.
std::vector<ResourceInFile> resourcesIn(std::string_view bytes, const std::vector<TemplateUse>& uses)
{
    auto value = parse(replaced(bytes, uses, [](const TemplateUse& use) -> std::optional<std::string> {
                     if (use.kind == UseKind::Comment)
                         return "";
                     return use.kind == UseKind::InString ? "1" : "\"1\"";
                 })).value;
    FilePieces pieces;
    if (value)
        readWhole({}, std::move(value), {}, pieces);
    return std::move(pieces.resources);
}

} // namespace

std::string replaced(std::string_view text, const std::vector<TemplateUse>& uses, const PutInPlace& put)
{
    std::string out;
    std::size_t done = 0;
    for (const TemplateUse& use : uses) {
        const auto there = put(use);
        out += text.substr(done, use.begin - done);
        out += there ? *there : text.substr(use.begin, use.end - use.begin);
        done = use.end;
    }
    out += text.substr(done);
    return out;
}

bool isTemplate(std::string_view text, const std::vector<TemplateUse>& uses, const json* value)
{
    const auto isNoJson = [&](const TemplateUse& use) {
        return use.kind != UseKind::InString || text[use.begin] != '$';
    };
    if (std::ranges::any_of(uses, isNoJson))
        return true;
    return !uses.empty() && (!value || isInFormOfApi(*value, false));
}

TemplatePattern::TemplatePattern(std::string_view bytes)
{
    if (bytes.size() > largestFile)
        return;
    m_uses = templateUses(bytes);
    if (m_uses.empty())
        return;
    const auto value = parse(bytes).value;
    if (!isTemplate(bytes, m_uses, value ? &*value : nullptr)) {
        m_uses.clear();
        return;
    }
    m_resources = resourcesIn(bytes, m_uses);
    for (std::size_t i = 0; i < m_resources.size(); ++i)
        for (const ResourceInFile::Origin& origin : m_resources[i].origins)
            m_homes.emplace(origin.inFile, i);
}

TemplatePattern::Home TemplatePattern::homeOf(const Pointer& inFile) const
{
    for (Pointer here = inFile;; here = here.parent()) {
        const auto home = m_homes.find(here);
        if (home != m_homes.end()) {
            const ResourceInFile& resource = m_resources[home->second];
            return {resource.kind, resource.inResource(inFile).value_or(inFile)};
        }
        if (here.isRoot())
            return {Kind::VirtualNode, inFile};
    }
}

const schema::Field* TemplatePattern::wanted(const TemplateUse& use) const
{
    if (!use.at || use.kind == UseKind::InString)
        return nullptr;
    const Home home = homeOf(*use.at);
    return schema::fieldAt(schema::createInput(home.kind), home.at);
}

QString TemplatePattern::words(const TemplateUse& use) const
{
    if (!use.at)
        return {};
    const Home home = homeOf(*use.at);
    return schema::words(schema::createInput(home.kind), home.at);
}

bool TemplatePattern::wantsWholeNumber(const TemplateUse& use) const
{
    const schema::Field* field = wanted(use);
    return use.kind == UseKind::Number || (field && std::holds_alternative<schema::Integer>(field->kind));
}

std::string TemplatePattern::put(const TemplateUse& use, const std::string& value) const
{
    if (use.kind == UseKind::InString) {
        const std::string text = jsonString(value);
        return text.substr(1, text.size() - 2);
    }
    const json read = json::parse(value, nullptr, false);
    const schema::Field* field = wanted(use);
    const bool isTruth = read.is_boolean() && field && std::holds_alternative<schema::Boolean>(field->kind);
    if (isTruth || (read.is_number_integer() && wantsWholeNumber(use)))
        return read.dump();
    return jsonString(value);
}

} // namespace meshwright
