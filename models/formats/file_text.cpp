// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/file_text.h"

#include <map>

namespace meshwright {

const source::Tree* FileText::tree(std::size_t document) const
{
    if (document < json.size())
        return &json[document].source->tree();
    return yaml && document < yaml->documents.size() ? &yaml->documents[document].tree : nullptr;
}

std::vector<Location> FileText::locationsOf(std::span<const TextPlace> places) const
{
    // The documents of YAML have one text; of JSON each has its own.
    std::map<std::size_t, std::vector<std::size_t>> offsets;
    for (const TextPlace& place : places)
        offsets[yaml ? 0 : place.document].push_back(place.offset);
    std::map<std::size_t, std::vector<Location>> found;
    for (const auto& [document, own] : offsets)
        if (const source::Tree* tree = this->tree(document))
            found[document] = locations(tree->text(), own);
        else
            found[document].resize(own.size());
    std::map<std::size_t, std::size_t> next;
    std::vector<Location> out;
    for (const TextPlace& place : places) {
        const std::size_t document = yaml ? 0 : place.document;
        out.push_back(inFile(document, found[document][next[document]++]));
    }
    return out;
}

Location FileText::inFile(std::size_t document, Location at) const
{
    if (document >= json.size())
        return at;
    const Location& begin = json[document].begin;
    return {at.line + begin.line - 1, at.line == 1 ? at.column + begin.column - 1 : at.column};
}

} // namespace meshwright
