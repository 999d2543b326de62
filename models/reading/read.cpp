// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/reading/read.h"

#include "models/formats/formats.h"
#include "models/formats/jq/jq_template.h"
#include "models/formats/kubernetes/kubernetes_names.h"
#include "models/formats/locate.h"
#include "models/formats/parse.h"
#include "models/formats/reading_rules.h"
#include "models/reading/add_pieces.h"
#include "models/reading/json_rows.h"
#include "models/reading/literal_unknowns.h"
#include "models/reading/read_yaml.h"
#include "models/rules/generic_rules.h"
#include "models/text/texts.h"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace meshwright {

namespace {

/// Finds the issues that a format has told of number @p document, and puts them into @p out.
void addLocated(std::vector<Issue> issues, std::size_t document, Reading& out)
{
    std::vector<Sought> sought;
    for (const Issue& issue : issues)
        sought.push_back({issue.pointer});
    const source::Tree* tree = out.text.tree(document);
    const auto at = tree ? locate(*tree, sought) : std::vector<Location>(sought.size());
    for (std::size_t i = 0; i < issues.size(); ++i)
        out.issues.push_back({std::move(issues[i]), out.text.inFile(document, at[i]), document});
}

/// Reads @p bytes, a value of JSON that begins at @p begin of its file.
void readValue(std::string_view bytes, Parsed parsed, Location begin, const Arguments& arguments,
               Reading& out)
{
    const std::size_t document = out.text.json.size();
    if (parsed.source)
        out.text.json.push_back({parsed.source, begin});
    const bool isJson = parsed.value.has_value();
    FilePieces pieces;
    const Format* format = readWhole({bytes}, std::move(parsed.value), arguments, pieces);
    if (!isJson && !pieces.skipped.isEmpty())
        parsed.issues.clear(); // it is known what it is instead
    for (LocatedIssue& issue : parsed.issues)
        out.issues.push_back({std::move(issue.issue), out.text.inFile(document, issue.at), document});
    addLocated(std::exchange(pieces.issues, {}), document, out);
    addPieces(std::move(pieces), format, document, out);
}

/// The values of which @p text is a row; none when there is a mistake in it, or one value alone.
std::vector<std::string_view> rowsOf(const Parsed& parsed, std::string_view text)
{
    const auto& fault = parsed.source ? parsed.source->fault() : std::nullopt;
    return fault && fault->due == source::Due::End ? jsonRows(text) : std::vector<std::string_view>();
}

/// parse() of @p bytes; of a template, with something in every place that is open.
Parsed parseOpen(std::string_view bytes)
{
    Parsed out = parse(bytes);
    if (const auto padded = out.value ? std::nullopt : paddedTemplate(bytes))
        return parse(*padded);
    return out;
}

Reading readJson(std::string_view bytes, const Arguments& arguments)
{
    Reading out;
    Parsed parsed = parseOpen(bytes);
    const std::string_view text = withoutByteOrderMark(bytes);
    const auto rows = rowsOf(parsed, text);
    if (rows.empty()) {
        readValue(bytes, std::move(parsed), {}, arguments, out);
    } else {
        std::vector<std::size_t> offsets;
        for (const std::string_view row : rows)
            offsets.push_back(static_cast<std::size_t>(row.data() - text.data()));
        const std::vector<Location> begins = locations(text, offsets);
        for (std::size_t i = 0; i < rows.size(); ++i)
            readValue(rows[i], parseOpen(rows[i]), begins[i], arguments, out);
    }
    return out;
}

/// Whether @p text begins with a name in quotes and its value on one line, as terraform's yamlencode() writes
/// YAML. A line that ends with a comma or a bracket is JSON whose first brace is missing.
bool beginsWithQuotedName(std::string_view text)
{
    const std::string_view line = text.substr(0, text.find_first_of("\r\n"));
    const std::size_t end = line.find('"', 1);
    const std::size_t last = line.find_last_not_of(" \t");
    return line.starts_with('"') && end != std::string_view::npos && line.substr(end + 1).starts_with(':') &&
           std::string_view(",{[").find(line[last]) == std::string_view::npos;
}

/// Whether @p bytes shall be JSON, whatever is wrong with it. Text without brackets or quotation marks may be
/// YAML.
bool isMeantAsJson(std::string_view bytes)
{
    const std::string_view text = withoutByteOrderMark(bytes);
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos &&
           (text[first] == '{' || text[first] == '[' ||
            (text[first] == '"' && !beginsWithQuotedName(text.substr(first))));
}

/// @p text without the lines of comment it begins with, which YAML, jq and shells write alike.
std::string_view behindComments(std::string_view text)
{
    for (;;) {
        const std::size_t first = text.find_first_not_of(" \t\r\n");
        if (first == std::string_view::npos || text[first] != '#')
            return text;
        text.remove_prefix(std::min(text.find('\n', first), text.size()));
    }
}

/// Whether @p bytes, which begin like YAML, are told by their text: as a template of JSON behind comments, or
/// as the source of what can be read, whatever YAML would make of it.
bool isKnownText(std::string_view bytes)
{
    const Format* format = formatOf({bytes});
    return format &&
           (format != &jqTemplateFormat || isMeantAsJson(behindComments(withoutByteOrderMark(bytes))));
}

/// What the resources of the file call each other, as far as they are in it.
void resolveNames(Reading& reading)
{
    std::vector<ResourceInFile*> resources;
    for (ResourceInFile& resource : reading.resources)
        resources.push_back(&resource);
    resolveKubernetesNames(resources, reading.beside);
}

/// A variable is told once, wherever else it stands in the file.
void tellVariablesOnce(std::vector<LocatedIssue>& issues)
{
    std::set<QString> told;
    std::erase_if(issues, [&](const LocatedIssue& one) {
        return one.issue.rule == reading::openVariable.id && !told.insert(one.issue.message).second;
    });
}

} // namespace

