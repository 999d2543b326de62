// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/file.h"

#include "models/formats/parse.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>

namespace meshwright {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Files", text);
}

FileBytes cannotRead(const QString& name, const QString& reason)
{
    return {{}, tr("%1 cannot be read: %2.").arg(name, reason)};
}

QString cannotWrite(const QString& path, const QString& reason)
{
    return tr("%1 cannot be written: %2. Check that you may write there and that the disk has free space.")
        .arg(QDir::toNativeSeparators(path), reason);
}

/// Qt gives no error for some of what cannot be read, and ends some of its sentences with a full stop.
QString reasonOf(const QFile& file)
{
    QString reason = file.errorString();
    while (reason.endsWith(u'.'))
        reason.chop(1);
    return reason;
}

FileBytes readAll(QFile& file, const QString& name)
{
    constexpr auto limit = static_cast<qint64>(largestFile) + 1;
    FileBytes out;
    // A pipe gives what is in it just now; only an empty read is its end.
    while (out.bytes.size() < limit) {
        const QByteArray more = file.read(limit - out.bytes.size());
        if (more.isEmpty())
            break;
        out.bytes += more;
    }
    if (file.error() != QFileDevice::NoError)
        return cannotRead(name, reasonOf(file));
    return out;
}

/// QSaveFile would put a plain file in the place of /dev/null.
std::optional<QString> writeInPlace(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return cannotWrite(path, reasonOf(file));
    return {};
}

} // namespace

FileBytes readFile(const QString& path)
{
    const QString name = QDir::toNativeSeparators(path);
    if (QFileInfo(path).isDir())
        return cannotRead(name, tr("it is a folder"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return cannotRead(name, reasonOf(file));
    return readAll(file, name);
}

FileBytes readStandardInput()
{
    QFile file;
    if (!file.open(stdin, QIODevice::ReadOnly))
        return cannotRead(tr("Standard input"), reasonOf(file));
    return readAll(file, tr("Standard input"));
}

std::optional<QString> writeFile(const QString& path, const QByteArray& bytes)
{
    const QFileInfo there(path);
    if (there.isDir())
        return cannotWrite(path, tr("it is a folder"));
    if (there.exists() && !there.isFile())
        return writeInPlace(path, bytes);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(path, file.errorString());
    file.write(bytes);
    // commit() alone overlooks a disk that is full when its own flush fails, and keeps half a file.
    if (!file.flush() || !file.commit())
        return cannotWrite(path, file.errorString());
    return {};
}

} // namespace meshwright
