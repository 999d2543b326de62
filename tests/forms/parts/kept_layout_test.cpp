// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/parts/kept_layout.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

namespace meshwright {

using namespace Qt::StringLiterals;

TEST(KeptLayout, WritesNoFileForWhatIsKeptAlready)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.ini"_s);
    QSettings settings(path, QSettings::IniFormat);
    keepLayout(settings, "window/geometry", "wide");
    settings.sync();
    ASSERT_TRUE(QFile::remove(path));
    keepLayout(settings, "window/geometry", "wide");
    settings.sync();
    EXPECT_FALSE(QFile::exists(path));
    keepLayout(settings, "window/geometry", "narrow");
    settings.sync();
    EXPECT_EQ(QSettings(path, QSettings::IniFormat).value("window/geometry"_L1).toByteArray(), "narrow");
}

} // namespace meshwright
