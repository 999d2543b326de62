// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fields/caption.h"

#include "forms/fields/labels.h"
#include "forms/fields/severity_look.h"
#include "models/text/texts.h"

#include <QBoxLayout>
#include <QLabel>

namespace meshwright {

using namespace Qt::StringLiterals;

QLabel* makeCaption(const schema::Field& field, QWidget* control, QWidget* parent)
{
    const QString label = schema::label(field);
    QLabel* caption = field.need == schema::Required
                          ? makeLabel(label, parent)
                          : makeHtmlLabel(Texts::tr("%1 <i style='color:%2'>– optional</i>")
                                              .arg(label.toHtmlEscaped(), muted(parent->palette()).name()),
                                          parent);
    caption->setWordWrap(true);
    QFont font = caption->font();
    font.setWeight(QFont::DemiBold);
    caption->setFont(font);
    caption->setBuddy(control);
    return caption;
}

QLabel* makeHelp(const QString& text, QWidget* parent)
{
    if (text.isEmpty())
        return nullptr;
    auto* help = makeLabel(text, parent);
    help->setWordWrap(true);
    QPalette colours = parent->palette();
    colours.setColor(QPalette::WindowText, muted(parent->palette()));
    help->setPalette(colours);
    return help;
}

void addIfAny(QBoxLayout& layout, QWidget* widget)
{
    if (widget)
        layout.addWidget(widget);
}

} // namespace meshwright
