// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/files/archive.h"

#include "models/files/archive_library.h"
#include "models/files/ignored_names.h"
#include "models/files/system_words.h"
#include "models/text/for_terminal.h"
#include "models/text/foreign_text.h"
#include "models/text/texts.h"

#include <QDir>
#include <QFile>
#include <QLocale>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <locale.h>
#include <memory>
#include <string>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// Names in archives are UTF-8 whatever the environment says; libarchive asks the locale of the thread.
class Utf8Thread
{
public:
    Utf8Thread() : m_utf8(::newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr))
    {
        if (m_utf8)
            m_before = ::uselocale(m_utf8);
    }
    ~Utf8Thread()
    {
        if (!m_utf8)
            return;
        ::uselocale(m_before);
        ::freelocale(m_utf8);
    }
    Utf8Thread(const Utf8Thread&) = delete;
    Utf8Thread& operator=(const Utf8Thread&) = delete;

private:
    locale_t m_utf8;
    locale_t m_before = nullptr;
};

/// A file that is open as long as this lives.
class ArchiveFile
{
public:
    explicit ArchiveFile(const QString& path)
        : m_handle(::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY))
    {
        m_error = m_handle < 0 || ::fstat(m_handle, &m_status) != 0 ? errno : 0;
    }
    ~ArchiveFile()
    {
        if (m_handle >= 0)
            ::close(m_handle);
    }
    ArchiveFile(const ArchiveFile&) = delete;
    ArchiveFile& operator=(const ArchiveFile&) = delete;

    int handle() const { return m_handle; }
    std::size_t size() const { return static_cast<std::size_t>(m_status.st_size); }
    /// Why it is nothing to read; empty when it may be read.
    QString obstacle() const
    {
        return m_error != 0                 ? systemWords(m_error)
               : !S_ISREG(m_status.st_mode) ? Texts::tr("it is no regular file")
                                            : QString();
    }

private:
    int m_handle;
    int m_error = 0;
    struct stat m_status
    {};
};

QString sizeWords(std::size_t bytes)
{
    return QLocale::c().formattedDataSize(static_cast<qint64>(bytes), 0, QLocale::DataSizeIecFormat);
}

/// One archive on its way through libarchive.
class ArchiveReading
{
public:
    ArchiveReading(const ArchiveFile& file, QString path, const ArchiveLimits& limits,
                   const std::function<void(ArchiveMember)>& take)
        : m_file(file),
          m_path(std::move(path)),
          m_limits(limits),
          m_take(take),
          m_most(std::max(smallest, file.size() * limits.ratio))
    {}

    /// Why it did not come to the end; empty when it did.
    QString read()
    {
        archive* const it = m_archive.get();
        m_lib.supportGzip(it);
        m_lib.supportTar(it);
        m_lib.supportZip(it);
        if (m_lib.readOpenFd(it, m_file.handle(), partSize) != ARCHIVE_OK)
            return said();
        for (std::size_t count = 0;; ++count) {
            archive_entry* entry = nullptr;
            const int result = m_lib.readNextHeader(it, &entry);
            if (result == ARCHIVE_EOF)
                return {};
            if (result != ARCHIVE_OK && result != ARCHIVE_WARN)
                return said();
            if (count == m_limits.members)
                return Texts::tr("there are more than %1 files in it").arg(m_limits.members);
            if (m_limits.stop.stop_requested())
                return Texts::tr("reading it was stopped");
            if (QString why = member(*entry); !why.isEmpty())
                return why;
        }
    }

private:
    static constexpr std::size_t partSize = 65536;
    /// So much comes out of the smallest archive, whatever the ratio.
    static constexpr std::size_t smallest = std::size_t(8) * 1024 * 1024;

    /// Hands out @p entry; why reading ends here, empty when it goes on.
    QString member(archive_entry& entry)
    {
        const char* const written = m_lib.entryPathname(&entry);
        const QByteArray name(written ? written : "");
        const auto size = static_cast<std::size_t>(std::max<la_int64_t>(m_lib.entrySize(&entry), 0));
        if (m_lib.entryFiletype(&entry) == AE_IFDIR || isHiddenMember(name))
            return passOver(size);
        ArchiveMember out{memberPath(m_path, shownMember(name))};
        out.skipped = obstacle(entry, name);
        std::size_t read = 0;
        if (out.skipped.isEmpty()) {
            if (QString why = readInto(out.content); !why.isEmpty())
                return why;
            read = static_cast<std::size_t>(out.content.bytes.size());
        }
        m_take(std::move(out));
        return passOver(size - std::min(size, read));
    }

