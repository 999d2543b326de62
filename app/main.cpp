// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/desktop.h"
#include "app/desktop/desktop_scheme.h"
#include "app/desktop/quit_signals.h"
#include "app/desktop/screen_questions.h"
#include "forms/style/appearance.h"
#include "models/text/texts.h"
#include "models/text/translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <span>
#include <string_view>

using namespace Qt::StringLiterals;

using namespace meshwright;

namespace {

void fill(QCommandLineParser& parser)
{
    QCoreApplication::setOrganizationName(u"Meshwright"_s);
    QCoreApplication::setApplicationName(u"meshwright"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(MESHWRIGHT_VERSION));
    parser.setApplicationDescription(Texts::tr("A desktop console for AWS App Mesh virtual nodes."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        u"FILE"_s,
        Texts::tr("Virtual nodes to open, or a folder or an archive of meshes to review, in any format."),
        u"[FILE…]"_s);
}

/// Whether the words ask for the help or the version: those need no display, where a window would end the
/// program with an abort.
bool asksForWords(std::span<char*> words)
{
    const auto end = std::ranges::find(words, std::string_view("--"));
    return std::any_of(words.begin(), end, [](std::string_view word) {
        return word == "-h" || word == "--help" || word == "--help-all" || word == "-v" ||
               word == "--version";
    });
}

/// Prints the help or the version that @p words ask for; how the program ends.
int say(const QCommandLineParser& words)
{
    const QString text = words.isSet(u"version"_s) ? u"%1 %2\n"_s.arg(QCoreApplication::applicationName(),
                                                                      QCoreApplication::applicationVersion())
                                                   : words.helpText();
    const QByteArray bytes = text.toLocal8Bit();
    const auto size = static_cast<std::size_t>(bytes.size());
    // A full disk is noticed only when everything has left the buffer. A reader that goes away has what it
    // wanted.
    if ((std::fwrite(bytes.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0) ||
        errno == EPIPE)
        return EXIT_SUCCESS;
    const QString failure =
        Texts::tr("Standard output cannot be written. Check that the disk has free space.");
    std::fputs((failure + u'\n').toLocal8Bit().constData(), stderr);
    constexpr int trouble = 2;
    return trouble;
}

void dress()
{
    QApplication::setApplicationDisplayName(u"Meshwright"_s);
    QApplication::setDesktopFileName(u"meshwright"_s);
    QApplication::setWindowIcon(QIcon::fromTheme(u"meshwright"_s, QIcon(u":/icons/meshwright.svg"_s)));
}

} // namespace

int main(int argc, char** argv)
{
#ifdef SIGPIPE
    std::signal(SIGPIPE, SIG_IGN); // a pipe that is saved into may have nobody at its other end
#endif
    Translations translations;
    QCommandLineParser arguments;
    if (asksForWords({argv, static_cast<std::size_t>(argc)})) {
        const QCoreApplication application(argc, argv);
        translations.install();
        fill(arguments);
        if (arguments.parse(QCoreApplication::arguments()))
            return say(arguments);
        arguments.process(application); // says what is wrong, and ends the program
    }
    QApplication application(argc, argv);
    translations.install();
    fill(arguments);
    dress();
    arguments.process(application);

    Appearance look;
    const DesktopScheme scheme(QDBusConnection::sessionBus());
    QObject::connect(&scheme, &DesktopScheme::told, &look, &Appearance::follow);
    ScreenQuestions questions;
    Desktop desktop(questions);
    desktop.wear(look);
    const QStringList files = arguments.positionalArguments();
    onQuitSignal(&desktop, [&desktop] { desktop.end(); });
    const SessionEnd sessionEnd([&desktop] { desktop.keepAll(); }, [&desktop] { desktop.end(); });
    desktop.openFiles(files);
    if (files.isEmpty())
        desktop.openConsole();
    return QApplication::exec();
}
