// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/text/for_terminal.h"

#include "models/text/unseen.h"

#include <array>

namespace meshwright {

namespace {

/// A character at the front of a text.
struct Front
{
    char32_t character = 0;
    std::size_t bytes = 1;
    bool isUtf8 = false; ///< else it is a byte that begins none
};

/// The first of @p text, which is not empty.
Front frontOf(std::string_view text)
{
    const auto byte = [text](std::size_t at) { return static_cast<unsigned char>(text[at]); };
    const unsigned first = byte(0);
    if (first < 0x80)
        return {first, 1, true};
    const std::size_t bytes = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    const Front none{first, 1, false};
    if (first < 0xc2 || first > 0xf4 || text.size() < bytes)
        return none;
    char32_t character = first & (0x7fU >> bytes);
    for (std::size_t at = 1; at < bytes; ++at) {
        if ((byte(at) & 0xc0U) != 0x80)
            return none;
        character = (character << 6U) | (byte(at) & 0x3fU);
    }
    constexpr std::array<char32_t, 5> least{0, 0, 0x80, 0x800, 0x10000};
    const bool isHalf = character >= 0xd800 && character <= 0xdfff;
    return character < least[bytes] || character > 0x10ffff || isHalf ? none : Front{character, bytes, true};
}

std::string hex(const char* before, char32_t number, std::size_t digits)
{
    constexpr std::string_view all = "0123456789abcdef";
    std::string out(digits, '0');
    for (std::size_t at = digits; at-- > 0; number >>= 4U)
        out[at] = all[number & 15U];
    return before + out;
}

std::string escape(char32_t c)
{
    switch (c) {
    case U'\n':
        return "\\n";
    case U'\r':
        return "\\r";
    case U'\t':
        return "\\t";
    default:
        return c > 0xffff ? hex("\\U", c, 8) : hex("\\u", c, 4);
    }
}

/// JSON has escapes of 16 bits only.
std::string jsonEscape(char32_t c)
{
    if (c <= 0xffff)
        return hex("\\u", c, 4);
    return hex("\\u", QChar::highSurrogate(c), 4) + hex("\\u", QChar::lowSurrogate(c), 4);
}

/// Whether @p text begins as a command does that runners look for anywhere in a line.
bool beginsCommand(std::string_view text)
{
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    if (!text.starts_with("##"))
        return false;
    text.remove_prefix(2);
    while (!text.empty() && isLetter(text.front()))
        text.remove_prefix(1);
    return text.starts_with('[');
}

/// Where @p text, of which forTerminal() was made, has something else than blanks of any kind: runners pass
/// over them.
std::size_t beyondBlanks(std::string_view text)
{
    std::size_t at = 0;
    while (at < text.size()) {
        const Front front = frontOf(text.substr(at));
        if (!front.isUtf8 || !QChar::isSpace(front.character))
            break;
        at += front.bytes;
    }
    return at;
}

} // namespace

std::string forTerminal(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        const Front front = frontOf(text);
        if (!front.isUtf8)
            out += hex("\\x", front.character, 2);
        else if (isUnseen(front.character))
            out += escape(front.character);
        else
            out += text.substr(0, front.bytes);
        text.remove_prefix(front.bytes);
    }
    return out;
}

std::string forTerminal(const QString& text)
{
    return forTerminal(std::string_view(text.toStdString()));
}

std::string jsonForTerminal(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        const Front front = frontOf(text);
        const bool isBetween =
            front.character == U'\n' || front.character == U'\r' || front.character == U'\t';
        if ((front.isUtf8 && isUnseen(front.character) && !isBetween) || beginsCommand(text))
            out += jsonEscape(front.character);
        else
            out += text.substr(0, front.bytes);
        text.remove_prefix(front.bytes);
    }
    return out;
}

std::string harmlessLine(std::string line)
{
    for (std::size_t at = line.find("##"); at != std::string::npos; at = line.find("##", at + 1))
        if (beginsCommand(std::string_view(line).substr(at)))
            line.replace(at, 1, escape(U'#'));
    if (line.compare(beyondBlanks(line), 2, "::") == 0)
        line.insert(0, "./");
    return line;
}

} // namespace meshwright
