// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/style/appearance.h"

#include "forms/style/meshwright_style.h"
#include "forms/style/text_size.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>

namespace meshwright {

Appearance::Appearance(QObject* parent)
    : QObject(parent),
      m_atFirst(themeOf(QApplication::palette())),
      m_font(QApplication::font())
{
    QApplication::setStyle(new MeshwrightStyle);
    dress();
}

Theme Appearance::theme() const
{
    switch (m_choice) {
    case Choice::Light:
        return Theme::Light;
    case Choice::Dark:
        return Theme::Dark;
    case Choice::HighContrast:
        return Theme::HighContrast;
    case Choice::System:
        break;
    }
    return m_desktop.value_or(m_atFirst);
}

void Appearance::choose(Choice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    dress();
    Q_EMIT chosen();
}

void Appearance::follow(std::optional<Theme> desktop)
{
    m_desktop = desktop;
    dress();
}

void Appearance::dress()
{
    const QPalette palette = paletteOf(theme());
    if (QApplication::palette() == palette)
        return;
    QApplication::setPalette(palette);
    // What is chosen in a text is told from what is around it by more than a shade.
    const Colours& colours = coloursOf(theme());
    QPalette texts = palette;
    texts.setColor(QPalette::Highlight, colours.accent);
    texts.setColor(QPalette::HighlightedText, colours.accentText);
    for (const char* type : {"QLineEdit", "QTextEdit", "QPlainTextEdit", "QLabel"})
        QApplication::setPalette(texts, type);
    QApplication::setPalette(palette, "QTipLabel");
}

void Appearance::setTextPercent(int percent)
{
    const int wanted = std::clamp(percent, leastText, mostText);
    if (wanted == m_textPercent)
        return;
    m_textPercent = wanted;
    scaleText();
    Q_EMIT chosen();
}

void Appearance::scaleText()
{
    QFont font = m_font;
    const qreal factor = m_textPercent / 100.0;
    if (m_font.pointSizeF() > 0)
        font.setPointSizeF(m_font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(m_font.pixelSize() * factor));
    QApplication::setFont(font);
    for (QWidget* widget : QApplication::allWidgets())
        renewTextSize(*widget);
}

} // namespace meshwright
