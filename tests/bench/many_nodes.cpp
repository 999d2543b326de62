// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/windows/console_window.h"
#include "forms/windows/nodes_pane.h"
#include "models/validation/check.h"
#include "tests/support/endpoint_process.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

#include <fstream>
#include <iostream>

// Ten thousand virtual nodes of an endpoint in the console window: how long until they are listed and
// described, the longest time the window does not look at events meanwhile, and while the endpoint fails.
namespace meshwright {

namespace {

/// The longest pause between two looks at the event loop, in milliseconds.
class Pauses : public QObject
{
public:
    Pauses()
    {
        connect(&m_timer, &QTimer::timeout, this,
                [this] { m_longest = std::max(m_longest, m_clock.restart()); });
        m_clock.start();
        m_timer.start(1);
    }
    qint64 take()
    {
        const qint64 longest = m_longest;
        m_longest = 0;
        m_clock.restart(); // what a test did meanwhile is no pause
        return longest;
    }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

void turn(const std::function<bool()>& until, int most = 120'000)
{
    QElapsedTimer clock;
    clock.start();
    while (!until() && clock.elapsed() < most)
        QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
}

qint64 memory()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmRSS:"))
            return std::stoll(line.substr(6));
    return 0;
}

/// The pause while the window lists at an endpoint that fails in the way @p fault.
qint64 pauseUnder(const EndpointProcess& endpoint, OpenPlace& place, Pauses& pauses, const char* fault)
{
    endpoint.setFaults(json::array({{{"operation", "*"}, {"fault", fault}, {"times", 999}, {"seconds", 2}}}));
    place.refresh();
    pauses.take();
    turn([] { return false; }, 1'500);
    place.cancelLoading();
    turn([&] { return !place.isLoading(); });
    const qint64 longest = pauses.take();
    endpoint.setFaults(json::array());
    return longest;
}

json measure(const EndpointProcess& endpoint, ConsoleWindow& window, OpenPlace& place)
{
    Pauses pauses;
    json out;
    out["memoryBefore"] = memory();
    QElapsedTimer clock;
    clock.start();
    place.chooseMesh({"big"});
    turn([&] { return place.nodes().rowCount() == 10'000; });
    out["listed"] = clock.elapsed();
    turn([&] { return !place.isLoading(); });
    out["described"] = clock.elapsed();
    out["pauseWhileLoading"] = pauses.take();
    out["memoryAfter"] = memory();

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
    OpenPlace place({here, std::make_shared<AsyncMeshes>(EndpointProcess::meshes(settings))}, check);
    OpenDrafts drafts(DraftFolder(folder.path()), check, [](int) { return QString(); });
    ConsoleWindow window(place, drafts, {}, nullptr);
    window.show();
    std::cout << measure(endpoint, window, place).dump() << std::endl;
    return 0;
}
