// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fields/caption.h"

#include "forms/fields/labels.h"
#include "forms/fields/palette_following.h"
#include "forms/fields/severity_look.h"
#include "forms/style/text_size.h"
#include "models/text/texts.h"

#include <QBoxLayout>
#include <QLabel>

namespace meshwright {

using namespace Qt::StringLiterals;

namespace {

/// Names that what @p label is the label of may be left out; quietly, in the colours of @p around.
QString optionalHtml(const QString& label, const QWidget& around)
{
    return Texts::tr("%1 <i style='color:%2'>– optional</i>")
        .arg(label.toHtmlEscaped(), muted(around.palette()).name());
}

QLabel* makeOptionalLabel(const QString& label, QWidget* parent)
{
    QLabel* out = makeHtmlLabel(optionalHtml(label, *parent), parent);
    onPaletteChange(*out, [out, label] { out->setText(optionalHtml(label, *out->parentWidget())); });
    return out;
}

} // namespace

QLabel* makeCaption(const schema::Field& field, QWidget* control, QWidget* parent)
{
    const QString label = schema::label(field);
    QLabel* caption =
        field.need == schema::Required ? makeLabel(label, parent) : makeOptionalLabel(label, parent);
    caption->setWordWrap(true);
    setTextSize(*caption, TextSize::Strong);
    caption->setBuddy(control);
    return caption;
}

QLabel* makeHelp(const QString& text, QWidget* parent)
{
    if (text.isEmpty())
        return nullptr;
    auto* help = makeLabel(text, parent);
    help->setWordWrap(true);
    keepColour(*help, QPalette::WindowText, muted);
    return help;
}

void addIfAny(QBoxLayout& layout, QWidget* widget)
{
    if (widget)
        layout.addWidget(widget);
}

} // namespace meshwright
