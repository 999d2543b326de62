// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/bench/first_paint.h"

#include <QMainWindow>

// What the start of Meshwright is held against: the least a Qt program with a main window does.
int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    meshwright::FirstPaint firstPaint;
    application.installEventFilter(&firstPaint);
    QMainWindow window;
    window.resize(1100, 680);
    window.show();
    return QApplication::exec();
}
