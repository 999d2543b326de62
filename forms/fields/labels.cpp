// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fields/labels.h"

#include "models/text/shown_name.h"

#include <QLabel>

namespace meshwright {

namespace {

QLabel* make(const QString& text, Qt::TextFormat format, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(format);
    label->setText(shownLines(text));
    return label;
}

} // namespace

QLabel* makeLabel(const QString& text, QWidget* parent)
{
    return make(text, Qt::PlainText, parent);
}

QLabel* makeLabel(QWidget* parent)
{
    return make({}, Qt::PlainText, parent);
}

QLabel* makeHtmlLabel(const QString& html, QWidget* parent)
{
    return make(html, Qt::RichText, parent);
}

} // namespace meshwright
