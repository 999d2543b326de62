// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/templates/node_template.h"

#include "models/formats/parse.h"
#include "models/json/json.h"
#include "models/json/plain_text.h"
#include "models/text/texts.h"

#include <utility>

namespace meshwright {

namespace {

constexpr int templateFormat = 1;

} // namespace

NodeTemplate templateFrom(const json& node, const QString& title, const QString& description)
{
    NodeTemplate out{{}, title, description, json::object()};
    for (const char* key : {"spec", "tags"})
        if (const json* value = member(node, key))
            out.input[key] = *value;
    return out;
}

void startFrom(Document& document, const NodeTemplate& one)
{
    const Document::Group group(document);
    for (const auto& [key, value] : one.input.items())
        document.set(Pointer() / key, value);
}

std::string templateText(const NodeTemplate& one)
{
    return canonical({{"meshwrightTemplate", templateFormat},
                      {"title", one.title.toStdString()},
                      {"description", one.description.toStdString()},
                      {"input", one.input}}) +
           '\n';
}

TemplateReading readTemplate(std::string_view bytes)
{
    const Parsed parsed = parse(bytes);
    if (!parsed.value) {
        const LocatedIssue& first = parsed.issues.front();
        return {
            {},
            Texts::tr("Line %1, column %2: %3")
                .arg(QString::number(first.at.line), QString::number(first.at.column), first.issue.message)};
    }
    const auto format = integer(member(*parsed.value, "meshwrightTemplate"));
    const json* input = member(*parsed.value, "input");
    if (!format)
        return {{}, Texts::tr("This is no template: “meshwrightTemplate” is missing.")};
    if (*format > templateFormat)
        return {{}, Texts::tr("This template is of a newer Meshwright. Update Meshwright to use it.")};
    if (!input || !input->is_object() || !member(*input, "spec"))
        return {{}, Texts::tr("The settings are missing: “input” must be an object with a “spec”.")};
    NodeTemplate out = templateFrom(*input, plainText(member(*parsed.value, "title")),
                                    plainText(member(*parsed.value, "description")));
    return {std::move(out), {}};
}

} // namespace meshwright