    /// Why @p entry, called @p name, is not read; empty when it is.
    QString obstacle(archive_entry& entry, const QByteArray& name) const
    {
        const auto sort = m_lib.entryFiletype(&entry);
        return !QUtf8StringView(name).isValidUtf8() || name.isEmpty() ? Texts::tr("Its name is not UTF-8.")
               : sort == AE_IFLNK || m_lib.entryHardlink(&entry) ? Texts::tr("It is a link in an archive.")
               : sort != AE_IFREG               ? Texts::tr("It is a device or a pipe, and no file.")
               : m_lib.entryIsEncrypted(&entry) ? Texts::tr("It is encrypted.")
                                                : QString();
    }

    /// What is not read may have to be unpacked all the same, so it counts.
    QString passOver(std::size_t bytes)
    {
        m_passed += bytes;
        return bound();
    }

    QString readInto(FileBytes& out)
    {
        const auto limit = static_cast<qsizetype>(m_limits.memberBytes) + 1;
        while (out.bytes.size() < limit) {
            const qsizetype before = out.bytes.size();
            out.bytes.resize(std::min<qsizetype>(before + static_cast<qsizetype>(partSize), limit));
            const la_ssize_t got = m_lib.readData(m_archive.get(), out.bytes.data() + before,
                                                  static_cast<std::size_t>(out.bytes.size() - before));
            out.bytes.resize(before + std::max<qsizetype>(got, 0));
            if (got < 0)
                return said();
            if (got == 0)
                break;
            m_read += static_cast<std::size_t>(got);
            if (QString why = passOver(static_cast<std::size_t>(got)); !why.isEmpty())
                return why;
            if (before == 0 && m_limits.isWanted && !m_limits.isWanted(out.text())) {
                out.isUnwanted = true;
                break;
            }
        }
        out.isTooLarge = out.bytes.size() == limit;
        return {};
    }

    /// Why no more may come out of it; empty when more may.
    QString bound() const
    {
        if (m_limits.stop.stop_requested())
            return Texts::tr("reading it was stopped");
        if (m_passed > m_most)
            return Texts::tr("more than %1 come out of %2, as of an archive that is made to fill disks")
                .arg(sizeWords(m_most), sizeWords(m_file.size()));
        return m_read > m_limits.bytes ? Texts::tr("more than %1 are in it").arg(sizeWords(m_limits.bytes))
                                       : QString();
    }

    QString said() const
    {
        const char* const words = m_lib.errorString(m_archive.get());
        return cleanedMessage(words ? QString::fromUtf8(words) : Texts::tr("it is damaged"));
    }

    static QString shownMember(const QByteArray& name)
    {
        return QUtf8StringView(name).isValidUtf8() ? QString::fromUtf8(name)
                                                   : QString::fromStdString(forTerminal(name.toStdString()));
    }

    static bool isHiddenMember(const QByteArray& name)
    {
        return std::ranges::any_of(name.split('/'), [](const QByteArray& part) {
            return isIgnoredName({part.constData(), static_cast<std::size_t>(part.size())}) && part != "." &&
                   part != "..";
        });
    }

    const ArchiveLibrary& m_lib = archiveLibrary();
    std::unique_ptr<archive, decltype(m_lib.readFree)> m_archive{m_lib.readNew(), m_lib.readFree};
    const ArchiveFile& m_file;
    QString m_path;
    const ArchiveLimits& m_limits;
    const std::function<void(ArchiveMember)>& m_take;
    std::size_t m_most;       ///< bytes that may come out of it, read or not
    std::size_t m_passed = 0; ///< bytes that did
    std::size_t m_read = 0;   ///< bytes of them that were read
};

} // namespace

QString readArchive(const QString& path, const std::function<void(ArchiveMember)>& take,
                    const ArchiveLimits& limits)
{
    const QString name = QDir::toNativeSeparators(path);
    const ArchiveFile file(path);
    if (const QString why = file.obstacle(); !why.isEmpty())
        return Texts::tr("%1 cannot be read: %2.").arg(name, why);
    if (file.size() > limits.archiveBytes)
        return Texts::tr("%1 cannot be read: archives of up to %2 are read, and it has %3.")
            .arg(name, sizeWords(limits.archiveBytes), sizeWords(file.size()));
    if (!archiveLibrary().isLoaded)
        return Texts::tr("%1 cannot be read: libarchive is not installed.").arg(name);
    const Utf8Thread utf8;
    const QString why = ArchiveReading(file, path, limits, take).read();
    return why.isEmpty() ? QString() : Texts::tr("%1 cannot be read to its end: %2.").arg(name, why);
}

QString memberPath(const QString& archive, const QString& name)
{
    QStringList parts;
    for (const QString& part : name.split(u'/'))
        if (part == ".."_L1)
            parts.append(u"%2E%2E"_s);
        else if (!part.isEmpty() && part != "."_L1)
            parts.append(part);
    const QString root = name.startsWith(u'/') ? u"%2F"_s : QString();
    return archive + u'/' + root + parts.join(u'/');
}

} // namespace meshwright
