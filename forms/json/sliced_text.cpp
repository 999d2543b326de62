// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/json/sliced_text.h"

#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace meshwright {

namespace {

constexpr int slice = 32 * 1024; // characters: some ten milliseconds

/// How much two texts have in common at the beginning and, beyond that, at the end.
struct Common
{
    qsizetype head = 0;
    qsizetype tail = 0;
};

Common commonOf(const QString& a, const QString& b)
{
    const auto [inA, inB] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    const auto head = inA - a.begin();
    const auto most = std::min(a.size(), b.size()) - head;
    qsizetype tail = 0;
    while (tail < most && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    return {head, tail};
}

} // namespace

SlicedText::SlicedText(QTextDocument* document) : QObject(document), m_document(*document)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &SlicedText::goOn);
}

void SlicedText::replace(int from, int to, const QString& text)
{
    m_at = from;
    m_toErase = to - from;
    m_toInsert = text;
    m_inserted = 0;
    m_document.setUndoRedoEnabled(false);
    goOn();
}

void SlicedText::become(const QString& text)
{
    const QString before = m_document.toPlainText();
    const Common common = commonOf(before, text);
    replace(static_cast<int>(common.head), static_cast<int>(before.size() - common.tail),
            text.mid(common.head, text.size() - common.tail - common.head));
}

void SlicedText::goOn()
{
    QTextCursor edit(&m_document);
    edit.beginEditBlock();
    edit.setPosition(m_at);
    const int erased = std::min(m_toErase, slice);
    edit.setPosition(m_at + erased, QTextCursor::KeepAnchor);
    m_toErase -= erased;
    const QString inserted = m_toErase > 0 ? QString() : m_toInsert.mid(m_inserted, slice);
    m_inserted += inserted.size();
    edit.insertText(inserted);
    m_at = edit.position();
    edit.endEditBlock(); // tells of it, when all is as it should be
    if (isGoingOn())
        return m_next.start();
    m_next.stop();
    m_toInsert.clear();
    m_inserted = 0;
    m_document.setUndoRedoEnabled(true);
    Q_EMIT done();
}

QString SlicedText::whole() const
{
    const QString shown = m_document.toPlainText();
    return isGoingOn() ? shown.left(m_at) + m_toInsert.mid(m_inserted) + shown.mid(m_at + m_toErase) : shown;
}

} // namespace meshwright
