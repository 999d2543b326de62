// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/report/paper_pieces.h"

#include "forms/report/paper_table.h"
#include "forms/report/paper_text.h"

#include <array>
#include <cstddef>
#include <utility>
#include <variant>

namespace meshwright {

namespace {

/// How a block blockLooks, in units of a 96th of an inch.
struct BlockLook
{
    PaperFont font;
    double above;
    double below;
};

constexpr std::array<BlockLook, 5> blockLooks{{
    {{.size = 22, .isBold = true}, 0, 10}, // a title
    {{.size = 17, .isBold = true}, 20, 6}, // a section
    {{.size = 13, .isBold = true}, 14, 4}, // a heading
    {{.size = 12}, 2, 4},                  // a paragraph
    {{.size = 12}, 2, 2},                  // an item
}};
constexpr double indentOfItem = 18; ///< a step of depth

void addBlock(const PaperBlock& block, double width, PaperFonts& fonts, std::vector<PaperPiece>& pieces)
{
    const BlockLook& look = blockLooks[static_cast<std::size_t>(block.role)];
    const double indent = block.role == PaperRole::Item ? indentOfItem * (block.depth + 1) : 0;
    LaidText text = inLines(block.text, look.font, width - indent, fonts);
    PaperPiece piece{.above = look.above,
                     .height = text.height + look.below,
                     .beginsPage = block.beginsPage,
                     .staysWithNext = block.staysWithNext};
    for (PlacedWords& words : text.words)
        words.at.rx() += indent;
    if (block.role == PaperRole::Item && !text.words.empty())
        text.words.push_back({{indent - indentOfItem / 2, text.words.front().at.y()},
                              QString(QChar(0x2022)), // a bullet
                              look.font,
                              PaperStyle::Quiet});
    piece.content.words = std::move(text.words);
    pieces.push_back(std::move(piece));
}

} // namespace

std::vector<PaperPiece> piecesOf(const PaperReport& report, double width, const std::stop_token& stop)
{
    std::vector<PaperPiece> out;
    PaperFonts fonts;
    for (const auto& part : report.parts) {
        if (stop.stop_requested())
            break;
        if (const auto* block = std::get_if<PaperBlock>(&part))
            addBlock(*block, width, fonts, out);
        else
            addTable(std::get<PaperTable>(part), width, fonts, out);
    }
    return out;
}

} // namespace meshwright
