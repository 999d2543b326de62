// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/inventory/revision.h"

#include "models/files/git_tree.h"

#include <utility>
#include <vector>

namespace meshwright {

Inventory inventoryOfRevision(const QString& path, const QString& revision, const FillOptions& options)
{
    std::vector<FilePart> parts;
    const auto take = [&](const GitFile& file) {
        // Of what is too large there is enough to be told so.
        parts.push_back(readFoundBytes(file.path, {file.bytes.constData(), std::size_t(file.bytes.size())},
                                       file.isNamed, options));
    };
    if (const QString error = readGitTree(path, revision, take, {.stop = options.stop}); !error.isEmpty())
        parts.emplace_back().files.push_back({revision + u':' + path, error});
    return inventoryOf(std::move(parts), options.isAllThere, options.checking);
}

} // namespace meshwright
