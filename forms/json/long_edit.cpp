// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/json/long_edit.h"

namespace meshwright {

namespace {

LongEdit::Outcome replaced(const QString& text, int from, const QString& before, const QString& after)
{
    QString out = text;
    out.replace(from, before.size(), after);
    return {out, from + static_cast<int>(after.size())};
}

} // namespace

LongEdit::Outcome LongEdit::make(const QString& text, int from, int to, const QString& inserted)
{
    m_piece = Piece{from, text.mid(from, to - from), inserted};
    return makeAgain(text);
}

LongEdit::Outcome LongEdit::takeBack(const QString& text)
{
    m_isTakenBack = true;
    return replaced(text, m_piece->from, m_piece->inserted, m_piece->removed);
}

LongEdit::Outcome LongEdit::makeAgain(const QString& text)
{
    m_isTakenBack = false;
    return replaced(text, m_piece->from, m_piece->removed, m_piece->inserted);
}

void LongEdit::typed()
{
    if (m_isTakenBack)
        forget();
}

} // namespace meshwright
