// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop.h"
#include "app/quit_signals.h"
#include "forms/fields/tints.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>

using namespace Qt::StringLiterals;

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"Meshwright"_s);
    QApplication::setApplicationName(u"meshwright"_s);
    QApplication::setApplicationDisplayName(u"Meshwright"_s);
    QApplication::setApplicationVersion(QStringLiteral(MESHWRIGHT_VERSION));
    QApplication::setDesktopFileName(u"meshwright"_s);
    QApplication::setWindowIcon(QIcon::fromTheme(u"meshwright"_s, QIcon(u":/icons/meshwright.svg"_s)));

    QPalette placeholders; // of the one role alone, so that the rest follows the theme
    placeholders.setColor(QPalette::PlaceholderText, meshwright::placeholder(QApplication::palette()));
    QApplication::setPalette(placeholders);

    QCommandLineParser arguments;
    arguments.setApplicationDescription(
        QApplication::translate("main", "A desktop console for AWS App Mesh virtual nodes."));
    arguments.addHelpOption();
    arguments.addVersionOption();
    arguments.addPositionalArgument(
        u"FILE"_s, QApplication::translate("main", "Virtual nodes to open, as JSON."), u"[FILE…]"_s);
    arguments.process(application);

    meshwright::Desktop desktop;
    const QStringList files = arguments.positionalArguments();
    onQuitSignal(&desktop, [&desktop] { desktop.end(); });
    QObject::connect(&application, &QGuiApplication::commitDataRequest, &desktop,
                     [&desktop] { desktop.keepAll(); });
    desktop.openFiles(files);
    if (files.isEmpty())
        desktop.openConsole();
    return QApplication::exec();
}
