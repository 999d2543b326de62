// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/compare/compared_texts.h"

#include <QWidget>

#include <set>
#include <vector>

class QLabel;

namespace meshwright {

class ComparedText;

/// A text as it is on one side of a comparison.
struct TitledText
{
    QString title;
    QStringList lines;
};

/// Two texts side by side, each on a card, which scroll together; what is the same is folded until a person
/// wants to see it.
class TextPair : public QWidget
{
    Q_OBJECT

public:
    explicit TextPair(QWidget* parent);

    void showTexts(const TitledText& before, const TitledText& after);

private:
    struct Half
    {
        QLabel* title;
        ComparedText* text;
    };

    Half makeHalf(bool isBefore);
    void follow(const Half& one, const Half& other);
    void showRows();
    void unfold(std::size_t row);

    Half m_before;
    Half m_after;
    std::vector<TextRow> m_rows;    ///< without folds
    std::set<std::size_t> m_isOpen; ///< folds that are shown, by the line of the first text they begin with
};

} // namespace meshwright
