// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/parts/fitted_text.h"

#include "models/text/shown_name.h"

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
}

void FittedText::showHtml(const QString& html)
{
    if (html == m_html)
        return;
    m_html = html;
    setHtml(shownLines(html)); // that of a name is HTML as well
    fit();
}

void FittedText::resizeEvent(QResizeEvent* event)
{
    QTextEdit::resizeEvent(event);
    fit();
}

void FittedText::fit()
{
    // Asking for the size lays the whole text out, which Qt otherwise puts off for what is out of sight.
    setFixedHeight(static_cast<int>(std::ceil(document()->size().height())));
}

} // namespace meshwright
