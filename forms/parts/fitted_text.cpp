// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/parts/fitted_text.h"

#include "models/text/shown_name.h"

#include <QResizeEvent>

#include <cmath>

namespace meshwright {

FittedText::FittedText(QWidget* parent) : QTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &FittedText::layOut);
}

void FittedText::showHtml(const QString& html)
{
    if (html == m_html)
        return;
    m_html = html;
    setHtml(shownLines(html)); // that of a name is HTML as well
    if (isVisible())
        fit();
}

void FittedText::resizeEvent(QResizeEvent* event)
{
    // Laying a long text out takes its time, and a window may hold many: not before it is seen.
    if (event->size().width() != event->oldSize().width())
        m_isStale = true;
    else
        QTextEdit::resizeEvent(event); // or its own scroll bar keeps the range for the old height
}

void FittedText::showEvent(QShowEvent* event)
{
    QTextEdit::showEvent(event);
    layOut();
}

void FittedText::paintEvent(QPaintEvent* event)
{
    QTextEdit::paintEvent(event);
    if (m_isStale)
        m_soon.start(); // its height changes, which must not happen while it is painted
}

void FittedText::layOut()
{
    m_isStale = false;
    QResizeEvent now(size(), {});
    QTextEdit::resizeEvent(&now);
    fit();
}

void FittedText::fit()
{
    // Asking for the size lays the whole text out, which Qt otherwise puts off for what is out of sight.
    setFixedHeight(static_cast<int>(std::ceil(document()->size().height())));
}

} // namespace meshwright
