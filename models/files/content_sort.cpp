// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/files/content_sort.h"

#include <algorithm>

namespace meshwright {

namespace {

using namespace std::string_view_literals;

struct Mark
{
    std::string_view bytes;
    ContentSort sort;
    std::size_t at = 0;
};

constexpr Mark marks[] = {
    {"PK\x03\x04"sv, ContentSort::Zip},
    {"PK\x05\x06"sv, ContentSort::Zip}, // one with nothing in it
    {"\x1F\x8B"sv, ContentSort::Gzip},
    {"ustar"sv, ContentSort::Tar, 257},
    {"7z\xBC\xAF\x27\x1C"sv, ContentSort::OtherArchive},
    {"\xFD"
     "7zXZ\0"sv,
     ContentSort::OtherArchive},
    {"BZh"sv, ContentSort::OtherArchive},
    {"Rar!\x1A"sv, ContentSort::OtherArchive},
    {"\x28\xB5\x2F\xFD"sv, ContentSort::OtherArchive},
    {"!<arch>\n"sv, ContentSort::OtherArchive},
    {"\x89PNG"sv, ContentSort::Picture},
    {"GIF8"sv, ContentSort::Picture},
    {"\xFF\xD8\xFF"sv, ContentSort::Picture},
    {"WEBP"sv, ContentSort::Picture, 8},
    {"\x7F"
     "ELF"sv,
     ContentSort::Program},
    {"\xCA\xFE\xBA\xBE"sv, ContentSort::Program},
    {"\xCF\xFA\xED\xFE"sv, ContentSort::Program},
    {"%PDF-"sv, ContentSort::Binary},
};

bool isUtf16(std::string_view first)
{
    return first.starts_with("\xFF\xFE"sv) || first.starts_with("\xFE\xFF"sv) ||
           (first.size() > 3 && (first[0] == '\0') != (first[1] == '\0') &&
            (first[0] == '\0') == (first[2] == '\0') && (first[1] == '\0') == (first[3] == '\0'));
}

} // namespace

ContentSort contentSort(std::string_view first)
{
    const auto mark = std::ranges::find_if(marks, [&](const Mark& one) {
        return first.size() >= one.at && first.substr(one.at).starts_with(one.bytes);
    });
    if (mark != std::end(marks))
        return mark->sort;
    constexpr std::size_t enough = 8192;
    const bool hasNul = first.substr(0, enough).find('\0') != std::string_view::npos;
    return hasNul && !isUtf16(first) ? ContentSort::Binary : ContentSort::Text;
}

} // namespace meshwright
