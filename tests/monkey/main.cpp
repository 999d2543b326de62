// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

// A person who does anything with the program, and what must hold meanwhile:
// meshwright_monkey [--seconds N] [--seed N] [--log FILE] [--replay FILE [--first N]] [--go-on].

#include "app/desktop/desktop.h"
#include "app/desktop/screen_questions.h"
#include "tests/monkey/monkey.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <thread>

using namespace Qt::StringLiterals;
using namespace meshwright;

namespace {

monkey::Plan planOf(const QCoreApplication& application, const QString& startedIn)
{
    QCommandLineParser arguments;
    arguments.addOptions({{u"seconds"_s, u"How long to go on."_s, u"number"_s, u"60"_s},
                          {u"seed"_s, u"What to do follows from it."_s, u"number"_s, u"1"_s},
                          {u"log"_s, u"Where to write what was done."_s, u"file"_s, u"monkey.log"_s},
                          {u"replay"_s, u"Does what is in a log."_s, u"file"_s},
                          {u"first"_s, u"Only its first acts."_s, u"number"_s},
                          {u"need-expected"_s, u"Fails as well when an expected failure does not come."_s},
                          {u"go-on"_s, u"Goes on after something was found."_s}});
    arguments.process(application);
    const QDir there(startedIn);
    monkey::Plan plan;
    plan.seed = arguments.value(u"seed"_s).toULongLong();
    plan.seconds = arguments.value(u"seconds"_s).toInt();
    plan.log = there.absoluteFilePath(arguments.value(u"log"_s));
    plan.needsExpected = arguments.isSet(u"need-expected"_s);
    plan.goesOn = arguments.isSet(u"go-on"_s);
    if (arguments.isSet(u"replay"_s))
        plan.replay = monkey::actsIn(there.absoluteFilePath(arguments.value(u"replay"_s)));
    if (arguments.isSet(u"first"_s))
        plan.replay.resize(
            std::min(plan.replay.size(), static_cast<std::size_t>(arguments.value(u"first"_s).toInt())));
    return plan;
}

/// Ends the process, with what every thread is at, when nothing has been done for very long.
std::jthread guard(const std::atomic<int>& acts)
{
    return std::jthread([&acts](const std::stop_token& stop) {
        constexpr int patience = 300; // seconds: this computer may be busy
        for (int still = 0, last = -1; !stop.stop_requested();
             std::this_thread::sleep_for(std::chrono::seconds(1))) {
            still = acts == last ? still + 1 : 0;
            last = acts;
            if (still < patience)
                continue;
            std::fputs("FOUND hang: the last act in the log does not end.\n", stderr);
            std::abort();
        }
    });
}

/// The platform that draws nowhere tells of every window what it cannot do with it.
void tell(QtMsgType, const QMessageLogContext&, const QString& message)
{
    if (!message.startsWith("This plugin does not support"_L1))
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

} // namespace

int main(int argc, char** argv)
{
    const QString startedIn = QDir::currentPath();
    monkey::Playground playground;
    qInstallMessageHandler(tell);
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"Meshwright"_s);
    QApplication::setApplicationName(u"meshwright"_s);
    QApplication::setApplicationDisplayName(u"Meshwright"_s);
    const monkey::Plan plan = planOf(application, startedIn);
    playground.furnish();

    monkey::Monkey monkey(plan, playground);
    const std::jthread watch = guard(monkey.acts());
    monkey.start();
    while (!monkey.isDone()) {
        {
            ScreenQuestions questions;
            Desktop desktop(questions, [&playground](const Place& place) { return playground.open(place); });
            monkey.setDesktop(desktop);
            desktop.openConsole();
            QApplication::exec();
            playground.gate()->let(0);
        }
        monkey.ended();
    }
    return monkey.report() ? 1 : 0;
}
