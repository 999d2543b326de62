// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include <gmock/gmock.h>

#include <QProcess>

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

} // namespace meshwright
