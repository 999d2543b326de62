// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/transfer/set_aside.h"

#include "models/meshes/disk.h"
#include "models/text/tr.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// A folder nobody has used yet.
QString freeFolder(const QString& wanted)
{
    QString free = wanted;
    for (int number = 2; QFileInfo::exists(free); ++number)
        free = wanted + '-'_L1 + QString::number(number);
    return free;
}

} // namespace

SetAside::SetAside(const HeldMesh& mesh, const QDateTime& now)
    : m_mesh(mesh),
      m_stamp(now.toString(u"yyyy-MM-dd-HHmmss"_s))
{}

std::optional<Failure> SetAside::copy(const HeldMesh::Thing& thing)
{
    if (!QFileInfo(thing.file).isFile())
        return {};
    if (m_used.isEmpty())
        m_used = freeFolder(m_mesh.folder() + "/.meshwright-replaced/"_L1 + m_stamp);
    const QString to = m_used + '/'_L1 + QDir(m_mesh.folder()).relativeFilePath(thing.file);
    if (auto failure = disk::makeFolder(QFileInfo(m_mesh.folder()).path(), QFileInfo(to).path()))
        return failure;
    QFile file(thing.file);
    if (file.copy(to))
        return {};
    return Failure{
        code::notWritable,
        tr("%1 could not be set aside in %2: %3. It stays as it is.")
            .arg(QDir::toNativeSeparators(thing.file), QDir::toNativeSeparators(m_used), file.errorString()),
        {}};
}

} // namespace meshwright
