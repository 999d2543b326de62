// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/console/console_window.h"
#include "forms/console/nodes_pane.h"
#include "models/items/node_check.h"
#include "tests/bench/pauses.h"
#include "tests/support/endpoint_process.h"

#include <QApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>

#include <iostream>

// Ten thousand virtual nodes of an endpoint in the console window: how long until they are listed and
// described, the longest time the window does not look at events meanwhile, and while the endpoint fails.
namespace meshwright {

namespace {

/// The pause while the window lists at an endpoint that fails in the way @p fault.
qint64 pauseUnder(const EndpointProcess& endpoint, OpenPlace& place, Pauses& pauses, const char* fault)
{
    endpoint.setFaults(json::array({{{"operation", "*"}, {"fault", fault}, {"times", 999}, {"seconds", 2}}}));
    place.refresh();
    pauses.take();
    turn([] { return false; }, 1'500);
    place.cancelLoading();
    turn([&] { return !place.isLoading(); });
    const qint64 longest = pauses.take().clock;
    endpoint.setFaults(json::array());
    return longest;
}

json measure(const EndpointProcess& endpoint, ConsoleWindow& window, OpenPlace& place)
{
    Pauses pauses;
    json out;
    out["memoryBefore"] = memory("VmRSS");
    QElapsedTimer clock;
    clock.start();
    place.chooseMesh({"big"});
    turn([&] { return place.nodes().rowCount() == 10'000; });
    out["listed"] = clock.elapsed();
    turn([&] { return !place.isLoading(); });
    out["described"] = clock.elapsed();
    out["pauseWhileLoading"] = pauses.take().clock;
    out["memoryAfter"] = memory("VmRSS");

    auto* table = window.findChild<QTableView*>(QStringLiteral("virtual-nodes"));
    clock.restart();
    constexpr int pages = 200;
    for (int page = 0; page < pages; ++page) {
        table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum() * page / pages);
        table->viewport()->repaint();
    }
    out["scrolledPage"] = double(clock.elapsed()) / pages;
    clock.restart();
    window.findChild<QLineEdit*>(QStringLiteral("filter-nodes"))->setText(QStringLiteral("node-0999"));
    table->viewport()->repaint();
    out["filtered"] = clock.elapsed();
    for (const char* fault : {"hang", "storm", "reset-mid-body", "html", "drip", "huge"})
        out["pauseUnder"][fault] = pauseUnder(endpoint, place, pauses, fault);
    return out;
}

} // namespace

} // namespace meshwright

int main(int argc, char** argv)
{
    using namespace meshwright;
    const QApplication application(argc, argv);
    const EndpointProcess endpoint(
        {QStringLiteral("--nodes"), QStringLiteral("big"), QStringLiteral("10000")});
    if (!endpoint.isRunning())
        return 77;
    const QTemporaryDir folder;
    Place here = endpointPlace(QStringLiteral("bench"), QString::fromStdString(endpoint.url()));
    EndpointSettings settings = endpoint.settings();
    settings.limits = {};
    OpenPlace place({here, std::make_shared<AsyncMeshes>(EndpointProcess::meshes(settings))}, checkNode);
    OpenDrafts drafts(DraftFolder(folder.path()), checkNode, [](int) { return QString(); });
    ConsoleWindow window(place, drafts, {}, nullptr);
    window.show();
    std::cout << measure(endpoint, window, place).dump() << std::endl;
    return 0;
}
