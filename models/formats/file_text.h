// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/source/location.h"
#include "models/source/source.h"
#include "models/source/yaml_reader.h"

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace meshwright {

/// The text of a file that is YAML, with its documents.
struct YamlText
{
    explicit YamlText(std::string bytes) : text(std::move(bytes)), documents(source::readYaml(text)) {}
    YamlText(const YamlText&) = delete;
    YamlText& operator=(const YamlText&) = delete;

    const std::string text;
    const std::vector<source::YamlDocument> documents; ///< they look into the text
};

/// One value of a file of JSON, of which most have one.
struct JsonPart
{
    std::shared_ptr<const source::Source> source;
    Location begin = {}; ///< of the first character of its text in the file
};

/// A byte of the text of a document.
struct TextPlace
{
    std::size_t document = 0;
    std::size_t offset = 0;
};

/// A text that was read, with the place of everything in it. Cheap to copy.
struct FileText
{
    std::vector<JsonPart> json = {};           ///< empty when it is something else
    std::shared_ptr<const YamlText> yaml = {}; ///< nullptr when it is something else

    /// The tree of a document, of which JSON has mostly one; nullptr where there is none.
    const source::Tree* tree(std::size_t document) const;
    /// Where in the file each of @p places is, in their order; one pass for those of a document that follow
    /// each other, and of YAML for all.
    std::vector<Location> locationsOf(std::span<const TextPlace> places) const;
    /// @p at, a place in the text of a document, as a place in the file.
    Location inFile(std::size_t document, Location at) const;
};

} // namespace meshwright
