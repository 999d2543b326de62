// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string_view>

namespace meshwright {

/// What a file is by what it begins with.
enum class ContentSort {
    Text,
    Zip,
    Gzip,
    Tar,
    OtherArchive, ///< 7z, xz, rar, …: nothing here takes them apart
    Picture,
    Program, ///< or a library
    Binary,  ///< anything else that is no text
};

/// Whether it may be an archive that is read (readArchive()).
constexpr bool isArchive(ContentSort sort)
{
    return sort == ContentSort::Zip || sort == ContentSort::Gzip || sort == ContentSort::Tar;
}

/// Tells from @p first, some hundred bytes or more. Text in UTF-16 is text.
ContentSort contentSort(std::string_view first);

} // namespace meshwright
