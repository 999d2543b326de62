// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTest>

namespace meshwright {

/// As long as it lives no draft can be written: a file stands in the place of their folder.
class InTheWayOfDrafts
{
public:
    explicit InTheWayOfDrafts(const QString& folder) : m_file(folder)
    {
        // The program makes it at its start, and is not to make it again in between.
        EXPECT_TRUE(QTest::qWaitFor([&] { return QFileInfo::exists(folder); }, 20000));
        QDir(folder).removeRecursively();
        EXPECT_TRUE(m_file.open(QIODevice::WriteOnly));
    }
    ~InTheWayOfDrafts() { m_file.remove(); }
    InTheWayOfDrafts(const InTheWayOfDrafts&) = delete;
    InTheWayOfDrafts& operator=(const InTheWayOfDrafts&) = delete;

private:
    QFile m_file;
};

} // namespace meshwright
