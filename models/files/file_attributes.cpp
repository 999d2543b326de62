// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/files/file_attributes.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <algorithm>
#include <cerrno>
#include <optional>
#include <sys/types.h>
#include <sys/xattr.h>
#endif

namespace meshwright {

#ifdef Q_OS_LINUX

namespace {

constexpr qsizetype largest = 65536; // bytes of a list of names, and of a value

/// Whether @p name says something about the bytes that a file has, which another does not hold.
bool isOfBytes(const QByteArray& name)
{
    return name == "security.ima" || name == "security.evm" || name == "security.capability";
}

/// What @p read(buffer, size) reads; nullopt when it fails.
template <typename Read>
std::optional<QByteArray> allOf(Read read)
{
    QByteArray out(largest, '\0');
    const ssize_t size = read(out.data(), static_cast<std::size_t>(out.size()));
    if (size < 0)
        return {};
    out.truncate(size);
    return out;
}

/// Whether the file that is open as @p handle has @p value as its attribute @p name, or can be given it.
bool takes(int handle, const QByteArray& name, const QByteArray& value)
{
    if (::fsetxattr(handle, name.constData(), value.constData(), std::size_t(value.size()), 0) == 0)
        return true;
    // Some file systems show what a file has of itself, and let nobody set it.
    return allOf([&](char* to, std::size_t size) {
               return ::fgetxattr(handle, name.constData(), to, size);
           }) == value;
}

} // namespace

std::vector<QByteArray> attributesOf(const QByteArray& path)
{
    const auto names =
        allOf([&](char* to, std::size_t size) { return ::listxattr(path.constData(), to, size); });
    std::vector<QByteArray> out;
    if (names)
        for (const QByteArray& name : names->split('\0'))
            if (!name.isEmpty() && !isOfBytes(name))
                out.push_back(name);
    return out;
}

void dropAccessList(int handle)
{
    (void)::fremovexattr(handle, accessList); // most have none
}

std::vector<QByteArray> copyAttributes(const QByteArray& path, int handle,
                                       const std::vector<QByteArray>& names)
{
    std::vector<QByteArray> lost;
    for (const QByteArray& name : names) {
        const auto value = allOf([&](char* to, std::size_t size) {
            return ::getxattr(path.constData(), name.constData(), to, size);
        });
        if (!value && errno == ENODATA) // taken away meanwhile
            continue;
        if ((!value || !takes(handle, name, *value)) && !name.startsWith("security."))
            lost.push_back(name);
    }
    return lost;
}

#else

std::vector<QByteArray> attributesOf(const QByteArray&)
{
    return {};
}

void dropAccessList(int) {}

std::vector<QByteArray> copyAttributes(const QByteArray&, int, const std::vector<QByteArray>&)
{
    return {};
}

#endif

} // namespace meshwright
