// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/text/unseen.h"

#include <QChar>

namespace meshwright {

namespace {

/// Unicode keeps them for programs of their own: they stand for nothing in a text.
bool isNoncharacter(char32_t c)
{
    return (c & 0xfffeU) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef);
}

} // namespace

bool isUnseen(char32_t c)
{
    constexpr char32_t nonJoiner = 0x200c;
    constexpr char32_t joiner = 0x200d;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    case QChar::Other_Format:
        return c != nonJoiner && c != joiner;
    default:
        return isNoncharacter(c);
    }
}

} // namespace meshwright
