// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/style/icons.h"
#include "forms/style/text_size.h"

#include <QWidget>

class QLabel;

namespace meshwright {

/// The heading of a part of a page, or of a whole one.
QLabel* makeTitle(const QString& text, QWidget* parent, TextSize size = TextSize::Section);

/// What stands in an empty view: a small drawing where there is room for it, and what to do next; in the
/// middle, quietly.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(Sign drawing, QWidget* parent);

    void setText(const QString& text);

private:
    QLabel* m_words;
};

} // namespace meshwright
