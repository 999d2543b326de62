// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/reading/add_pieces.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace meshwright {

void addPieces(FilePieces pieces, const Format* format, std::size_t document, Reading& out)
{
    if (format && out.format.empty())
        out.format = format->id;
    for (ResourceInFile& one : pieces.resources) {
        one.document = document;
        out.resources.push_back(std::move(one));
    }
    std::ranges::move(pieces.listed, std::back_inserter(out.listed));
    std::ranges::move(pieces.beside, std::back_inserter(out.beside));
    out.isPart = out.isPart || pieces.isPart;
    if (out.skipped.isEmpty())
        out.skipped = std::move(pieces.skipped);
}

} // namespace meshwright
