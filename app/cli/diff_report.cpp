// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/diff_report.h"

#include "app/cli/report.h"
#include "models/compare/comparison_words.h"
#include "models/compare/resource_pairs.h"
#include "models/json/json.h"
#include "models/text/for_terminal.h"

#include <utility>

namespace meshwright::cli {

namespace {

const json& inputOf(const Inventory& inventory, const std::optional<std::size_t>& number)
{
    static const json nothing;
    return number ? inventory.resource(*number).input : nothing;
}

const char* changeWord(ResourceChange change)
{
    switch (change) {
    case ResourceChange::Added:
        return "added";
    case ResourceChange::Removed:
        return "removed";
    case ResourceChange::Renamed:
        return "renamed";
    case ResourceChange::Changed:
        break;
    }
    return "changed";
}

const char* classWord(DifferenceClass kind)
{
    switch (kind) {
    case DifferenceClass::Behaviour:
        return "behaviour";
    case DifferenceClass::Unknown:
        return "unknown";
    case DifferenceClass::Metadata:
        return "metadata";
    case DifferenceClass::Same:
        break;
    }
    return "same";
}

/// Which resource stands on a side, and where; null for none.
json sideJson(const Inventory& inventory, const std::optional<std::size_t>& number)
{
    if (!number)
        return nullptr;
    const InventoryKey key = comparedKey(inventory, *number);
    const CheckedResource& found = inventory.checked(*number);
    return {{"path", inventory.path(*number).toStdString()},
            {"line", found.at.line},
            {"column", found.at.column},
            {"mesh", key.mesh},
            {"parent", key.parent},
            {"name", key.name}};
}

/// Where nothing is on a side, there is no member for it.
json fieldJson(Kind kind, const json& before, const json& after, const FieldDifference& field)
{
    json out{{"class", classWord(field.kind)},
             {"pointer", (field.to ? field.after : field.before).text()},
             {"weakensTls", field.weakensTls},
             {"text", fieldDifferenceWords(kind, before, after, field).toStdString()}};
    if (field.from) {
        out["before"] = *field.from;
        out["pointerBefore"] = field.before.text();
    }
    if (field.to)
        out["after"] = *field.to;
    if (field.byDefault)
        out["default"] = *field.byDefault;
    return out;
}

json resourceJson(const Inventory& before, const Inventory& after, const ResourceDifference& one)
{
    json fields = json::array();
    for (const FieldDifference& field : one.fields)
        fields.push_back(fieldJson(one.kind, inputOf(before, one.before), inputOf(after, one.after), field));
    return {{"change", changeWord(one.change)},
            {"kind", resourceOf(one.kind).wrapper},
            {"before", sideJson(before, one.before)},
            {"after", sideJson(after, one.after)},
            {"fields", std::move(fields)}};
}

} // namespace

std::string diffText(const Inventory& before, const Inventory& after, const InventoryDifference& all)
{
    std::string out;
    for (const ResourceDifference& one : all.resources) {
        out += harmlessLine(forTerminal(resourceDifferenceWords(before, after, one, all.hasSeveralMeshes))) +
               '\n';
        for (const FieldDifference& field : one.fields)
            out += "    " +
                   harmlessLine(forTerminal(fieldDifferenceWords(one.kind, inputOf(before, one.before),
                                                                 inputOf(after, one.after), field))) +
                   '\n';
    }
    return out + forTerminal(summaryWords(all)) + '\n';
}

std::string diffJson(const Inventory& before, const Inventory& after, const InventoryDifference& all)
{
    json resources = json::array();
    for (const ResourceDifference& one : all.resources)
        resources.push_back(resourceJson(before, after, one));
    return jsonText({{"different", !all.resources.empty()},
                     {"resources", std::move(resources)},
                     {"counts",
                      {{"same", all.same},
                       {"sameBehaviour", all.sameBehaviour - all.otherMetadata},
                       {"otherMetadata", all.otherMetadata}}}});
}

} // namespace meshwright::cli
