// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/style/button_kind.h"

#include <QVariant>
#include <QWidget>

namespace meshwright {

namespace {

constexpr const char* kindProperty = "meshwrightKind";
constexpr const char* toggleProperty = "meshwrightToggle";
constexpr const char* cardProperty = "meshwrightCard";

bool is(const char* property, const QWidget* widget)
{
    return widget && widget->property(property).toBool();
}

} // namespace

void setKind(QWidget& button, ButtonKind kind)
{
    if (kindOf(&button) == kind && button.property(kindProperty).isValid())
        return;
    button.setProperty(kindProperty, static_cast<int>(kind));
    button.update();
}

ButtonKind kindOf(const QWidget* button)
{
    return button ? static_cast<ButtonKind>(button->property(kindProperty).toInt()) : ButtonKind::Plain;
}

void makeToggle(QWidget& checkBox)
{
    checkBox.setProperty(toggleProperty, true);
}

bool isToggle(const QWidget* checkBox)
{
    return is(toggleProperty, checkBox);
}

void makeCard(QWidget& widget)
{
    widget.setProperty(cardProperty, true);
}

bool isCard(const QWidget* widget)
{
    return is(cardProperty, widget);
}

} // namespace meshwright
