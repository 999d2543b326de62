// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/files/replace_file.h"

#include "models/files/file_attributes.h"
#include "models/files/system_words.h"
#include "models/files/to_disk.h"
#include "models/text/shown_name.h"
#include "models/text/texts.h"

#include <QFile>
#include <QStringList>

#ifdef Q_OS_UNIX
#include <QRandomGenerator>

#include <algorithm>
#include <cerrno>
#include <climits>
#include <cstdio>
#include <fcntl.h>
#include <string_view>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>
#else
#include <QSaveFile>
#endif

namespace meshwright {

namespace {

QString changedMeanwhile()
{
    return Texts::tr("another program has changed it meanwhile");
}

} // namespace

#ifdef Q_OS_UNIX

namespace {

/// The folder in @p path, with the slash; empty when there is none.
QByteArray folderIn(const QByteArray& path)
{
    return path.left(path.lastIndexOf('/') + 1);
}

/// What @p path leads to when it is a link, also where nothing is there yet.
QByteArray ledTo(QByteArray path)
{
    constexpr int mostLinks = 40; // as many as Linux follows
    QByteArray target(PATH_MAX, '\0');
    for (int links = 0; links < mostLinks; ++links) {
        const ssize_t length =
            ::readlink(path.constData(), target.data(), static_cast<std::size_t>(target.size()));
        if (length <= 0)
            break;
        const QByteArray next = target.left(length);
        path = next.startsWith('/') ? next : folderIn(path) + next;
    }
    return path;
}

/// A file that is to take the place of another, and is gone with this when it does not.
class Replacement
{
public:
    explicit Replacement(const QString& path) : m_target(ledTo(QFile::encodeName(path))) {}
    ~Replacement()
    {
        if (m_handle >= 0)
            ::close(m_handle);
        if (!m_name.isEmpty())
            ::unlink(m_name.constData());
    }
    Replacement(const Replacement&) = delete;
    Replacement& operator=(const Replacement&) = delete;

    /// Makes it, as what it replaces is; 0, or the error that ended it.
    int make()
    {
        struct stat there
        {};
        const bool isThere = ::stat(m_target.constData(), &there) == 0;
        if (isThere && ::access(m_target.constData(), W_OK) != 0)
            return errno;
        constexpr mode_t everybody = 0666; // less what the person's umask takes away
        constexpr mode_t nobodyElse = 0600;
        if (const int error = open(isThere ? nobodyElse : everybody); error != 0)
            return error;
        if (isThere)
            become(there);
        return 0;
    }

    /// What the file it replaces has beside its bytes.
    std::vector<QByteArray> attributes() const { return attributesOf(m_target); }
    /// What of that it could not be given when it was made.
    const std::vector<QByteArray>& lost() const { return m_lost; }

    /// Puts @p bytes into it, on the disk; 0, or the error that ended it.
    int fill(const QByteArray& bytes) const
    {
        if (const int error = writeTo(m_handle, bytes); error != 0)
            return error;
        // Some file systems cannot, and need not, be told.
        return ::fsync(m_handle) == 0 || errno == EINVAL || errno == ENOTSUP ? 0 : errno;
    }

    /// 0, or the error that ended it.
    int takePlace()
    {
        if (const int error = link(); error != 0)
            return error;
        if (std::rename(m_name.constData(), m_target.constData()) != 0)
            return errno;
        m_name.clear();
        const QByteArray folder = folderIn(m_target);
        flushFolder(folder.isEmpty() ? QStringLiteral(".") : QFile::decodeName(folder));
        return 0;
    }

private:
    /// Without a name where there can be such files: nothing is left of one when the program dies.
    int open(mode_t mode)
    {
#ifdef Q_OS_LINUX
        if (::access("/proc/self/fd", X_OK) == 0) { // else it could not be named
            const QByteArray folder = folderIn(m_target);
            m_handle =
                ::open(folder.isEmpty() ? "." : folder.constData(), O_TMPFILE | O_WRONLY | O_CLOEXEC, mode);
            if (m_handle >= 0)
                return 0;
        }
#endif
        return takeName([&](const char* name) {
            m_handle = ::open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
            return m_handle >= 0;
        });
    }

