// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <cstdint>
#include <sys/xattr.h>

// Access control lists (ACL) and extended attributes, as far as the file system of a test has them.
namespace meshwright {

/// An access control list as the system calls write it: the owner and one more may do @p bits, the group @p
/// ofGroup, everybody else nothing.
inline QByteArray accessListFor(std::uint32_t user, unsigned char bits, unsigned char ofGroup)
{
    constexpr std::uint32_t nobody = 0xFFFFFFFF;
    constexpr unsigned char owner = 0x01, one = 0x02, group = 0x04, mask = 0x10, others = 0x20;
    QByteArray out("\2\0\0\0", 4);
    const auto add = [&out](unsigned char tag, unsigned char may, std::uint32_t id) {
        out.append(char(tag)).append('\0').append(char(may)).append('\0');
        for (int byte = 0; byte < 4; ++byte)
            out.append(char((id >> (8 * byte)) & 0xFFU));
    };
    add(owner, bits, nobody);
    add(one, bits, user);
    add(group, ofGroup, nobody);
    add(mask, bits, nobody);
    add(others, 0, nobody);
    return out;
}

/// Whether the file system lets the file @p path have @p value as its attribute @p name, which it then has.
inline bool giveAttribute(const QString& path, const char* name, const QByteArray& value)
{
    return ::setxattr(QFile::encodeName(path).constData(), name, value.constData(),
                      static_cast<std::size_t>(value.size()), 0) == 0;
}

/// The attribute @p name of the file @p path; null when it has none.
inline QByteArray attributeOf(const QString& path, const char* name)
{
    QByteArray out(4096, '\0');
    const ssize_t size = ::getxattr(QFile::encodeName(path).constData(), name, out.data(),
                                    static_cast<std::size_t>(out.size()));
    return size < 0 ? QByteArray() : out.left(size);
}

} // namespace meshwright
