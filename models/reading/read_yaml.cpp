// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/reading/read_yaml.h"

#include "models/formats/cloudformation/cloudformation_tags.h"
#include "models/formats/foreign_text.h"
#include "models/formats/formats.h"
#include "models/formats/locate.h"
#include "models/formats/parse.h"
#include "models/formats/syntax_words.h"
#include "models/json/json_type.h"
#include "models/reading/add_pieces.h"
#include "models/reading/resource_homes.h"
#include "models/source/yaml_value.h"

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <utility>

namespace meshwright {

namespace {

/// Reads the documents of a file one after the other.
class YamlFile
{
public:
    YamlFile(std::string_view bytes, const Arguments& arguments) : m_arguments(arguments)
    {
        m_out.text.yaml = std::make_shared<const YamlText>(std::string(bytes));
    }

    Reading read()
    {
        const auto& documents = m_out.text.yaml->documents;
        for (std::size_t i = 0; i < documents.size(); ++i)
            readDocument(documents[i], i);
        placeFound();
        return std::move(m_out);
    }

private:
    void readDocument(const source::YamlDocument& document, std::size_t number)
    {
        if (document.fault)
            return report(Pointer(), inWords(text(), *document.fault), number);
        bool isUsable = true;
        std::optional<json> value = source::valueOf(
            document,
            [&](const source::ValueFault& fault) {
                isUsable = isUsable && fault.kind == source::ValueFault::Kind::NamedTwice;
                if (m_found.size() < mostIssues) // finding its name and its words takes time
                    report(fault.at(), inWords(text(), fault), number);
                return fault.kind != source::ValueFault::Kind::NumberTooGreat;
            },
            cloudFormationTag);
        if (!isUsable || value->is_null())
            return;
        FilePieces pieces;
        const Format* format = readWhole({.isYaml = true}, std::move(value), m_arguments, pieces);
        source::TreeFinder finder(document.tree);
        for (Issue& issue : std::exchange(pieces.issues, {})) {
            const std::size_t offset = offsetOf(finder, {issue.pointer});
            m_found.push_back({std::move(issue), offset, number});
        }
        const std::size_t before = m_out.resources.size();
        addPieces(std::move(pieces), format, number, m_out);
        tellWords(document, std::span(m_out.resources).subspan(before), number);
    }

    /// Words that others take for something else matter where one of @p resources has them.
    void tellWords(const source::YamlDocument& document, std::span<const ResourceInFile> resources,
                   std::size_t number)
    {
        std::optional<ResourceHomes> homes;
        for (const source::YamlNote& note : document.notes) {
            if (note.kind != source::YamlNote::Kind::OtherInYaml11 || m_found.size() >= mostIssues)
                continue;
            if (!homes)
                homes.emplace(resources);
            const Pointer at = document.tree.pointerAt(note.begin);
            const auto home = homes->of(number, at);
            if (home && !isLeftBehind(resources[*home], at))
                report(at, inWords(text(), note), number);
        }
    }

    static bool isLeftBehind(const ResourceInFile& resource, const Pointer& at)
    {
        return std::ranges::any_of(resource.leftBehind,
                                   [&](const Pointer& left) { return left.contains(at); });
    }

    void report(Pointer at, SyntaxWords words, std::size_t document)
    {
        if (m_found.size() < mostIssues)
            m_found.push_back(
                {issueOf(*words.rule, std::move(at), std::move(words.message)), words.offset, document});
    }

    void placeFound()
    {
        std::vector<std::size_t> offsets;
        for (const Found& one : m_found)
            offsets.push_back(one.offset);
        const std::vector<Location> at = locations(text(), offsets);
        for (std::size_t i = 0; i < m_found.size(); ++i)
            m_out.issues.push_back({std::move(m_found[i].issue), at[i], m_found[i].document});
        std::ranges::stable_sort(m_out.issues, {}, &LocatedIssue::at);
    }

    std::string_view text() const { return m_out.text.yaml->text; }

    /// An issue before its offset is made a line and a column.
    struct Found
    {
        Issue issue;
        std::size_t offset;
        std::size_t document;
    };

    const Arguments& m_arguments;
    Reading m_out;
    std::vector<Found> m_found;
};

} // namespace

bool isYamlText(std::string_view bytes)
{
    return !noText(withoutByteOrderMark(bytes));
}

Reading readYamlFile(std::string_view bytes, const Arguments& arguments)
{
    return YamlFile(bytes, arguments).read();
}

} // namespace meshwright
