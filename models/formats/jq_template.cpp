// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/jq_template.h"

#include "models/formats/parse.h"
#include "models/formats/read.h"
#include "models/formats/template_uses.h"
#include "models/json/json_type.h"
#include "models/schema/field.h"

#include <functional>
#include <optional>
#include <variant>

namespace meshwright {

namespace {

using UseKind = TemplateUse::Kind;

/// What is put in the place of a use, nullopt to leave it.
using Putting = std::function<std::optional<std::string>(const TemplateUse&)>;

std::string replaced(std::string_view bytes, const std::vector<TemplateUse>& uses, const Putting& put)
{
    std::string out;
    std::size_t done = 0;
    for (const TemplateUse& use : uses) {
        const auto text = put(use);
        out += bytes.substr(done, use.begin - done);
        out += text ? *text : bytes.substr(use.begin, use.end - use.begin);
        done = use.end;
    }
    out += bytes.substr(done);
    return out;
}

std::string jsonString(std::string_view text)
{
    return json(text).dump(-1, ' ', false, json::error_handler_t::replace);
}

/// A template with what the schema says of its places.
class Template
{
public:
    explicit Template(std::string_view bytes);

    const std::vector<TemplateUse>& uses() const { return m_uses; }
    /// The place of @p use in a node; of what is in no node, in the file.
    Pointer inNode(const Pointer& inFile) const;
    bool wantsWholeNumber(const TemplateUse& use) const;
    std::string put(const TemplateUse& use, const std::string& value) const;

private:
    template <typename Wanted>
    bool wants(const TemplateUse& use) const;

    std::vector<TemplateUse> m_uses;
    std::vector<NodeInFile> m_nodes;
    std::map<Pointer, std::size_t> m_homes; ///< which node a part of the file belongs to
};

Template::Template(std::string_view bytes)
{
    if (bytes.size() > largestFile)
        return;
    m_uses = templateUses(bytes);
    if (m_uses.empty())
        return;
    // What a file holds shows once it is JSON, whatever the values are.
    m_nodes = read(replaced(bytes, m_uses, [](const TemplateUse& use) -> std::optional<std::string> {
                  if (use.kind == UseKind::Comment)
                      return "";
                  return use.kind == UseKind::InString ? "1" : "\"1\"";
              })).nodes;
    for (std::size_t i = 0; i < m_nodes.size(); ++i)
        for (const NodeInFile::Origin& origin : m_nodes[i].origins)
            m_homes.emplace(origin.inFile, i);
    if (m_nodes.empty() && parse(bytes).value)
        m_uses.clear(); // JSON of something else, a CloudFormation template for one, has variables of its own
}

Pointer Template::inNode(const Pointer& inFile) const
{
    for (Pointer here = inFile;; here = here.parent()) {
        const auto home = m_homes.find(here);
        if (home != m_homes.end())
            return m_nodes[home->second].inNode(inFile).value_or(inFile);
        if (here.isRoot())
            return inFile;
    }
}

template <typename Wanted>
bool Template::wants(const TemplateUse& use) const
{
    const schema::Field* field =
        use.at ? schema::fieldAt(schema::createVirtualNode(), inNode(*use.at)) : nullptr;
    return field && std::holds_alternative<Wanted>(field->kind);
}

bool Template::wantsWholeNumber(const TemplateUse& use) const
{
    return use.kind == UseKind::Number || (use.kind == UseKind::Value && wants<schema::Integer>(use));
}

std::string Template::put(const TemplateUse& use, const std::string& value) const
{
    if (use.kind == UseKind::InString) {
        const std::string text = jsonString(value);
        return text.substr(1, text.size() - 2);
    }
    const json read = json::parse(value, nullptr, false);
    if ((read.is_number_integer() && wantsWholeNumber(use)) ||
        (read.is_boolean() && wants<schema::Boolean>(use)))
        return read.dump();
    return jsonString(value);
}

} // namespace

std::vector<TemplateVariable> templateVariables(std::string_view bytes)
{
    const Template pattern(bytes);
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
            variable.words = schema::words(schema::createVirtualNode(), pattern.inNode(*use.at));
        if (use.at)
            variable.at.push_back(*use.at);
    }
    return out;
}

std::string filled(std::string_view bytes, const std::map<std::string, std::string>& values)
{
    const Template pattern(bytes);
    return replaced(bytes, pattern.uses(), [&](const TemplateUse& use) -> std::optional<std::string> {
        if (use.kind == UseKind::Comment)
            return "";
        const auto value = values.find(use.name);
        return value == values.end() ? std::nullopt : std::optional(pattern.put(use, value->second));
    });
}

} // namespace meshwright
