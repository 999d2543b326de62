// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/exported_files.h"

#include "app/cli/output_clash.h"
#include "models/files/lies_below.h"
#include "models/files/read_file.h"
#include "models/files/whole_path.h"
#include "models/files/write_file.h"
#include "models/formats/export.h"
#include "models/meshes/folder/file_name.h"
#include "models/text/free_names.h"
#include "models/text/texts.h"

#include <QDir>
#include <QFileInfo>

#include <string>
#include <unordered_set>

namespace meshwright::cli {

using namespace Qt::StringLiterals;

namespace {

QString stemOr(const std::string& name, const QString& otherwise)
{
    return name.empty() ? otherwise : fileStem(name);
}

/// The name that a resource without one goes by in its files.
std::string calledIn(const ResourceInFile& resource)
{
    return resource.name().empty() ? resource.alias : resource.name();
}

/// Gives each resource a path below the folder that no other has.
class Paths
{
public:
    QString of(const ResourceInFile& resource)
    {
        const Resource& names = resourceOf(resource.kind);
        QString way = stemOr(resource.mesh(), u"mesh"_s);
        if (*names.folder)
            way += '/'_L1 + QString::fromLatin1(names.folder);
        if (names.parent)
            way += '/'_L1 + stemOr(resource.parent(), u"unnamed"_s);
        const QString stem = !*names.folder ? u"mesh"_s : stemOr(calledIn(resource), u"unnamed"_s);
        const QString path = way + '/'_L1 + stem;
        const std::string small = path.toLower().toStdString();
        const std::string free =
            m_names.of(small, [&](const std::string& one) { return m_taken.contains(one); });
        m_taken.insert(free);
        return path + QString::fromStdString(free.substr(small.size())) + ".json"_L1;
    }

private:
    // In small letters: not every disk tells them from capitals.
    FreeNames m_names{"~", ""};
    std::unordered_set<std::string> m_taken;
};

/// Why one of @p paths would take the place of a file of @p read; nullopt when none would.
std::optional<QString> wouldReplace(const QStringList& paths, const QStringList& read)
{
    QSet<QString> files;
    for (const QString& path : read)
        if (QFileInfo(path).isFile())
            files.insert(fileAt(path));
    for (const QString& path : paths)
        if (!files.isEmpty() && files.contains(fileAt(path)))
            return wasRead(path);
    return {};
}

/// Why one of @p paths would be read the next time that @p read is; nullopt when none would.
std::optional<QString> wouldBeRead(const QStringList& paths, const QStringList& read)
{
    if (auto why = wouldReplace(paths, read))
        return why;
    for (const QString& folder : read) {
        if (!QFileInfo(folder).isDir())
            continue;
        const QString whole = wholePath(folder);
        for (const QString& path : paths)
            if (liesBelow(wholePath(path), whole))
                return Texts::tr(
                           "%1 is not written: it would lie in %2, and be read there the next time as one "
                           "more resource. Name a folder beside it.")
                    .arg(path, folder);
    }
    return {};
}

std::optional<QString> writeOne(const QString& path, const QByteArray& text, bool force)
{
    if (QFileInfo::exists(path) && !force) {
        if (readFile(path).bytes == text)
            return {};
        return Texts::tr("%1 is there and says something else. Name another folder, or write over it with "
                         "--force.")
            .arg(path);
    }
    if (!QDir().mkpath(QFileInfo(path).path()))
        return cannotWrite(path, Texts::tr("its folder cannot be made"));
    return writeFile(path, text);
}

} // namespace

std::optional<QString> writeEach(const std::vector<FoundResource>& resources, const QString& folder,
                                 const QStringList& read, bool force)
{
    Paths names;
    QStringList paths;
    for (const FoundResource& found : resources)
        paths.append(QDir(folder).filePath(names.of(found.resource)));
    if (auto why = wouldBeRead(paths, read))
        return why;
    qsizetype next = 0;
    for (const FoundResource& found : resources) {
        const QByteArray text = QByteArray::fromStdString(exportText(found.resource.input));
        if (auto error = writeOne(paths[next++], text, force))
            return error;
    }
    return {};
}

} // namespace meshwright::cli
