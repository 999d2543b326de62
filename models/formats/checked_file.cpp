// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/checked_file.h"

#include "models/files/read_file.h"
#include "models/rules/check.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

namespace meshwright {

namespace {

/// Puts an issue of reading to the node it is about: what it is in, or the only one in it.
void assign(LocatedIssue found, const std::vector<NodeInFile>& nodes, CheckedNode& ofFile,
            std::vector<CheckedNode>& ofNodes)
{
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const auto inNode = nodes[i].inNode(found.issue.pointer);
        const bool isAround = found.issue.pointer.contains(nodes[i].inFile(Pointer()));
        if (!inNode && (!isAround || nodes.size() > 1))
            continue;
        found.issue.pointer = inNode.value_or(Pointer());
        ofNodes[i].issues.push_back(std::move(found));
        return;
    }
    ofFile.issues.push_back(std::move(found));
}

/// What check() says of each node, found in the file and put to what reading said of it.
void addChecked(const Reading& reading, std::vector<CheckedNode>& out)
{
    std::vector<std::vector<Issue>> issues;
    for (const NodeInFile& node : reading.nodes)
        issues.push_back(check(node.input));
    auto found = located(reading, std::move(issues));
    for (std::size_t i = 0; i < reading.nodes.size(); ++i) {
        std::ranges::move(found[i], std::back_inserter(out[i].issues));
        std::ranges::stable_sort(out[i].issues, {}, &LocatedIssue::at);
    }
}

} // namespace

CheckedFile checkFile(const QString& path)
{
    CheckedFile out;
    out.path = path;
    const FileBytes file = path == QStringLiteral("-") ? readStandardInput() : readFile(path);
    out.error = file.error;
    if (!out.error.isEmpty())
        return out;
    const std::string_view bytes(file.bytes.constData(), static_cast<std::size_t>(file.bytes.size()));
    Reading reading = read(bytes);

    CheckedNode ofFile;
    std::vector<CheckedNode> ofNodes;
    for (const NodeInFile& node : reading.nodes)
        ofNodes.push_back({node.name(), {}});
    for (LocatedIssue& found : reading.issues)
        assign(std::move(found), reading.nodes, ofFile, ofNodes);
    addChecked(reading, ofNodes);
    out.nodes = std::move(reading.nodes);
    if (!ofFile.issues.empty() || ofNodes.empty())
        out.found.push_back(std::move(ofFile));
    std::ranges::move(ofNodes, std::back_inserter(out.found));
    return out;
}

Tally tally(const CheckedFile& file)
{
    Tally out;
    for (const CheckedNode& node : file.found)
        for (const LocatedIssue& found : node.issues)
            ++(found.issue.severity == Severity::Error     ? out.errors
               : found.issue.severity == Severity::Warning ? out.warnings
                                                           : out.hints);
    return out;
}

} // namespace meshwright
