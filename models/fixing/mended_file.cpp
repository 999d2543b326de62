// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/fixing/mended_file.h"

#include "models/fixing/changed_value.h"
#include "models/fixing/text_edits.h"
#include "models/formats/export.h"
#include "models/formats/parse.h"
#include "models/formats/patch_text.h"
#include "models/formats/reading_rules.h"
#include "models/json/json.h"
#include "models/reading/json_rows.h"
#include "models/text/texts.h"

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

namespace meshwright {

namespace {

/// What is more than a name or value of its own, by the document it is in.
struct Restructuring
{
    const ResourceInFile* resource;
    FixChange change;
    std::size_t mend; ///< which of the fixes it belongs to
};
using ByDocument = std::map<std::size_t, std::vector<Restructuring>>;

/// Writes @p value at @p at of @p resource into @p whole, the value of its document, as its format spells it.
bool writeSpelt(json& whole, const ResourceInFile& resource, const Pointer& at, const json& value)
{
    if (!value.is_structured() || value.empty())
        return putAt(whole, resource.inFile(at), value);
    if (value.is_object()) {
        for (const auto& [key, part] : value.get_ref<const json::object_t&>())
            if (!writeSpelt(whole, resource, at / key, part))
                return false;
        return true;
    }
    for (std::size_t i = 0; i < value.size(); ++i)
        if (!writeSpelt(whole, resource, at / i, value[i]))
            return false;
    return true;
}

bool restructure(json& whole, const Restructuring& what)
{
    const Pointer at = what.resource->inFile(what.change.at);
    if (!what.change.value)
        return takeFrom(whole, at);
    if (what.change.value->is_structured() && find(whole, at) && !putAt(whole, at, nullptr))
        return false;
    return writeSpelt(whole, *what.resource, what.change.at, *what.change.value);
}

/// The values that the text @p file has one after the other, most often one.
std::vector<std::string_view> documentsOf(std::string_view file, const CheckedFile& read)
{
    const std::string_view text = withoutByteOrderMark(file);
    return read.text.json.size() > 1 ? jsonRows(text) : std::vector{text};
}

bool hasNameTwice(const CheckedFile& read)
{
    return std::ranges::any_of(read.found, [](const CheckedResource& one) {
        return std::ranges::any_of(one.issues, [](const LocatedIssue& found) {
            return found.issue.rule == reading::duplicateKey.id;
        });
    });
}

/// Where the document @p tree begins in @p file, of @p documents; nullopt where its text is not that of the
/// file.
std::optional<std::size_t> beginOf(const source::Tree& tree, std::size_t document, std::string_view file,
                                   const CheckedFile& read, const std::vector<std::string_view>& documents)
{
    if (read.text.yaml)
        return file.size() >= tree.text().size() ? std::optional(file.size() - tree.text().size())
                                                 : std::nullopt;
    if (document >= documents.size() || documents[document].size() != tree.text().size())
        return {};
    return static_cast<std::size_t>(documents[document].data() - file.data());
}

MendedFile cannot(const QString& why)
{
    return {std::nullopt, why, {}};
}

MendedFile cannot(std::map<std::size_t, QString> obstacles)
{
    const QString why = obstacles.begin()->second;
    return {std::nullopt, why, std::move(obstacles)};
}

/// Does @p all in the document @p text.
MendedFile restructured(std::string_view text, const std::vector<Restructuring>& all)
{
    const Parsed parsed = parse(text);
    std::map<std::size_t, QString> obstacles;
    if (!parsed.value) {
        for (const Restructuring& one : all)
            obstacles.emplace(
                one.mend,
                Texts::tr("The file is a template: only names and values that stand in it can be changed."));
        return cannot(std::move(obstacles));
    }
    json after = *parsed.value;
    for (const Restructuring& one : all)
        if (!restructure(after, one))
            obstacles.emplace(one.mend, Texts::tr("The file does not have such a place of its own."));
    if (!obstacles.empty())
        return cannot(std::move(obstacles));
    std::string out = patched(text, after);
    if (out == exportText(after) && text != exportText(*parsed.value)) // the layout would be lost
        return cannot(Texts::tr("It cannot be written without laying out the whole file anew."));
    return {std::move(out)};
}

/// Does @p all in @p file, the last document first, so that the others stay where they are.
MendedFile restructuredIn(std::string file, const CheckedFile& read, const ByDocument& all)
{
    if (all.empty())
        return {std::move(file)};
    std::string out = file;
    std::map<std::size_t, QString> obstacles;
    const auto documents = documentsOf(file, read);
    for (auto one = all.rbegin(); one != all.rend(); ++one) {
        if (one->first >= documents.size())
            return cannot(Texts::tr("Nothing can be changed in a file of this kind."));
        const std::string_view text = documents[one->first];
        MendedFile after = restructured(text, one->second);
        obstacles.merge(after.obstacles);
        if (!after.text && obstacles.empty())
            return after;
        if (after.text)
            out.replace(static_cast<std::size_t>(text.data() - file.data()), text.size(), *after.text);
    }
    return obstacles.empty() ? MendedFile{std::move(out)} : cannot(std::move(obstacles));
}

/// What fixes do in a file.
struct SplitMends
{
    std::vector<TextEdit> edits; ///< of the text of the file
    ByDocument rest;
    std::map<std::size_t, QString> obstacles;
};

/// Why more than names and values cannot be changed in @p read; empty where it can.
QString whyNoMore(const CheckedFile& read)
{
    if (read.text.yaml)
        return Texts::tr("In YAML only names and values are changed where they stand. Put it in by hand:");
    if (hasNameTwice(read))
        return Texts::tr("A member is given twice in the file: decide for one of them first.");
    return {};
}

SplitMends splitMends(std::string_view file, const CheckedFile& read, std::span<const Mend> mends)
{
    SplitMends out;
    const QString whyNot = whyNoMore(read);
    const auto documents = read.text.yaml ? std::vector<std::string_view>() : documentsOf(file, read);
    std::optional<source::TreeFinder> finder; // the resources of a document follow each other
    for (std::size_t i = 0; i < mends.size(); ++i) {
        const ResourceInFile& resource = read.resources[mends[i].resource];
        const source::Tree* tree = read.text.tree(resource.document);
        const auto begin = tree ? beginOf(*tree, resource.document, file, read, documents) : std::nullopt;
        if (!begin) {
            out.obstacles.emplace(i, Texts::tr("Nothing can be changed in a file of this kind."));
            continue;
        }
        if (!finder || &finder->tree() != tree)
            finder.emplace(*tree);
        SplitFix split =
            splitFix(*finder, read.resources, mends[i].resource, *mends[i].fix, read.text.yaml != nullptr);
        if (!split.rest.empty() && !whyNot.isEmpty()) {
            const bool isByName = std::ranges::none_of(split.rest, [&](const FixChange& change) {
                return change.value && isNamedOtherwise(resource, change.at);
            });
            out.obstacles.emplace(i, isByName
                                         ? whyNot
                                         : Texts::tr("The file says it by an object of Kubernetes or by an "
                                                     "ARN, which cannot be made this name."));
            continue;
        }
        for (TextEdit& edit : split.edits)
            out.edits.push_back({edit.begin + *begin, edit.end + *begin, std::move(edit.text)});
        for (FixChange& change : split.rest)
            out.rest[resource.document].push_back({&resource, std::move(change), i});
    }
    return out;
}

} // namespace

MendedFile mended(std::string_view file, const CheckedFile& read, std::span<const Mend> mends)
{
    SplitMends split = splitMends(file, read, mends);
    if (!split.obstacles.empty())
        return cannot(std::move(split.obstacles));
    auto out = edited(file, std::move(split.edits));
    if (!out)
        return cannot(
            Texts::tr("What is to be changed stands in one place of the file for several of its parts."));
    return restructuredIn(*std::move(out), read, split.rest);
}

} // namespace meshwright
