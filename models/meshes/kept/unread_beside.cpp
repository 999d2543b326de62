// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/kept/unread_beside.h"

#include "models/inventory/read_found.h"
#include "models/meshes/folder/folder_entry.h"
#include "models/meshes/kept/unread_files.h"
#include "models/text/texts.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QDirIterator>

#include <algorithm>
#include <deque>
#include <string>
#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// Looks through the folder of a place, the nearer folders first.
class BesideWalk
{
public:
    BesideWalk(const QString& root, const BesideSearch& search)
        : m_root(root),
          m_search(search),
          m_end(search.longest),
          m_folders{Folder{root}}
    {}

    std::vector<UnreadFile> run()
    {
        for (; !m_folders.empty() && !isOver(); m_folders.pop_front())
            lookInto(m_folders.front());
        std::ranges::sort(m_found, {}, &UnreadFile::path);
        return std::move(m_found);
    }

private:
    struct Folder
    {
        QString path;
        int depth = 0;
        std::string mesh = {}; ///< that it, or the one around it, is
        bool isMesh = false;
        const Resource* keeps = nullptr; ///< what the place keeps in it, a file for each
    };

    bool isOver() const
    {
        return m_entries >= m_search.most || m_end.hasExpired() || m_search.stop.stop_requested();
    }

    void lookInto(const Folder& folder)
    {
        QDirIterator entries(folder.path, QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
        while (entries.hasNext() && !isOver()) {
            entries.next();
            const bool isNode = folder.keeps && folder.keeps->kind == Kind::VirtualNode;
            if (isNode && entries.fileName().endsWith(".json"_L1))
                continue; // the list says what is wrong with it, and there may be ten thousand
            ++m_entries;
            if (const QFileInfo entry = entries.fileInfo(); entry.isDir())
                goInto(entry, folder);
            else if (entry.isFile())
                lookAt(entry, folder);
        }
    }

    void goInto(const QFileInfo& entry, const Folder& around)
    {
        if (entry.isSymLink() || around.depth >= m_search.deepest)
            return;
        Folder folder{entry.filePath(), around.depth + 1, around.mesh};
        folder.isMesh = around.depth == 0 && isMesh(entry);
        if (folder.isMesh)
            folder.mesh = readMesh(entry.filePath()).name;
        if (around.isMesh)
            for (const Kind kind : kindsInMesh())
                if (entry.fileName() == QLatin1StringView(resourceOf(kind).folder))
                    folder.keeps = &resourceOf(kind);
        m_folders.push_back(std::move(folder));
    }

    void lookAt(const QFileInfo& file, const Folder& folder)
    {
        if (folder.isMesh && file.fileName() == "mesh.json"_L1)
            return;
        if (!folder.keeps || !file.fileName().endsWith(".json"_L1))
            return lookAtForeign(file.filePath());
        const FolderEntry entry = readEntry(file.filePath(), *folder.keeps, folder.mesh);
        if (!entry.description)
            add(file.filePath(), entry.description.failure().message);
        else if (entry.oddity)
            add(file.filePath(), entry.oddity->message);
    }

    void lookAtForeign(const QString& path)
    {
        FilePart part = readFound(path, false, {.stop = m_search.stop, .checking = Checking::Reading});
        if (std::ranges::any_of(part.files, [](const CheckedFile& file) { return !file.resources.empty(); }))
            return add(path, Texts::tr("It lies where this place keeps nothing, so it is neither shown nor "
                                       "checked here. File › Open shows what is in it."));
        for (const UnreadFile& one : unreadIn(inventoryOf({std::move(part)}), m_root))
            m_found.push_back(one);
    }

    void add(const QString& path, const QString& reason)
    {
        m_found.push_back({QDir(m_root).relativeFilePath(path), reason});
    }

    const QString m_root;
    const BesideSearch& m_search;
    QDeadlineTimer m_end;
    std::deque<Folder> m_folders;
    std::vector<UnreadFile> m_found;
    int m_entries = 0;
};

} // namespace

std::vector<UnreadFile> unreadBeside(const QString& root, const BesideSearch& search)
{
    return BesideWalk(root, search).run();
}

} // namespace meshwright
