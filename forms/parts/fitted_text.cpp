// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/parts/fitted_text.h"

#include "forms/fields/severity_look.h"
#include "forms/style/look.h"
#include "models/text/shown_name.h"

#include <QEvent>
#include <QResizeEvent>

#include <cmath>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

QString classColours(const QPalette& palette)
{
    const Colours& colours = coloursFor(palette);
    QString out = u".quiet{color:%1}.good{color:%2}"_s.arg(muted(palette).name(), colours.good.name());
    out += u".removed{background-color:%1}.added{background-color:%2}"_s.arg(colours.errorSoft.name(),
                                                                             colours.goodSoft.name());
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Hint})
        out += u".%1{color:%2}"_s.arg(QLatin1StringView(word(severity)), tint(severity, palette).name());
    return out;
}

} // namespace

QString tonedParagraph(const QStringList& lines)
{
    QStringList out = lines;
    for (qsizetype at = 1; at < out.size(); ++at) {
        const QLatin1StringView kind = out[at].startsWith(u'✗')   ? "error"_L1
                                       : out[at].startsWith(u'✓') ? "good"_L1
                                                                  : "quiet"_L1;
        out[at] = u"<span class='%1'>"_s.arg(kind) + out[at] + "</span>"_L1;
    }
    return "<p>"_L1 + out.join("<br>"_L1) + "</p>"_L1;
}

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
    fill();
}

void FittedText::changeEvent(QEvent* event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_html.isEmpty() && classColours(palette()) != m_colours)
        fill();
}

void FittedText::fill()
{
    m_colours = classColours(palette());
    document()->setDefaultStyleSheet(m_colours); // counts for what is set from now on
    setHtml(shownLines(m_html));                 // that of a name is HTML as well
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
