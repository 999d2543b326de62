// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include <gmock/gmock.h>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

// What the window's program says in a place without windows.
namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

QProcessEnvironment withoutDisplay()
{
    QProcessEnvironment out = QProcessEnvironment::systemEnvironment();
    for (const auto& name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        out.remove(name);
    return out;
}

/// Whether the process @p id ignores the signal @p number.
bool ignores(qint64 id, int number)
{
    QFile status(u"/proc/%1/status"_s.arg(id));
    if (!status.open(QIODevice::ReadOnly))
        return false;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("SigIgn:"))
            return line.mid(7).trimmed().toULongLong(nullptr, 16) >> (number - 1) & 1;
    return false;
}

} // namespace

TEST(Start, TellsItsVersionAndHelpsWithoutADisplay)
{
    const std::pair<QStringList, const char*> rows[] = {
        {{u"--version"_s}, "meshwright " MESHWRIGHT_VERSION "\n"},
        {{u"-v"_s}, "meshwright " MESHWRIGHT_VERSION "\n"},
        {{u"--help"_s}, "[FILE…]"},
        {{u"-h"_s}, "[FILE…]"},
    };
    for (const auto& [arguments, expected] : rows) {
        QProcess program;
        program.setProcessEnvironment(withoutDisplay());
        program.start(QStringLiteral(MESHWRIGHT), arguments);
        ASSERT_TRUE(program.waitForFinished(60000));
        EXPECT_EQ(program.exitStatus(), QProcess::NormalExit) << program.readAllStandardError().constData();
        EXPECT_EQ(program.exitCode(), 0);
        EXPECT_THAT(program.readAllStandardOutput().toStdString(), testing::HasSubstr(expected));
        EXPECT_EQ(program.readAllStandardError().toStdString(), "");
    }
}

TEST(Start, OutlivesAPipeThatBreaks)
{
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s,
                       u"unix:path=/nonexistent"_s); // D-Bus ignores it as well
    for (const auto& name : {u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s})
        environment.insert(name, home.path());
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(MESHWRIGHT), {});
    ASSERT_TRUE(program.waitForStarted(60000));
    EXPECT_TRUE(QTest::qWaitFor([&] { return ignores(program.processId(), SIGPIPE); }, 20000));
    program.kill();
    program.waitForFinished(60000);
}

} // namespace meshwright
