// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/source/tree.h"
#include "models/source/yaml_fault.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace meshwright::source {

/// How much a text may ask for.
struct YamlLimits
{
    std::size_t levels = 200;                     ///< of nesting, aliases followed
    std::size_t documents = 50'000;               ///< in the whole text
    std::size_t anchors = 10'000;                 ///< in one document
    std::size_t members = 25'000;                 ///< of one object, without those that << brings
    std::size_t aliasNodes = 1'000'000;           ///< what the aliases of the whole text stand for, in values
    std::size_t aliasBytes = 64ULL * 1024 * 1024; ///< the same in bytes
};

/// A value whose tag says that it is not what is written, such as !Ref Port, or a template's {{ variable }}.
/// What it holds is in the tree all the same.
struct YamlTag
{
    std::uint32_t at = 0;    ///< where the node begins: an alias for an alias to it
    std::uint32_t begin = 0; ///< of the tag
    std::uint32_t end = 0;   ///< behind the tag, the same as begin for a variable
    std::uint32_t valueEnd = 0;
};

/// Something in a document that can be read, and may be meant otherwise.
struct YamlNote
{
    enum class Kind : unsigned char {
        NamedTwice,    ///< a member; the last one counts
        OtherInYaml11, ///< a word that other readers take for something else, such as yes or 2012-10-17
    };

    Kind kind = Kind::NamedTwice;
    std::uint32_t begin = 0; ///< of the name or the word
    std::uint32_t end = 0;   ///< behind it
    std::uint32_t first = 0; ///< of the name given first; otherwise begin
};

/// One document of a text.
struct YamlDocument
{
    /// Aliases have the children of what they stand for; objects have the members that << brings, which stand
    /// where they are written. What is left of a document with a fault is what stands before it.
    Tree tree;
    std::optional<YamlFault> fault{};
    std::vector<YamlTag> tags{};   ///< by YamlTag::at
    std::vector<YamlNote> notes{}; ///< by where they are

    /// The tag of @p node of the tree; nullptr where there is none that means anything.
    const YamlTag* tag(const Node& node) const;
    /// @p tag as it is written, such as "!Ref"; empty for a template's variable.
    std::string_view name(const YamlTag& tag) const;
    /// @p tag with its value as they are written, such as "!Ref Port".
    std::string_view written(const YamlTag& tag) const;
};

/// The documents of @p text, which is to outlive them. Never fails, whatever the text, and takes time in
/// proportion to its size (and to what its aliases stand for). Up to 4 GiB.
///
/// What follows a fault is read from the next line on that begins with "---" and a blank or its end. That is
/// safe: no scalar and no bracket can hold such a line, whatever is around it (YAML 1.2, rule 206,
/// c-forbidden), not even a text whose quotation mark is missing. The certificates that stand unindented in
/// some files begin with "-----".
std::vector<YamlDocument> readYaml(std::string_view text, const YamlLimits& limits = {});

} // namespace meshwright::source
