// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/style/appearance.h"

#include <gtest/gtest.h>

#include <QApplication>

// GoogleTest in a program with windows: drawn nowhere unless QT_QPA_PLATFORM says otherwise.
int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const meshwright::Appearance look; // as the program looks
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
