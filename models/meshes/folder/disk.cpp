// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/folder/disk.h"

#include "models/files/lies_below.h"
#include "models/files/read_file.h"
#include "models/files/write_file.h"
#include "models/formats/parse.h"
#include "models/json/json.h"
#include "models/text/texts.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <chrono>
#include <utility>

namespace meshwright::disk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds lockPatience{10};

/// @p problem is a sentence that names the file.
Failure cannotRead(const QString& problem)
{
    return {
        code::notReadable, Texts::tr("%1 Check that it exists and that you may read it.").arg(problem), {}};
}

Failure cannotWrite(const QString& path, const QString& reason)
{
    return {
        code::notWritable,
        Texts::tr(
            "%1 cannot be written: %2. Check that you may write there and that the disk has free space, or "
            "choose another folder.")
            .arg(QDir::toNativeSeparators(path), reason),
        {}};
}

/// Why @p path cannot be made a folder, as far as that can be told.
QString obstacle(const QString& path)
{
    for (QFileInfo here(path); !here.isRoot(); here = QFileInfo(here.path()))
        if (here.exists())
            return here.isDir() ? Texts::tr("no folder can be made in %1").arg(here.filePath())
                                : Texts::tr("%1 is a file").arg(here.filePath());
    return Texts::tr("no folder can be made there");
}

/// True when @p path, or what of it there is already, lies in @p root whatever links are on the way.
bool staysIn(const QString& root, const QString& path)
{
    const QString real = QFileInfo(root).canonicalFilePath();
    QFileInfo here(path);
    while (!here.exists() && !here.isSymLink() && !here.isRoot())
        here = QFileInfo(here.path());
    const QString there = here.canonicalFilePath(); // empty for a link to what is not there
    return there == real || liesBelow(there, real);
}

/// Why nothing may be written at @p path.
std::optional<Failure> obstructed(const QString& root, const QString& path)
{
    if (!staysIn(root, path))
        return Failure{
            code::notWritable,
            Texts::tr("%1 leads through a link out of the folder %2. Nothing is written there: put the "
                      "file or folder itself in the place of the link, or choose the folder it leads to "
                      "as the place.")
                .arg(QDir::toNativeSeparators(path), QDir::toNativeSeparators(root)),
            {}};
    return {};
}

/// Why no file can be put at @p path, when something else is there.
std::optional<Failure> inTheWay(const QString& path)
{
    const QFileInfo there(path);
    if (!there.exists() || there.isFile())
        return {};
    Failure failure = cannotWrite(path, Texts::tr("what is there is no file"));
    failure.isOfOneThing = true;
    return failure;
}

/// @p found of the file @p path, with the line.
QString said(const QString& path, const LocatedIssue& found)
{
    return Texts::tr("%1, line %2: %3")
        .arg(QDir::toNativeSeparators(path), QString::number(found.at.line), found.issue.message);
}

QByteArray textOf(const json& value)
{
    return QByteArray::fromStdString(canonical(value) + '\n');
}

std::optional<Failure> folderMade(const QString& path)
{
    if (!QDir().mkpath(path))
        return cannotWrite(path, obstacle(path));
    return {};
}

} // namespace

Outcome<QByteArray> readText(const QString& path, const std::stop_token& stop)
{
    // Of what is too large nothing need be read; of what grows meanwhile no more than the limit is.
    const bool isTooLarge = QFileInfo(path).size() > static_cast<qint64>(largestFile);
    FileBytes file =
        isTooLarge ? FileBytes{{}, true} : readFile(path, {.sort = FileSort::Regular, .stop = stop});
    if (stop.stop_requested())
        return stopped();
    if (!file.error.isEmpty())
        return cannotRead(file.error);
    if (file.isTooLarge)
        return cannotRead(
            Texts::tr("%1 cannot be read: it is larger than 16 MB and can be no part of a mesh.")
                .arg(QDir::toNativeSeparators(path)));
    return std::move(file.bytes);
}

