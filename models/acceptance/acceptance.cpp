// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/acceptance/acceptance.h"

#include "models/acceptance/acceptance_search.h"
#include "models/acceptance/accepted_issues.h"
#include "models/acceptance/baseline.h"
#include "models/files/own_files.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <map>
#include <utility>

namespace meshwright {

namespace {

/// Forgets what was marked before.
void unmark(Inventory& inventory)
{
    while (!inventory.files.empty() && inventory.files.back().resources.empty() &&
           QFileInfo(inventory.files.back().path).fileName() == QLatin1String(acceptanceFileName))
        inventory.files.pop_back();
    for (CheckedFile& file : inventory.files)
        for (CheckedResource& resource : file.found)
            for (LocatedIssue& one : resource.issues) {
                one.accepted.reset();
                one.expired.reset();
            }
}

/// @p path as a person who named @p beside would write it.
QString pathLike(const QString& beside, const QString& path)
{
    return QDir::isRelativePath(beside) ? QDir::current().relativeFilePath(path) : path;
}

/// What every `.meshwright.json` says that holds for a file of an inventory.
class AllAccepted
{
public:
    AllAccepted(Inventory& inventory, QDate today) : m_inventory(inventory), m_today(today) {}

    void mark()
    {
        QStringView before;
        QString holds; // for all that lie side by side
        for (std::size_t i = 0; i < m_inventory.files.size(); ++i) {
            const QString& path = m_inventory.files[i].path;
            if (path.isEmpty()) // a folder that cannot be read
                continue;
            const QStringView folder = QStringView(path).left(path.lastIndexOf(u'/') + 1);
            if (folder.isEmpty() || folder != before)
                holds = m_search.fileFor(folderOfFile(path));
            before = folder;
            if (!holds.isEmpty())
                accepted(holds, path).mark(m_inventory, i);
        }
    }

    void addIssues()
    {
        std::vector<CheckedFile> files;
        for (const auto& [path, accepted] : m_files)
            if (auto issues = accepted.second.issues(m_inventory); !issues.empty())
                files.push_back({.path = accepted.first, .error = {}, .found = {{.issues = issues}}});
        for (CheckedFile& file : files)
            m_inventory.files.push_back(std::move(file));
    }

private:
    AcceptedIssues& accepted(const QString& path, const QString& beside)
    {
        auto found = m_files.find(path);
        if (found == m_files.end())
            found =
                m_files.emplace(path, std::pair(pathLike(beside, path), AcceptedIssues(path, m_today))).first;
        return found->second.second;
    }

    Inventory& m_inventory;
    QDate m_today;
    AcceptanceSearch m_search;
    std::map<QString, std::pair<QString, AcceptedIssues>> m_files; ///< by absolute path, with that shown
};

} // namespace

std::vector<AcceptedByFile> acceptedByFile(const Inventory& inventory)
{
    AcceptanceSearch search;
    std::map<QString, AcceptedByFile> all; // by absolute path
    for (const CheckedFile& file : inventory.files) {
        int count = 0;
        for (const CheckedResource& resource : file.found)
            count += static_cast<int>(std::ranges::count_if(resource.issues, [](const LocatedIssue& one) {
                return one.accepted && !one.accepted->isBaseline;
            }));
        if (count == 0)
            continue;
        const QString by = search.fileFor(folderOfFile(file.path));
        AcceptedByFile& out = all.try_emplace(by, AcceptedByFile{pathLike(file.path, by)}).first->second;
        out.count += count;
    }
    std::vector<AcceptedByFile> out;
    for (auto& [path, one] : all)
        out.push_back(std::move(one));
    return out;
}

QString markAccepted(Inventory& inventory, const AcceptanceOptions& options)
{
    unmark(inventory);
    AllAccepted all(inventory, options.today.isValid() ? options.today : QDate::currentDate());
    all.mark();
    all.addIssues();
    return options.baseline.isEmpty() ? QString() : markBaseline(inventory, options.baseline);
}

} // namespace meshwright
