// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/file_text.h"

namespace meshwright {

const source::Tree* FileText::tree(std::size_t document) const
{
    if (document < json.size())
        return &json[document].source->tree();
    return yaml && document < yaml->documents.size() ? &yaml->documents[document].tree : nullptr;
}

std::vector<Location> FileText::locationsOf(std::span<const TextPlace> places) const
{
    std::vector<Location> out;
    while (out.size() < places.size()) {
        // The documents of YAML have one text; of JSON each has its own.
        const std::size_t document = places[out.size()].document;
        std::vector<std::size_t> offsets;
        for (const TextPlace& place : places.subspan(out.size())) {
            if (!yaml && place.document != document)
                break;
            offsets.push_back(place.offset);
        }
        const source::Tree* tree = this->tree(document);
        for (const Location& at :
             tree ? locations(tree->text(), offsets) : std::vector<Location>(offsets.size()))
            out.push_back(inFile(document, at));
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
