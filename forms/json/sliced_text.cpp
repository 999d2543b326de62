// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/json/sliced_text.h"

#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace meshwright {

namespace {

constexpr int slice = 32 * 1024; // characters: some ten milliseconds

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
