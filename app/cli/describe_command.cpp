// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/commands.h"
#include "app/cli/described_node.h"
#include "app/cli/place_options.h"
#include "models/json/json.h"
#include "models/meshes/transfer/contents.h"

#include <string>
#include <utility>

namespace meshwright::cli {

namespace {

using namespace Qt::StringLiterals;

constexpr const char* describeHelp = QT_TRANSLATE_NOOP(
    "Meshwright", "Prints a virtual node as describe-virtual-node does, with its tags beside it.\n\n"
                  "Usage:\n  meshwright-cli describe [WHERE] --mesh MESH NAME\n");

/// `meshwright-cli describe`
struct DescribeCall
{
    Target target;
    std::string node;
};

Answer run(const DescribeCall& call)
{
    const auto meshes = openTarget(call.target);
    const ResourceId id = nodeAsResource({meshOf(call.target), call.node});
    Outcome<Described> node = meshes->describeFully(id);
    if (!node)
        return failed(node.failure());
    Answer answer = describedNode(withoutEmptyTags(std::move(node->description)));
    if (node->tagsProblem) {
        answer.remarks.push_back(problem(*node->tagsProblem));
        answer.exit = Errors;
    }
    return answer;
}

Understood understandDescribe(const QCommandLineParser& words)
{
    if (const auto wrong = wrongInPlace(words, {.argument = "NAME"_L1, .mesh = true}))
        return *wrong;
    return [call = DescribeCall{targetIn(words), words.positionalArguments().first().toStdString()}] {
        return run(call);
    };
}

} // namespace

constinit const Command describeCommand{
    .name = "describe"_L1,
    .summary = QT_TRANSLATE_NOOP("Meshwright", "a virtual node of a place"),
    .help = describeHelp,
    .worksInPlace = true,
    .understand = understandDescribe,
};

} // namespace meshwright::cli
