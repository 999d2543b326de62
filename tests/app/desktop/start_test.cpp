// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include <gmock/gmock.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/stat.h>

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

/// Whether the process @p id does @p what ("SigIgn:", "SigCgt:") with the signal @p number.
bool does(const char* what, qint64 id, int number)
{
    QFile status(u"/proc/%1/status"_s.arg(id));
    if (!status.open(QIODevice::ReadOnly))
        return false;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith(what))
            return line.mid(7).trimmed().toULongLong(nullptr, 16) >> (number - 1) & 1;
    return false;
}

/// For the program without a display of its own, and with all it keeps in @p home.
QProcessEnvironment at(const QTemporaryDir& home)
{
    QProcessEnvironment out = QProcessEnvironment::systemEnvironment();
    out.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    out.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s); // D-Bus ignores SIGPIPE as well
    for (const auto& name : {u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s})
        out.insert(name, home.path());
    return out;
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

TEST(Start, SaysWhenItsWordsCannotBeWritten)
{
    for (const auto& word : {u"--version"_s, u"--help"_s}) {
        QProcess program;
        program.setProcessEnvironment(withoutDisplay());
        program.setStandardOutputFile(u"/dev/full"_s);
        program.start(QStringLiteral(MESHWRIGHT), {word});
        ASSERT_TRUE(program.waitForFinished(60000));
        EXPECT_EQ(program.exitCode(), 2);
        EXPECT_THAT(program.readAllStandardError().toStdString(),
                    testing::HasSubstr("Standard output cannot be written."));
    }
}

TEST(Start, OutlivesAPipeThatBreaks)
{
    const QTemporaryDir home;
    QProcess program;
    program.setProcessEnvironment(at(home));
    program.start(QStringLiteral(MESHWRIGHT), {});
    ASSERT_TRUE(program.waitForStarted(60000));
    EXPECT_TRUE(QTest::qWaitFor([&] { return does("SigIgn:", program.processId(), SIGPIPE); }, 20000));
    program.kill();
    program.waitForFinished(60000);
}

TEST(Start, DoesNotWaitForSettingsThatAreAPipe)
{
    const QTemporaryDir home;
    ASSERT_TRUE(QDir(home.path()).mkpath(u"Meshwright"_s));
    const QByteArray pipe = QFile::encodeName(home.filePath(u"Meshwright/meshwright.conf"_s));
    ASSERT_EQ(::mkfifo(pipe.constData(), 0600), 0);
    QProcess program;
    program.setProcessEnvironment(at(home));
    program.start(QStringLiteral(MESHWRIGHT), {});
    ASSERT_TRUE(program.waitForStarted(60000));
    EXPECT_TRUE(QTest::qWaitFor([&] { return does("SigCgt:", program.processId(), SIGTERM); }, 20000))
        << "only who has read the settings goes that far";
    program.kill();
    program.waitForFinished(60000);
}

} // namespace meshwright
