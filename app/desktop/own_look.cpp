// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/own_look.h"

#include "forms/style/appearance.h"

#include <QSettings>

#include <algorithm>
#include <array>
#include <utility>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

using Choice = Appearance::Choice;

constexpr std::array<std::pair<Choice, const char*>, 4> choices{{{Choice::System, "system"},
                                                                 {Choice::Light, "light"},
                                                                 {Choice::Dark, "dark"},
                                                                 {Choice::HighContrast, "high-contrast"}}};

} // namespace

OwnLook::OwnLook(Appearance& look, QSettings& settings) : m_look(look), m_settings(settings)
{
    const QString theme = settings.value("look/theme"_L1).toString();
    const auto kept = std::ranges::find_if(
        choices, [&](const auto& choice) { return theme == QLatin1StringView(choice.second); });
    if (kept != choices.end())
        look.choose(kept->first);
    if (const int percent = settings.value("look/text"_L1).toInt(); percent > 0)
        look.setTextPercent(percent);
    connect(&look, &Appearance::chosen, this, &OwnLook::keep);
}

void OwnLook::keep() const
{
    const auto now =
        std::ranges::find(choices, m_look.choice(), [](const auto& choice) { return choice.first; });
    m_settings.setValue("look/theme"_L1, QString::fromLatin1(now->second));
    m_settings.setValue("look/text"_L1, m_look.textPercent());
}

} // namespace meshwright
