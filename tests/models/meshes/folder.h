// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json.h"
#include "models/meshes/folder/folder_meshes.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

#include <atomic>

namespace meshwright {

/// A folder place of its own for each test, with a clock that stands still until moved and uids that count.
class FolderTest : public testing::Test
{
protected:
    QString at(const QString& relative) const { return m_folder.filePath(relative); }

    void put(const QString& relative, const QByteArray& bytes) const
    {
        ASSERT_TRUE(QDir().mkpath(QFileInfo(at(relative)).path()));
        QFile file(at(relative));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }

    std::string content(const QString& relative) const
    {
        QFile file(at(relative));
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : "(no such file)";
    }

    /// Every file of the place, sorted, a line each.
    std::string files() const
    {
        QStringList found;
        QDirIterator walk(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (walk.hasNext())
            found.append(QDir(m_folder.path()).relativeFilePath(walk.next()));
        found.sort();
        return found.join(u'\n').toStdString();
    }

    QTemporaryDir m_folder;
    QDateTime m_now =
        QDateTime::fromString(QStringLiteral("2022-04-06T09:12:24.348-05:00"), Qt::ISODateWithMs);
    std::atomic_int m_uids = 0;
    FolderMeshes m_meshes{folderPlace(m_folder.path()),
                          {[this] { return m_now; }, [this] { return "uid-" + std::to_string(++m_uids); }}};
};

/// A create-virtual-node input with as little as there can be.
inline json nodeInput(const std::string& mesh, const std::string& name)
{
    return json{{"meshName", mesh},
                {"virtualNodeName", name},
                {"spec", {{"serviceDiscovery", {{"dns", {{"hostname", name + ".local"}}}}}}}};
}

/// "ok", or the code of the failure.
template <typename T>
std::string codeOf(const Outcome<T>& outcome)
{
    return outcome ? "ok" : outcome.failure().code;
}

/// A list as tests write it: the names, a line each, with the code of the problem.
template <typename Ref>
std::string refLines(const std::vector<Ref>& refs)
{
    std::string out;
    for (const Ref& ref : refs) {
        if constexpr (requires { ref.id.name; })
            out += ref.id.name;
        if (ref.problem)
            out += ": " + ref.problem->code;
        out += '\n';
    }
    return out;
}

} // namespace meshwright
