// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/style/look.h"

#include <QFont>
#include <QObject>

#include <optional>

namespace meshwright {

/// How the person wants the windows to look, and what of it comes from the desktop; changes hold at once, in
/// every window.
class Appearance : public QObject
{
    Q_OBJECT

public:
    enum class Choice { System, Light, Dark, HighContrast };

    static constexpr int leastText = 80;
    static constexpr int usualText = 100;
    static constexpr int mostText = 200;

    /// Dresses the application, which must be there, in the theme of the desktop as far as its palette tells.
    explicit Appearance(QObject* parent = nullptr);

    Choice choice() const { return m_choice; }
    void choose(Choice choice);
    /// What the desktop wants; it counts while the choice is System. Without it, its palette does.
    void follow(std::optional<Theme> desktop);
    Theme theme() const;

    /// Text size in per cent of that of the desktop.
    int textPercent() const { return m_textPercent; }
    void setTextPercent(int percent);

Q_SIGNALS:
    /// Choice or text size are others now, by the person's will.
    void chosen();

private:
    void dress();
    void scaleText();

    Choice m_choice = Choice::System;
    std::optional<Theme> m_desktop;
    Theme m_atFirst; ///< by the palette the application came with
    QFont m_font;    ///< that of the desktop
    int m_textPercent = usualText;
};

} // namespace meshwright
