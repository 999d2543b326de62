// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/report/paper_font.h"
#include "models/report/paper_report.h"

#include <QPointF>
#include <QRectF>
#include <QString>

#include <memory>
#include <vector>

// What stands where on paper, in units of a 96th of an inch.
namespace meshwright {

/// Words in one line and one font.
struct PlacedWords
{
    QPointF at; ///< where their base line begins
    QString text;
    PaperFont font = {};
    PaperStyle style = PaperStyle::Plain;
};

/// What is filled behind words, and what it is for.
enum class PaperGround : unsigned char { Head, Part, Line };

struct PlacedGround
{
    QRectF where;
    PaperGround ground = PaperGround::Line;
};

/// Words and grounds with a corner of their own.
struct PlacedContent
{
    std::vector<PlacedWords> words = {};
    std::vector<PlacedGround> grounds = {};

    /// Adds all of @p other, @p down further down.
    void add(const PlacedContent& other, double down);
};

/// What is kept whole on a page if it fits on one: a paragraph, a row of a table.
struct PaperPiece
{
    PlacedContent content = {};
    double above = 0; ///< the space before it, but at the top of a page
    double height = 0;
    bool beginsPage = false;
    bool staysWithNext = false;
    std::shared_ptr<const PaperPiece> head = {}; ///< of its table, which stands above it on every page
};

} // namespace meshwright
