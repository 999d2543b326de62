// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/desktop.h"
#include "app/desktop/desktop_scheme.h"
#include "app/desktop/screen_questions.h"
#include "forms/style/appearance.h"
#include "tests/bench/first_paint.h"

// The program up to its first painted window.
int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Meshwright"));
    QApplication::setApplicationName(QStringLiteral("meshwright"));
    meshwright::FirstPaint firstPaint;
    application.installEventFilter(&firstPaint);
    meshwright::Appearance look;
    const meshwright::DesktopScheme scheme(QDBusConnection::sessionBus());
    QObject::connect(&scheme, &meshwright::DesktopScheme::told, &look, &meshwright::Appearance::follow);
    meshwright::ScreenQuestions questions;
    meshwright::Desktop desktop(questions);
    desktop.wear(look);
    desktop.openConsole();
    return QApplication::exec();
}
