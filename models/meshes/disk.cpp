// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/disk.h"

#include "models/document/json.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace meshwright::disk {

using namespace Qt::StringLiterals;

namespace {

/// The largest sensible node takes well below a megabyte; anything far beyond is some other file.
constexpr qint64 largestFile = qint64(16) * 1024 * 1024;

/// A node has some twenty levels. Copying or comparing JSON takes a piece of the stack for each.
constexpr int deepestLevel = 200;

constexpr int lockPatience = 10000; // milliseconds

QString tr(const char* text)
{
    return QCoreApplication::translate("Disk", text);
}

Failure cannotRead(const QString& path, const QString& reason)
{
    return {code::notReadable,
            tr("%1 cannot be read: %2. Check that it exists and that you may read it.")
                .arg(QDir::toNativeSeparators(path), reason),
            {}};
}

Failure cannotWrite(const QString& path, const QString& reason)
{
    return {
        code::notWritable,
        tr("%1 cannot be written: %2. Check that you may write there and that the disk has free space, or "
           "choose another folder.")
            .arg(QDir::toNativeSeparators(path), reason),
        {}};
}

/// Why @p path cannot be made a folder, as far as that can be told.
QString obstacle(const QString& path)
{
    for (QFileInfo here(path); !here.isRoot(); here = QFileInfo(here.path()))
        if (here.exists())
            return here.isDir() ? tr("no folder can be made in %1").arg(here.filePath())
                                : tr("%1 is a file").arg(here.filePath());
    return tr("no folder can be made there");
}

} // namespace

Outcome<json> read(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return cannotRead(path, file.errorString());
    const QByteArray bytes = file.read(largestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return cannotRead(path, file.errorString());
    if (bytes.size() > largestFile)
        return cannotRead(path, tr("it is larger than 16 MB and can be no part of a mesh"));
    bool tooDeep = false;
    json value = json::parse(
        bytes.begin(), bytes.end(),
        [&tooDeep](int depth, json::parse_event_t, json&) {
            tooDeep = tooDeep || depth > deepestLevel;
            return !tooDeep;
        },
        false);
    if (tooDeep)
        return cannotRead(path, tr("it is nested too deeply to be part of a mesh"));
    if (value.is_discarded())
        return Failure{code::notJson,
                       tr("%1 is not valid JSON. Mend it in a text editor; the other files are not affected.")
                           .arg(QDir::toNativeSeparators(path)),
                       {}};
    return value;
}

std::optional<Failure> write(const QString& path, const json& value)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(path, file.errorString());
    file.write(QByteArray::fromStdString(canonical(value) + '\n'));
    // commit() alone overlooks a disk that is full when its own flush fails, and keeps half a file.
    if (!file.flush() || !file.commit())
        return cannotWrite(path, file.errorString());
    return {};
}

std::optional<Failure> makeFolder(const QString& path)
{
    if (!QDir().mkpath(path))
        return cannotWrite(path, obstacle(path));
    return {};
}

std::optional<Failure> remove(const QString& path)
{
    QFile file(path);
    if (!file.remove())
        return cannotWrite(path, file.errorString());
    return {};
}

Outcome<std::unique_ptr<QLockFile>> lock(const QString& folder)
{
    if (!QFileInfo(folder).isDir())
        return Failure{code::folderMissing,
                       tr("The folder %1 is not there. Put it back, or choose another place.")
                           .arg(QDir::toNativeSeparators(folder)),
                       {}};
    auto lock = std::make_unique<QLockFile>(folder + "/.meshwright.lock"_L1);
    // In short turns: QLockFile itself looks ever more rarely, and would be overtaken again and again.
    for (const QDeadlineTimer patience(lockPatience); !patience.hasExpired();) {
        if (lock->tryLock(10))
            return lock;
        if (lock->error() != QLockFile::LockFailedError)
            break;
    }
    if (lock->error() == QLockFile::LockFailedError)
        return Failure{code::busy,
                       tr("Another program is writing in %1. Try again in a moment.")
                           .arg(QDir::toNativeSeparators(folder)),
                       {}};
    return cannotWrite(folder, tr("no file can be made in it"));
}

} // namespace meshwright::disk
