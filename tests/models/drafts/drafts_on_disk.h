// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/drafts/draft_folder.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace meshwright {

/// A folder of drafts of its own for each test.
class DraftsOnDisk : public testing::Test
{
protected:
    QString path() const { return m_place.filePath(QStringLiteral("drafts")); }

    static Draft draftOf(const char* node)
    {
        Draft draft;
        draft.document = json::parse(node);
        draft.created = QDateTime::fromMSecsSinceEpoch(1'760'000'000'000, Qt::UTC);
        draft.modified = draft.created;
        return draft;
    }

    /// Saves as a new draft and gives its stamp.
    static FileStamp saved(const DraftFolder& folder, const QString& id, const Draft& draft,
                           const FileStamp& known = {})
    {
        const SaveOutcome outcome = folder.save(id, draft, known);
        const auto* done = std::get_if<DraftSaved>(&outcome);
        EXPECT_TRUE(done);
        return done ? done->stamp : FileStamp();
    }

    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        return file.readAll();
    }

    static void overwrite(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << path.toStdString();
        file.write(bytes);
    }

    static QString why(const SaveOutcome& outcome)
    {
        const auto* failed = std::get_if<DraftNotSaved>(&outcome);
        return failed ? failed->why : QStringLiteral("saved");
    }

private:
    QTemporaryDir m_place;
};

} // namespace meshwright
