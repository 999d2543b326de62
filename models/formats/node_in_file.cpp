// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/node_in_file.h"

#include "models/json/json.h"

namespace meshwright {

std::string NodeInFile::name() const
{
    return std::string(text(member(input, "virtualNodeName")).value_or(""));
}

Pointer NodeInFile::inFile(const Pointer& inNode) const
{
    const Origin* best = nullptr;
    for (const Origin& origin : origins)
        if (origin.inNode.contains(inNode) && (!best || best->inNode.contains(origin.inNode)))
            best = &origin;
    return best ? inNode.rebased(best->inNode, best->inFile) : inNode;
}

std::optional<Pointer> NodeInFile::inNode(const Pointer& inFile) const
{
    const Origin* best = nullptr;
    for (const Origin& origin : origins)
        if (origin.inFile.contains(inFile) && (!best || best->inFile.contains(origin.inFile)))
            best = &origin;
    if (!best)
        return {};
    return inFile.rebased(best->inFile, best->inNode);
}

} // namespace meshwright
