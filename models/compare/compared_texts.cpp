// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/compare/compared_texts.h"

#include "models/compare/item_pairs.h"
#include "models/json/json.h"

#include <algorithm>
#include <cstddef>
#include <span>
#include <utility>

namespace meshwright {

namespace {

/// A pair of lines that are the same, by their places in both texts.
using Match = std::pair<std::size_t, std::size_t>;
using Lines = std::span<const QString>;

/// Beyond so many lines that come and go, two texts are taken to have nothing in common: what is kept while
/// they are searched grows with the square of it.
constexpr std::ptrdiff_t mostEdits = 1000;

/// The longest run of lines that both have, by Myers: "An O(ND) Difference Algorithm and Its Variations".
class SharedLines
{
public:
    SharedLines(Lines before, Lines after) : m_before(before), m_after(after) {}

    std::vector<Match> found()
    {
        const auto most = std::min(mostEdits, rows() + columns());
        m_furthest.assign(static_cast<std::size_t>(2 * most + 3), 0);
        m_middle = most + 1;
        for (std::ptrdiff_t edits = 0; edits <= most; ++edits) {
            m_trace.emplace_back(m_furthest.begin() + (m_middle - edits - 1),
                                 m_furthest.begin() + (m_middle + edits + 2));
            for (std::ptrdiff_t k = -edits; k <= edits; k += 2)
                if (follow(k, edits))
                    return wayBack(edits);
        }
        return {};
    }

private:
    std::ptrdiff_t rows() const { return static_cast<std::ptrdiff_t>(m_before.size()); }
    std::ptrdiff_t columns() const { return static_cast<std::ptrdiff_t>(m_after.size()); }
    std::ptrdiff_t& at(std::ptrdiff_t k) { return m_furthest[static_cast<std::size_t>(m_middle + k)]; }

    /// Goes as far as it can on the diagonal @p k; whether that is the end.
    bool follow(std::ptrdiff_t k, std::ptrdiff_t edits)
    {
        const bool isDown = k == -edits || (k != edits && at(k - 1) < at(k + 1));
        std::ptrdiff_t x = isDown ? at(k + 1) : at(k - 1) + 1;
        while (x < rows() && x - k < columns() && x - k >= 0 &&
               m_before[static_cast<std::size_t>(x)] == m_after[static_cast<std::size_t>(x - k)])
            ++x;
        at(k) = x;
        return x >= rows() && x - k >= columns();
    }

    std::vector<Match> wayBack(std::ptrdiff_t edits) const
    {
        std::vector<Match> out;
        std::ptrdiff_t x = rows();
        std::ptrdiff_t y = columns();
        for (; edits >= 0; --edits) {
            const auto& was = m_trace[static_cast<std::size_t>(edits)];
            const auto before = [&](std::ptrdiff_t k) {
                return was[static_cast<std::size_t>(k + edits + 1)];
            };
            const std::ptrdiff_t k = x - y;
            const bool isDown = k == -edits || (k != edits && before(k - 1) < before(k + 1));
            const std::ptrdiff_t fromX = edits == 0 ? 0 : isDown ? before(k + 1) : before(k - 1);
            const std::ptrdiff_t fromY = edits == 0 ? 0 : fromX - (isDown ? k + 1 : k - 1);
            while (x > fromX && y > fromY)
                out.emplace_back(static_cast<std::size_t>(--x), static_cast<std::size_t>(--y));
            x = fromX;
            y = fromY;
        }
        std::ranges::reverse(out);
        return out;
    }

    Lines m_before;
    Lines m_after;
    std::vector<std::ptrdiff_t> m_furthest; ///< by diagonal
    std::ptrdiff_t m_middle = 0;
    std::vector<std::vector<std::ptrdiff_t>> m_trace; ///< before each edit
};

void addChanged(std::vector<TextRow>& out, Lines before, Lines after)
{
    for (std::size_t i = 0; i < std::max(before.size(), after.size()); ++i)
        out.push_back({TextRow::Kind::Changed, i < before.size() ? std::optional(before[i]) : std::nullopt,
                       i < after.size() ? std::optional(after[i]) : std::nullopt});
}

TextRow equalRow(const QString& line)
{
    return {TextRow::Kind::Equal, line, line};
}

std::size_t sharedBegin(Lines before, Lines after)
{
    return static_cast<std::size_t>(std::ranges::mismatch(before, after).in1 - before.begin());
}

std::size_t sharedEnd(Lines before, Lines after)
{
    std::size_t out = 0;
    while (out < before.size() && out < after.size() &&
           before[before.size() - 1 - out] == after[after.size() - 1 - out])
        ++out;
    return out;
}

} // namespace

std::vector<TextRow> comparedTexts(const QStringList& before, const QStringList& after)
{
    Lines first(before.begin(), before.end());
    Lines second(after.begin(), after.end());
    const std::size_t begin = sharedBegin(first, second);
    const std::size_t end = sharedEnd(first.subspan(begin), second.subspan(begin));
    std::vector<TextRow> out;
    for (const QString& line : first.first(begin))
        out.push_back(equalRow(line));
    const Lines tail = first.last(end);
    first = first.subspan(begin, first.size() - begin - end);
    second = second.subspan(begin, second.size() - begin - end);
    std::size_t i = 0;
    std::size_t j = 0;
    for (const auto& [x, y] : SharedLines(first, second).found()) {
        addChanged(out, first.subspan(i, x - i), second.subspan(j, y - j));
        out.push_back(equalRow(first[x]));
        i = x + 1;
        j = y + 1;
    }
    addChanged(out, first.subspan(i), second.subspan(j));
    for (const QString& line : tail)
        out.push_back(equalRow(line));
    return out;
}

std::vector<TextRow> folded(const std::vector<TextRow>& rows, std::size_t around)
{
    std::vector<bool> isSeen(rows.size(), false);
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (rows[i].kind == TextRow::Kind::Changed)
            for (std::size_t k = i - std::min(i, around); k < rows.size() && k <= i + around; ++k)
                isSeen[k] = true;
    std::vector<TextRow> out;
    std::size_t line = 0; // of the first text
    for (std::size_t i = 0; i < rows.size();) {
        std::size_t end = i;
        while (end < rows.size() && !isSeen[end])
            ++end;
        if (end - i > 1) {
            out.push_back({TextRow::Kind::Folded, {}, {}, line, end - i});
            line += end - i;
            i = end;
            continue;
        }
        line += rows[i].before ? 1 : 0;
        out.push_back(rows[i++]);
    }
    return out;
}

json linedUp(const json& before, json after)
{
    if (before.is_object() && after.is_object()) {
        for (auto& [key, value] : after.get_ref<json::object_t&>())
            if (const json* other = member(before, key))
                value = linedUp(*other, std::move(value));
        return after;
    }
    if (!before.is_array() || !after.is_array())
        return after;
    const ItemPairs pairs = pairedItems(before, after);
    json out = json::array();
    for (const auto& [i, j] : pairs.both)
        out.push_back(linedUp(before[i], after[j]));
    for (const std::size_t j : pairs.added)
        out.push_back(after[j]);
    return out;
}

} // namespace meshwright
