// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/transfer/set_aside.h"

#include "models/meshes/folder/disk.h"
#include "models/text/texts.h"

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
    const QString used =
        m_used.isEmpty() ? freeFolder(m_mesh.folder() + "/.meshwright-replaced/"_L1 + m_stamp) : m_used;
    const auto failed = [&](const Failure& why) {
        return Failure{
            why.code,
            Texts::tr("%1 could not be set aside in %2, and stays as it is: %3")
                .arg(QDir::toNativeSeparators(thing.file), QDir::toNativeSeparators(used), why.message),
            {}};
    };
    const Outcome<QByteArray> bytes = disk::readText(thing.file);
    if (!bytes)
        return failed(bytes.failure());
    const QString root = QFileInfo(m_mesh.folder()).path();
    const QString to = used + '/'_L1 + QDir(m_mesh.folder()).relativeFilePath(thing.file);
    if (auto failure = disk::makeFolder(root, QFileInfo(to).path()))
        return failed(*failure);
    m_used = used;
    // On the disk, as what takes its place will be: else a power failure could leave neither.
    if (auto failure = disk::write(root, to, *bytes))
        return failed(*failure);
    QFile::setPermissions(to, QFileInfo(thing.file).permissions());
    return {};
}

} // namespace meshwright
