// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/review/resource_parts.h"

#include "models/json/json.h"
#include "models/schema/inputs.h"
#include "models/text/texts.h"

#include <cstddef>

namespace meshwright {

namespace {

constexpr const char* specMember = "spec";

/// The label of the member @p key of the spec.
QString labelOf(Kind kind, const std::string& key)
{
    const QString words = schema::words(schema::createInput(kind), Pointer() / specMember / key);
    return words.isEmpty() ? QString::fromStdString(key) : words;
}

/// The lines of one member of the spec without the heading that only repeats it.
std::vector<ResourceLine> linesBelow(std::vector<ResourceLine> lines, const QString& title)
{
    const bool isRepeated = lines.size() > 1 && lines.front().label == title && lines.front().value.isEmpty();
    if (!isRepeated)
        return lines;
    lines.erase(lines.begin());
    for (ResourceLine& line : lines)
        if (line.depth > 0)
            --line.depth;
    return lines;
}

} // namespace

std::vector<ResourcePart> partsOf(Kind kind, const json& input)
{
    if (!input.is_object())
        return {};
    json names = input;
    names.erase(specMember);
    std::vector<ResourcePart> out{{Texts::tr("Name and tags"), {}, linesOf(kind, names)}};
    const json* const spec = member(input, specMember);
    if (!spec || !spec->is_object())
        return out;
    for (const auto& [key, value] : spec->items()) {
        const QString title = labelOf(kind, key);
        const json alone = {{specMember, {{key, value}}}};
        out.push_back({title, Pointer() / specMember / key, linesBelow(linesOf(kind, alone), title)});
    }
    return out;
}

std::size_t partWith(const std::vector<ResourcePart>& parts, const Pointer& at)
{
    for (std::size_t i = 1; i < parts.size(); ++i)
        if (parts[i].at.contains(at))
            return i;
    return 0;
}

} // namespace meshwright
