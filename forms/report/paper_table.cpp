// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/report/paper_table.h"

#include "forms/report/paper_text.h"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <span>
#include <utility>

namespace meshwright {

namespace {

// Units of a 96th of an inch, as everything on paper.
constexpr PaperFont fontOfCell{.size = 10};
constexpr PaperFont fontOfHead{.size = 10, .isBold = true};
constexpr double besideCell = 6; ///< the words of a cell
constexpr double aroundCell = 3; ///< above and below them
constexpr double stepOfDepth = 16;
constexpr double roomToWriteIn = 40;
constexpr double heightOfRule = 0.7;
constexpr double belowTable = 6;
constexpr double lowTable = 160; ///< which is not worth a break

/// Lays out the rows of one table.
class PaperTableLayout
{
public:
    PaperTableLayout(const PaperTable& table, double width, PaperFonts& fonts)
        : m_table(table),
          m_width(width),
          m_fonts(fonts),
          m_widths(widths())
    {}

    void addTo(std::vector<PaperPiece>& pieces)
    {
        const std::size_t first = pieces.size();
        std::shared_ptr<const PaperPiece> head;
        if (!m_table.titles.isEmpty()) {
            head = std::make_shared<const PaperPiece>(headPiece());
            pieces.push_back(*head);
        }
        for (const PaperRow& row : m_table.rows) {
            pieces.push_back(piece(row));
            pieces.back().head = head;
        }
        keepTogether(std::span(pieces).subspan(first));
        pieces.back().height += belowTable;
    }

private:
    /// The rows of a low table stay together; its last one stays with nothing.
    static void keepTogether(std::span<PaperPiece> rows)
    {
        double height = 0;
        for (const PaperPiece& row : rows)
            height += row.height;
        if (height <= lowTable)
            for (PaperPiece& row : rows)
                row.staysWithNext = true;
        rows.back().staysWithNext = false;
    }

    std::vector<double> widths()
    {
        if (m_table.shares.empty())
            return widthsByContent();
        const double all = std::accumulate(m_table.shares.begin(), m_table.shares.end(), 0.0);
        std::vector<double> out;
        for (const double share : m_table.shares)
            out.push_back(m_width * share / all);
        return out;
    }

    std::vector<double> widthsByContent()
    {
        std::vector<ColumnContent> columns;
        for (const QString& title : m_table.titles) {
            std::vector<ColumnContent> cells;
            for (const PaperRow& row : m_table.rows)
                if (columns.size() < row.cells.size())
                    cells.push_back(contentOf(row.cells[columns.size()], fontOfCell, m_fonts));
            const ColumnContent head = contentOf({{title}}, fontOfHead, m_fonts);
            const ColumnContent cellsAsUsual = usualContent(std::move(cells));
            columns.push_back({std::max(head.widestWord, cellsAsUsual.widestWord) + 2 * besideCell,
                               std::max(head.widestLine, cellsAsUsual.widestLine) + 2 * besideCell});
        }
        return columnWidths(columns, m_width);
    }

    PaperPiece headPiece()
    {
        PaperRow row;
        for (const QString& title : m_table.titles)
            row.cells.push_back({{title}});
        PaperPiece out = laidRow(row, fontOfHead, false);
        ground(out, PaperGround::Head);
        out.staysWithNext = true;
        return out;
    }

    PaperPiece piece(const PaperRow& row)
    {
        const bool isPart = row.cells.size() == 1 && m_widths.size() > 1;
        PaperPiece out = laidRow(row, isPart ? fontOfHead : fontOfCell, isPart);
        if (isPart)
            ground(out, PaperGround::Part);
        out.staysWithNext = isPart;
        return out;
    }

    void ground(PaperPiece& piece, PaperGround ground) const
    {
        std::vector<PlacedGround>& all = piece.content.grounds;
        all.insert(all.begin(), PlacedGround{{0, 0, m_width, piece.height}, ground});
    }

    /// The cells of @p row, the first over all columns where it @p isAlone, and the line that ends it.
    PaperPiece laidRow(const PaperRow& row, const PaperFont& font, bool isAlone)
    {
        PaperPiece out;
        const double top = m_table.isForm ? roomToWriteIn : aroundCell;
        double left = 0, height = m_fonts.metrics(font).height();
        for (std::size_t i = 0; i < std::min(row.cells.size(), m_widths.size()); ++i) {
            const double width = isAlone ? m_width : m_widths[i];
            const double indent = besideCell + (i == 0 ? row.depth * stepOfDepth : 0);
            LaidText text = inLines(row.cells[i], font, std::max(1.0, width - indent - besideCell), m_fonts);
            for (PlacedWords& words : text.words) {
                words.at += QPointF(left + indent, top);
                out.content.words.push_back(std::move(words));
            }
            height = std::max(height, text.height);
            left += width;
        }
        out.height = top + height + aroundCell;
        const double line = m_table.isForm ? roomToWriteIn - aroundCell : out.height - heightOfRule;
        out.content.grounds.push_back({{0, line, m_width, heightOfRule}, PaperGround::Line});
        return out;
    }

    const PaperTable& m_table;
    double m_width;
    PaperFonts& m_fonts;
    std::vector<double> m_widths;
};

} // namespace

void addTable(const PaperTable& table, double width, PaperFonts& fonts, std::vector<PaperPiece>& pieces)
{
    if (!table.rows.empty() || !table.titles.isEmpty())
        PaperTableLayout(table, width, fonts).addTo(pieces);
}

} // namespace meshwright
