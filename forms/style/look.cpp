// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/style/look.h"

namespace meshwright {

namespace {

QColor rgb(unsigned value)
{
    return QColor::fromRgb(value);
}

Colours makeLight()
{
    return {.window = rgb(0xf4f5f7),
            .card = rgb(0xffffff),
            .border = rgb(0xd5d9e0),
            .text = rgb(0x1b1f27),
            .soft = rgb(0x4c5563),
            .hint = rgb(0x656e7c),
            .accent = rgb(0x1f5fbf),
            .accentText = rgb(0xffffff),
            .accentSoft = rgb(0xe6effb),
            .select = rgb(0xdce8f8),
            .error = rgb(0xb3261e),
            .errorSoft = rgb(0xfbeae9),
            .warning = rgb(0x8a5300),
            .warningSoft = rgb(0xfdf3e1),
            .good = rgb(0x1e7038),
            .goodSoft = rgb(0xe8f4eb),
            .field = rgb(0xffffff),
            .fieldBorder = rgb(0x878f9c),
            .code = rgb(0xfafbfc),
            .key = rgb(0x0b5394),
            .string = rgb(0x22662f),
            .number = rgb(0x8a4b00),
            .word = rgb(0x7b1f8a)};
}

Colours makeDark()
{
    return {.window = rgb(0x191c21),
            .card = rgb(0x22262d),
            .border = rgb(0x3a404a),
            .text = rgb(0xe8eaee),
            .soft = rgb(0xb9c0cb),
            .hint = rgb(0x9aa3b0),
            .accent = rgb(0x7fb2ff),
            .accentText = rgb(0x0e1a2b),
            .accentSoft = rgb(0x24354f),
            .select = rgb(0x2b3f5e),
            .error = rgb(0xff9a92),
            .errorSoft = rgb(0x41231f),
            .warning = rgb(0xf2be63),
            .warningSoft = rgb(0x3c2f17),
            .good = rgb(0x86d39a),
            .goodSoft = rgb(0x1f3526),
            .field = rgb(0x1c2026),
            .fieldBorder = rgb(0x7c8593),
            .code = rgb(0x1c2026),
            .key = rgb(0x8cc2ff),
            .string = rgb(0x97d8a5),
            .number = rgb(0xf0b878),
            .word = rgb(0xdba6e4)};
}

Colours makeHighContrast()
{
    return {.window = rgb(0xffffff),
            .card = rgb(0xffffff),
            .border = rgb(0x000000),
            .text = rgb(0x000000),
            .soft = rgb(0x000000),
            .hint = rgb(0x333333),
            .accent = rgb(0x003a8c),
            .accentText = rgb(0xffffff),
            .accentSoft = rgb(0xdce9ff),
            .select = rgb(0xcfe1ff),
            .error = rgb(0x8c0000),
            .errorSoft = rgb(0xffe9e9),
            .warning = rgb(0x5f3a00),
            .warningSoft = rgb(0xfff3d6),
            .good = rgb(0x00471b),
            .goodSoft = rgb(0xe4f7e9),
            .field = rgb(0xffffff),
            .fieldBorder = rgb(0x000000),
            .code = rgb(0xffffff),
            .key = rgb(0x00305e),
            .string = rgb(0x003d12),
            .number = rgb(0x5a2e00),
            .word = rgb(0x4a0060)};
}

void setGrounds(QPalette& palette, const Colours& colours)
{
    palette.setColor(QPalette::Window, colours.window);
    palette.setColor(QPalette::Base, colours.card);
    palette.setColor(QPalette::AlternateBase, colours.card);
    palette.setColor(QPalette::Button, colours.card);
    palette.setColor(QPalette::ToolTipBase, colours.card);
    palette.setColor(QPalette::Highlight, colours.select);
    // What is left to Fusion shades by these.
    palette.setColor(QPalette::Light, colours.card);
    palette.setColor(QPalette::Midlight, colours.window);
    palette.setColor(QPalette::Mid, colours.border);
    palette.setColor(QPalette::Dark, colours.fieldBorder);
    palette.setColor(QPalette::Shadow, colours.border);
}

void setInks(QPalette& palette, const Colours& colours)
{
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::BrightText,
                            QPalette::HighlightedText, QPalette::ToolTipText})
        palette.setColor(role, colours.text);
    palette.setColor(QPalette::PlaceholderText, colours.hint);
    palette.setColor(QPalette::Link, colours.accent); // by which themeOf() knows it
    palette.setColor(QPalette::LinkVisited, colours.accent);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::Link, QPalette::LinkVisited})
        palette.setColor(QPalette::Disabled, role, colours.hint);
}

} // namespace

const Colours& coloursOf(Theme theme)
{
    static const Colours light = makeLight();
    static const Colours dark = makeDark();
    static const Colours highContrast = makeHighContrast();
    switch (theme) {
    case Theme::Dark:
        return dark;
    case Theme::HighContrast:
        return highContrast;
    case Theme::Light:
        break;
    }
    return light;
}

QPalette paletteOf(Theme theme)
{
    QPalette out;
    setGrounds(out, coloursOf(theme));
    setInks(out, coloursOf(theme));
    return out;
}

Theme themeOf(const QPalette& palette)
{
    const QColor link = palette.color(QPalette::Active, QPalette::Link);
    for (const Theme theme : {Theme::Light, Theme::Dark, Theme::HighContrast})
        if (link == coloursOf(theme).accent)
            return theme;
    constexpr int middle = 128;
    return palette.color(QPalette::Window).lightness() < middle ? Theme::Dark : Theme::Light;
}

const Colours& coloursFor(const QPalette& palette)
{
    return coloursOf(themeOf(palette));
}

} // namespace meshwright
