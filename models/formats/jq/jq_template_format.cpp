// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/files/read_file.h"
#include "models/formats/formats.h"
#include "models/formats/jq/template_pattern.h"
#include "models/formats/parse.h"
#include "models/formats/placeholders.h"
#include "models/formats/reading_rules.h"
#include "models/json/json.h"
#include "models/json/unknown.h"
#include "models/text/texts.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <variant>

namespace meshwright {

namespace {

using UseKind = TemplateUse::Kind;

bool claimsTemplate(const Head& head)
{
    if (head.isItem || head.text.empty() || head.text.size() > largestFile)
        return false;
    // Most of what is JSON as it stands has no such mark.
    const auto has = [&](std::string_view mark) { return head.text.find(mark) != std::string_view::npos; };
    if (head.value && !has("$") && !has("env."))
        return false;
    return isTemplate(head.text, templateUses(head.text), head.value);
}

std::string writtenAt(const TemplateUse& use, std::string_view text)
{
    return std::string(text.substr(use.begin, use.end - use.begin));
}

/// What stands in place of @p use while nobody has given it a value.
std::string openPlace(const TemplateUse& use, std::string_view text)
{
    const std::string written = writtenAt(use, text);
    if (use.kind != UseKind::InString)
        return unknownValue(written).dump(-1, ' ', false, json::error_handler_t::replace);
    return written.front() == '\\' ? '\\' + written : written;
}

/// What the template says, with the values that are given; nullopt when it is no JSON apart from its
/// variables.
std::optional<json> valueOf(const TemplatePattern& pattern, const Whence& whence)
{
    auto value =
        parse(replaced(whence.text, pattern.uses(),
                       [&](const TemplateUse& use) -> std::optional<std::string> {
                           if (use.kind == UseKind::Comment)
                               return "";
                           const auto given = whence.argument(use.name);
                           return given ? pattern.put(use, std::string(*given)) : openPlace(use, whence.text);
                       }))
            .value;
    for (const TemplateUse& use : pattern.uses()) {
        if (!value || use.kind != UseKind::InString || !use.at || whence.argument(use.name))
            continue;
        json* there = find(*value, *use.at);
        if (there && there->is_string()) // only a part of it is known
            *there = unknownValue(there->get<std::string>());
    }
    return value;
}

/// Whether only jq's --argjson can give what is wanted in place of @p use: --arg gives text.
bool wantsMoreThanText(const TemplatePattern& pattern, const TemplateUse& use)
{
    const schema::Field* field = use.kind == UseKind::Value ? pattern.wanted(use) : nullptr;
    return field && !std::holds_alternative<schema::Text>(field->kind) &&
           !std::holds_alternative<schema::Enum>(field->kind);
}

bool isOfEnvironment(const std::string& written)
{
    return written.starts_with("${") || written.find("ENV.") != std::string::npos ||
           written.find("env.") != std::string::npos;
}

QString openInWords(const TemplateUse& use, std::string_view text, bool isMoreThanText)
{
    const QString name = QString::fromStdString(use.name);
    if (isOfEnvironment(writtenAt(use, text)))
        return fromEnvironmentWords(name);
    if (isMoreThanText)
        return Texts::
            tr("%1 has no value here, so what it stands for was not checked. It is no text: jq takes it from "
               "--argjson %1 VALUE; here, --arg %1=VALUE gives one.")
                .arg(name);
    return Texts::
        tr("%1 has no value here, so what it stands for was not checked. jq takes it from --arg %1 VALUE; "
           "here, --arg %1=VALUE gives one.")
            .arg(name);
}

/// Says of each variable once that it is open.
void tellOpen(const TemplatePattern& pattern, const Whence& whence, FilePieces& out)
{
    std::map<std::string_view, bool> isMoreThanText;
    for (const TemplateUse& use : pattern.uses())
        isMoreThanText[use.name] = isMoreThanText[use.name] || wantsMoreThanText(pattern, use);
    for (const TemplateUse& use : pattern.uses()) {
        const auto open = isMoreThanText.find(use.name);
        if (use.kind == UseKind::Comment || open == isMoreThanText.end() || whence.argument(use.name))
            continue;
        out.issues.push_back(issueOf(reading::openVariable, use.at.value_or(Pointer()),
                                     openInWords(use, whence.text, open->second)));
        isMoreThanText.erase(open);
    }
}

/// What is filled in on a command line gets there the names that are not in it, as well.
void takeAsNamed(ResourceInFile& resource)
{
    for (const Pointer& name : namesIn(resource.kind))
        if (!find(resource.input, name) &&
            std::ranges::find(resource.notMissed, name) == resource.notMissed.end())
            resource.notMissed.push_back(name);
}

void readTemplate(json&, const Whence& whence, FilePieces& out)
{
    const TemplatePattern pattern(whence.text);
    auto value = valueOf(pattern, whence);
    if (!value)
        return; // what is wrong with it has been said
    readWhole({}, std::move(value), whence.arguments ? *whence.arguments : Arguments(), out);
    for (ResourceInFile& resource : out.resources) {
        resource.format = jqTemplateFormat.id;
        takeAsNamed(resource);
    }
    if (!out.resources.empty())
        tellOpen(pattern, whence, out);
}

} // namespace

/// JSON but for the variables that jq or a shell fills in, bare or inside of texts. Those without a value are
/// not known; everything else is read as what it is without them.
const Format jqTemplateFormat{"jq-template", claimsTemplate, readTemplate};

} // namespace meshwright
