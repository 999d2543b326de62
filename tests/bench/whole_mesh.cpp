// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/transfer/folder_source.h"
#include "models/meshes/transfer/pull.h"
#include "models/meshes/transfer/push.h"
#include "tests/support/endpoint_process.h"
#include "tests/support/open_count.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <functional>
#include <iostream>

// A whole mesh from the test endpoint into a folder and back: seconds, beside those that the endpoint needs
// for the same requests alone, and how many files are opened for each virtual node.
namespace meshwright {

namespace {

/// What one step took.
json step(OpenCount* opens, int nodes, const std::function<void()>& act)
{
    if (opens)
        opens->take();
    QElapsedTimer clock;
    clock.start();
    act();
    json out{{"seconds", double(clock.elapsed()) / 1000}};
    if (opens)
        out["opensPerNode"] = double(opens->take()) / nodes;
    return out;
}

/// A folder of @p nodes pulled, pulled again, compared and pushed. The kernel forgets opens beyond some
/// thousands, so they are counted only where @p isCounted.
json measure(int nodes, bool isCounted)
{
    const EndpointProcess endpoint(
        {QStringLiteral("--nodes"), QStringLiteral("big"), QString::number(nodes)});
    EndpointSettings settings = endpoint.settings();
    settings.limits = {};
    const auto from = EndpointProcess::meshes(settings);
    const MeshId mesh{"big"};
    const QTemporaryDir folder;
    QDir(folder.path()).mkpath(QStringLiteral("big/virtual-nodes"));
    std::unique_ptr<OpenCount> opens;
    if (isCounted)
        opens = std::make_unique<OpenCount>(folder.path());
    const FolderMeshes to(folderPlace(folder.path()));
    json out;
    out["endpointAlone"] = step(nullptr, nodes, [&] { (void)readMesh(*from, mesh); });
    out["pull"] = step(opens.get(), nodes, [&] { (void)pull(*from, mesh, to); });
    out["pullAgain"] = step(opens.get(), nodes, [&] { (void)pull(*from, mesh, to); });
    const auto there = readTarget(*from, mesh);
    out["plan"] = step(opens.get(), nodes, [&] {
        const auto source = readSource(folder.path(), mesh.name);
        (void)planPush(source->contents, *there, baseFor(source->base, *there));
    });
    const EndpointProcess other;
    EndpointSettings elsewhere = other.settings();
    elsewhere.limits = {};
    const auto target = EndpointProcess::meshes(elsewhere);
    out["push"] = step(opens.get(), nodes, [&] {
        const auto source = readSource(folder.path(), mesh.name);
        MeshBase base;
        (void)carryOut(planPush(source->contents, {}, base), *target, base);
        (void)remember(folder.path(), mesh.name, base);
    });
    return out;
}

} // namespace

} // namespace meshwright

int main(int argc, char** argv)
{
    using namespace meshwright;
    if (!EndpointProcess().isRunning())
        return 77;
    const int many = argc > 1 ? std::atoi(argv[1]) : 10'000;
    std::cout << json{{"nodes", many},
                      {"counted500", measure(500, true)},
                      {"counted1000", measure(1'000, true)},
                      {"many", measure(many, false)}}
                     .dump()
              << std::endl;
    return 0;
}