Outcome<json> parsed(const QByteArray& text, const QString& path)
{
    Parsed read = parse({text.constData(), static_cast<std::size_t>(text.size())});
    if (read.value)
        return *std::move(read.value);
    const auto cause = std::ranges::find(read.issues, Severity::Error,
                                         [](const LocatedIssue& one) { return one.issue.severity; });
    const Issue& why = cause->issue;
    const QString name = QDir::toNativeSeparators(path);
    if (why.rule == "too-deep")
        return cannotRead(
            Texts::tr("%1 cannot be read: it is nested too deeply to be part of a mesh.").arg(name));
    if (why.rule == "number-too-large")
        return Failure{code::notReadable, said(path, *cause), {}};
    return Failure{
        code::notJson,
        Texts::tr("%1 is not valid JSON. Mend it in a text editor; the other files are not affected. %2")
            .arg(name, said(path, *cause)),
        {}};
}

std::optional<Failure> saysTwice(const QByteArray& text, const QString& path)
{
    const Parsed read = parse({text.constData(), static_cast<std::size_t>(text.size())});
    if (read.issues.empty())
        return {};
    Failure failure{code::notWritable,
                    Texts::tr("%1 Nothing is written there, for one of them would be lost.")
                        .arg(said(path, read.issues.front())),
                    {}};
    failure.isOfOneThing = true;
    return failure;
}

Outcome<json> read(const QString& path, const std::stop_token& stop)
{
    const Outcome<QByteArray> text = readText(path, stop);
    return text ? parsed(*text, path) : Outcome<json>(text.failure());
}

std::optional<Failure> write(const QString& root, const QString& path, const json& value)
{
    return write(root, path, textOf(value));
}

std::optional<Failure> writeFresh(FreshFiles& files, const QString& root, const QString& path,
                                  const json& value)
{
    if (auto failure = obstructed(root, path))
        return failure;
    if (auto failure = inTheWay(path))
        return failure;
    const auto failure = files.add(path, textOf(value));
    return failure ? std::optional(notWritten(*failure)) : std::nullopt;
}

Failure notWritten(const QString& words)
{
    return {code::notWritable, Texts::tr("%1 Or choose another folder.").arg(words), {}};
}

std::optional<Failure> write(const QString& root, const QString& path, const QByteArray& text)
{
    if (auto failure = obstructed(root, path))
        return failure;
    if (auto failure = inTheWay(path))
        return failure;
    if (const auto failure = writeFile(path, text))
        return notWritten(*failure);
    return {};
}

std::optional<Failure> makeFolder(const QString& root, const QString& path)
{
    if (auto failure = obstructed(root, path))
        return failure;
    return folderMade(path);
}

std::optional<Failure> makeRoot(const QString& root)
{
    return folderMade(root);
}

std::optional<Failure> remove(const QString& root, const QString& path)
{
    // The link itself may go; the folder it is in must be the place's.
    if (auto failure = obstructed(root, QFileInfo(path).path()))
        return failure;
    QFile file(path);
    if (!file.remove())
        return cannotWrite(path, file.errorString());
    return {};
}

Outcome<std::unique_ptr<FileLock>> lock(const QString& root, const QString& folder,
                                        const std::stop_token& stop)
{
    if (!QFileInfo(folder).isDir())
        return Failure{code::folderMissing,
                       Texts::tr("The folder %1 is not there. Put it back, or choose another place.")
                           .arg(QDir::toNativeSeparators(folder)),
                       {}};
    if (auto failure = obstructed(root, folder))
        return *std::move(failure);
    auto lock = std::make_unique<FileLock>(folder + "/.meshwright.lock"_L1);
    constexpr std::chrono::milliseconds turn{50};
    for (const QDeadlineTimer end(lockPatience); lock->take(turn) == FileLock::State::Taken;) {
        if (stop.stop_requested())
            return stopped();
        if (end.hasExpired())
            return Failure{code::busy,
                           Texts::tr("Another program is writing in %1. Try again in a moment.")
                               .arg(QDir::toNativeSeparators(folder)),
                           {}};
    }
    if (lock->state() == FileLock::State::Impossible)
        return cannotWrite(folder, Texts::tr("no file can be made in it"));
    return lock;
}

} // namespace meshwright::disk