Reading read(std::string_view bytes, const Arguments& arguments)
{
    const bool isRead = bytes.size() <= largestFile;
    const bool isYaml = isRead && !isMeantAsJson(bytes) && isYamlText(bytes) && !isKnownText(bytes);
    Reading out = isYaml ? readYamlFile(bytes, arguments) : readJson(bytes, arguments);
    if (!out.resources.empty() || !out.issues.empty() || !out.listed.empty())
        out.skipped.clear();
    else if (isYaml && out.skipped.isEmpty())
        out.skipped = Texts::tr("There is nothing of App Mesh in it.");
    resolveNames(out);
    tellVariablesOnce(out.issues);
    tellLiteralUnknowns(out);
    return out;
}

std::vector<std::vector<LocatedIssue>> located(const Reading& reading, std::vector<std::vector<Issue>> issues)
{
    std::vector<TextPlace> places;
    std::optional<source::TreeFinder> finder; // the resources of a document follow each other
    const auto seek = [&](const ResourceInFile& resource, const Pointer& at, Sought::Part part) {
        const source::Tree* tree = reading.text.tree(resource.document);
        if (tree && (!finder || &finder->tree() != tree))
            finder.emplace(*tree);
        places.push_back({resource.document, tree ? offsetOf(*finder, {resource.inFile(at), part}) : 0});
    };
    for (std::size_t i = 0; i < issues.size(); ++i)
        for (const Issue& issue : issues[i]) {
            const bool isName = issue.rule == generic::unknownMember.id;
            seek(reading.resources[i], issue.pointer, isName ? Sought::Part::Name : Sought::Part::Value);
            for (const Related& related : issue.related)
                seek(reading.resources[i], related.pointer, Sought::Part::Value);
        }
    const std::vector<Location> at = reading.text.locationsOf(places);
    std::vector<std::vector<LocatedIssue>> out(issues.size());
    std::size_t next = 0;
    for (std::size_t i = 0; i < issues.size(); ++i)
        for (Issue& issue : issues[i]) {
            LocatedIssue& found = out[i].emplace_back(
                LocatedIssue{std::move(issue), at[next++], reading.resources[i].document});
            for (std::size_t k = 0; k < found.issue.related.size(); ++k)
                found.relatedAt.push_back(at[next++]);
        }
    return out;
}

} // namespace meshwright
