// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace meshwright {

struct MeshReport;

/// How words look on paper.
enum class PaperStyle : unsigned char { Plain, Strong, Quiet, Code, Error, Warning, Hint };

struct PaperWords
{
    QString text; ///< as it is shown; "\n" begins a line
    PaperStyle style = PaperStyle::Plain;

    friend bool operator==(const PaperWords&, const PaperWords&) = default;
};
using PaperText = std::vector<PaperWords>;

/// What a block of text is for.
enum class PaperRole : unsigned char { Title, Section, Heading, Paragraph, Item };

struct PaperBlock
{
    PaperRole role = PaperRole::Paragraph;
    PaperText text;
    int depth = 0;              ///< of an item, from 0 on
    bool beginsPage = false;    ///< it is the first on a page
    bool staysWithNext = false; ///< it is never the last on a page
};

/// A row of a table. With one cell in a table of several columns it is the heading of those that follow.
struct PaperRow
{
    std::vector<PaperText> cells;
    int depth = 0; ///< how far its first cell is indented
};

struct PaperTable
{
    std::vector<double> shares = {}; ///< of the width, a column each; empty: as wide as what is in them asks
    QStringList titles = {};         ///< of the columns; empty for none
    std::vector<PaperRow> rows = {};
    bool isForm = false; ///< each cell is written in by hand, above its text
};

/// A report as it stands on paper, for a printer, a PDF and a preview of these.
struct PaperReport
{
    QString title = {};
    std::vector<std::variant<PaperBlock, PaperTable>> parts = {};
};

/// The words of @p report for paper, with what nobody sees as an escape.
PaperReport paperReport(const MeshReport& report);

} // namespace meshwright
