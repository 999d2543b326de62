// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/report/paper_flow.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace meshwright {

namespace {

/// Where a line of words ends, and where it begins, as seen from its base line and by its size.
constexpr double belowBaseLine = 0.3;
constexpr double aboveBaseLine = 1.2;

/// Cuts off what of @p piece fits into @p room, whole lines; of one that has no line so low, all.
PaperPiece cutFromTop(PaperPiece& piece, double room)
{
    PaperPiece first{.head = piece.head};
    PlacedContent rest;
    double from = piece.height;
    for (PlacedWords& words : piece.content.words) {
        const bool fits = words.at.y() + belowBaseLine * words.font.size <= room;
        if (!fits)
            from = std::min(from, words.at.y() - aboveBaseLine * words.font.size);
        (fits ? first.content : rest).words.push_back(std::move(words));
    }
    for (const PlacedGround& one : piece.content.grounds) {
        const QRectF upper = one.where.intersected({one.where.left(), 0, one.where.width(), room});
        const QRectF lower =
            one.where.intersected({one.where.left(), from, one.where.width(), piece.height - from});
        if (upper.height() > 0 && from > upper.top())
            first.content.grounds.push_back({upper, one.ground});
        if (lower.height() > 0)
            rest.grounds.push_back({lower, one.ground});
    }
    first.height = std::min(room, piece.height);
    piece.content = {};
    piece.content.add(rest, -from);
    piece.height -= from;
    return first;
}

/// Pages as they fill.
class PaperFlow
{
public:
    explicit PaperFlow(double height) : m_height(height) { turn(); }

    /// Adds @p together, of which all but the last stay with the next.
    void add(std::span<const PaperPiece> together)
    {
        if (together.front().beginsPage && m_at > 0)
            turn();
        if (!fits(together) && m_at > 0)
            turn();
        for (const PaperPiece& piece : together)
            add(piece);
    }

    std::vector<PlacedContent> take() { return std::move(m_pages); }

private:
    bool fits(std::span<const PaperPiece> together) const
    {
        double height = m_at;
        for (const PaperPiece& piece : together)
            height += (height > 0 ? piece.above : 0) + piece.height;
        return height <= m_height;
    }

    void add(const PaperPiece& piece)
    {
        if (m_at > 0 && !fits({&piece, 1}))
            turn();
        repeatHead(piece);
        if (fits({&piece, 1}))
            return place(piece);
        PaperPiece rest = piece;
        while (rest.height > m_height - m_at && !rest.content.words.empty()) {
            const std::size_t before = rest.content.words.size();
            PaperPiece first = cutFromTop(rest, m_height - m_at);
            if (rest.content.words.size() == before) // not even a line has room
                break;
            place(first);
            if (rest.content.words.empty()) // what is left is the space below them
                return;
            turn();
            repeatHead(rest);
        }
        place(rest);
    }

    void repeatHead(const PaperPiece& piece)
    {
        constexpr double most = 0.3; // of a page
        if (m_at <= 0 && piece.head && piece.head->height < most * m_height)
            place(*piece.head);
    }

    void place(const PaperPiece& piece)
    {
        m_at += m_at > 0 ? piece.above : 0;
        m_pages.back().add(piece.content, m_at);
        m_at += piece.height;
    }

    void turn()
    {
        m_pages.emplace_back();
        m_at = 0;
    }

    double m_height;
    double m_at = 0; ///< where the page that is being filled is empty from
    std::vector<PlacedContent> m_pages;
};

} // namespace

void PlacedContent::add(const PlacedContent& other, double down)
{
    for (const PlacedWords& one : other.words) {
        words.push_back(one);
        words.back().at.ry() += down;
    }
    for (const PlacedGround& one : other.grounds) {
        grounds.push_back(one);
        grounds.back().where.translate(0, down);
    }
}

std::vector<PlacedContent> pagesOf(std::span<const PaperPiece> pieces, double height)
{
    PaperFlow flow(height);
    for (std::size_t first = 0; first < pieces.size();) {
        std::size_t last = first;
        while (last + 1 < pieces.size() && pieces[last].staysWithNext)
            ++last;
        flow.add(pieces.subspan(first, last + 1 - first));
        first = last + 1;
    }
    return flow.take();
}

} // namespace meshwright
