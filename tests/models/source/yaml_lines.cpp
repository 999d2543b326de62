// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/models/source/yaml_lines.h"

#include "models/json/json_type.h"
#include "models/source/yaml_value.h"

#include <array>

namespace meshwright {

namespace {

constexpr std::array yamlFaultNames{"NotUtf8",          "Utf16",
                                    "ControlCharacter", "Tab",
                                    "CannotBegin",      "ColonMissing",
                                    "ColonTooMany",     "Indentation",
                                    "NotClosed",        "TextNotClosed",
                                    "ItemMisplaced",    "Escape",
                                    "TagNotDefined",    "ForeignDocument",
                                    "Syntax",           "TooDeep",
                                    "UnknownAlias",     "RecursiveAlias",
                                    "TooManyAliases",   "NameIsNoText",
                                    "MergeOfNoObject",  "TooManyTagDirectives",
                                    "TooManyDocuments", "TooManyAnchors",
                                    "TooManyMembers"};

std::string wordsOf(const source::ValueFault& fault)
{
    using Kind = source::ValueFault::Kind;
    const std::string what = fault.kind == Kind::NamedTwice       ? "twice "
                             : fault.kind == Kind::NumberTooLarge ? "too large "
                                                                  : "too great ";
    return what + fault.at().text() + " ";
}

} // namespace

std::string yamlLines(std::string_view text, const source::YamlLimits& limits)
{
    std::string out;
    for (const source::YamlDocument& document : readYaml(text, limits)) {
        if (const auto& fault = document.fault)
            out += std::to_string(fault->line) + ":" + std::to_string(fault->column) + " " +
                   yamlFaultNames.at(static_cast<std::size_t>(fault->kind)) + " ";
        const json value = valueOf(document, [&](const source::ValueFault& fault) {
            out += wordsOf(fault);
            return true;
        });
        out += value.dump() + "\n";
    }
    return out;
}

std::string bytesAt(const source::Tree& tree, const char* pointer)
{
    const source::Node* node = tree.at(Pointer(pointer));
    if (!node)
        return "absent";
    const std::string name(tree.text().substr(node->nameBegin, node->nameEnd - node->nameBegin));
    return name + "|" + std::string(tree.text().substr(node->begin, node->end - node->begin));
}

} // namespace meshwright