    /// Gives it the name it is renamed from, unless it has one; 0, or the error that ended it.
    int link()
    {
        if (!m_name.isEmpty())
            return 0;
        const QByteArray nameless = "/proc/self/fd/" + QByteArray::number(m_handle);
        return takeName([&](const char* name) {
            return ::linkat(AT_FDCWD, nameless.constData(), AT_FDCWD, name, AT_SYMLINK_FOLLOW) == 0;
        });
    }

    /// Takes a name that make(name) can make it with; 0, or the error that ended it.
    template <typename Make>
    int takeName(Make make)
    {
        static constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz0123456789";
        constexpr int tries = 100;
        for (int i = 0; i < tries; ++i) {
            QByteArray name(replacementPattern);
            for (char& letter : name)
                if (letter == '?')
                    letter = letters[QRandomGenerator::global()->bounded(quint32(letters.size()))];
            name = folderIn(m_target) + name;
            if (make(name.constData())) {
                m_name = name;
                return 0;
            }
            if (errno != EEXIST)
                return errno;
        }
        return EEXIST;
    }

    /// Owner, group, mode and attributes are those of @p there, as far as this is allowed. Who comes to be
    /// the group in place of the former one may do what everybody may.
    void become(const struct stat& there)
    {
        constexpr mode_t all = 07777, idBits = 06000;
        mode_t mode = there.st_mode & all;
        bool isGroupKept = true;
        struct stat made
        {};
        const bool isKnown = ::fstat(m_handle, &made) == 0;
        const bool isOwners = isKnown && made.st_uid == there.st_uid && made.st_gid == there.st_gid;
        if (!isOwners && ::fchown(m_handle, there.st_uid, there.st_gid) != 0) {
            mode &= ~idBits;
            isGroupKept = made.st_gid == there.st_gid || ::fchown(m_handle, uid_t(-1), there.st_gid) == 0;
        }
        std::vector<QByteArray> names = attributes();
        const auto list = std::ranges::find(names, QByteArray(accessList));
        const bool hasList = list != names.end();
        if (hasList && !isGroupKept) // it says what the former group may do
            names.erase(list);
        dropAccessList(m_handle);
        // Beside a list, the group's bits are what is allowed to anybody in it: that comes with the list.
        (void)::fchmod(m_handle, isGroupKept && !hasList ? mode : withGroupAsEverybody(mode));
        m_lost = copyAttributes(m_target, m_handle, names);
        if (hasList && !isGroupKept)
            m_lost.emplace_back(accessList);
    }

    static mode_t withGroupAsEverybody(mode_t mode)
    {
        constexpr mode_t ofGroup = 0070, ofEverybody = 0007;
        return (mode & ~ofGroup) | ((mode & ofEverybody) << 3U);
    }

    QByteArray m_target;
    QByteArray m_name; ///< its own as long as it has one
    std::vector<QByteArray> m_lost;
    int m_handle = -1;
};

} // namespace

std::optional<QString> replaceFile(const QString& path, const QByteArray& bytes,
                                   const std::function<bool()>& mayReplace)
{
    Replacement file(path);
    if (const int error = file.make(); error != 0)
        return systemWords(error);
    if (const int error = file.fill(bytes); error != 0)
        return systemWords(error);
    if (!mayReplace())
        return changedMeanwhile();
    if (const int error = file.takePlace(); error != 0)
        return systemWords(error);
    return {};
}

QString whyLessInPlace(const QString& path)
{
    Replacement trial(path);
    if (trial.attributes().empty() || trial.make() != 0 || trial.lost().empty())
        return {};
    QStringList others;
    for (const QByteArray& name : trial.lost())
        if (name != accessList)
            others.append(shownName(QString::fromUtf8(name)));
    if (others.isEmpty())
        return Texts::tr("It has an access control list (ACL), which cannot be given to what would take its "
                         "place.");
    return Texts::tr("It has extended attributes that cannot be given to what would take its place: %1.")
        .arg(others.join(QStringLiteral(", ")));
}

#else

std::optional<QString> replaceFile(const QString& path, const QByteArray& bytes,
                                   const std::function<bool()>& mayReplace)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return file.errorString();
    if (!mayReplace())
        return changedMeanwhile();
    return file.commit() ? std::nullopt : std::optional(file.errorString());
}

QString whyLessInPlace(const QString&)
{
    return {};
}

#endif

} // namespace meshwright
