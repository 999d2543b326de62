// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/found_files.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace meshwright::cli {

using namespace Qt::StringLiterals;

namespace {

/// One folder that was asked for, with everything below it.
class FolderSearch
{
public:
    explicit FolderSearch(FoundFiles& found) : m_found(found) {}

    void enter(const QString& folder)
    {
        if (!QFileInfo(folder).isReadable() || !QFileInfo(folder).isExecutable()) {
            m_found.errors.append(u"%1 cannot be read: you may not look into this folder."_s.arg(folder));
            return;
        }
        const QString real = QFileInfo(folder).canonicalFilePath();
        if (m_entered.contains(real))
            return;
        m_entered.insert(real);
        const QDir dir(folder);
        const auto entries =
            dir.entryList(QDir::AllDirs | QDir::Files | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
        for (const QString& name : entries)
            see(folder.endsWith(u'/') ? folder + name : folder + u'/' + name);
    }

private:
    void see(const QString& path)
    {
        const QFileInfo info(path);
        if (info.isDir())
            enter(path);
        else if (path.endsWith(".json"_L1) && (info.isFile() || !info.exists()))
            m_found.paths.append(path); // a link to nowhere too: reading it says so
    }

    FoundFiles& m_found;
    QSet<QString> m_entered;
};

} // namespace

FoundFiles filesAt(const QStringList& paths)
{
    FoundFiles found;
    for (const QString& path : paths) {
        if (!QFileInfo(path).isDir()) {
            found.paths.append(path);
            continue;
        }
        const auto before = found.paths.size() + found.errors.size();
        FolderSearch(found).enter(path);
        if (found.paths.size() + found.errors.size() == before)
            found.notes.append(u"There is no *.json in %1."_s.arg(path));
    }
    return found;
}

} // namespace meshwright::cli
