// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/text/unified_diff.h"

#include "models/text/unseen.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <vector>

namespace meshwright {

namespace {

using Lines = std::vector<std::string_view>;

/// Lines around a change.
constexpr std::size_t linesAround = 3;
/// Beyond so many lines that came or went, all between the first and the last is one change.
constexpr int mostSteps = 2000;

/// @p text in lines with their ends.
Lines linesIn(std::string_view text)
{
    Lines out;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
        out.push_back(text.substr(0, end));
        text.remove_prefix(end);
    }
    return out;
}

/// Which lines went and which came, as few as can be (Myers, "An O(ND) Difference Algorithm", 1986).
class LinesChanged
{
public:
    LinesChanged(const Lines& before, const Lines& after)
        : m_went(before.size()),
          m_came(after.size()),
          m_before(before),
          m_after(after)
    {
        m_begin = std::ranges::mismatch(before, after).in1 - before.begin();
        m_beforeEnd = std::ssize(before);
        m_afterEnd = std::ssize(after);
        while (m_beforeEnd > m_begin && m_afterEnd > m_begin &&
               before[std::size_t(m_beforeEnd - 1)] == after[std::size_t(m_afterEnd - 1)]) {
            --m_beforeEnd;
            --m_afterEnd;
        }
        find();
    }

    bool went(std::size_t line) const { return line < m_went.size() && m_went[line]; }
    bool came(std::size_t line) const { return line < m_came.size() && m_came[line]; }

private:
    /// How far each diagonal has come; those next to what is asked for are there as well.
    class Reach
    {
    public:
        explicit Reach(std::ptrdiff_t widest) : m_widest(widest), m_all(std::size_t(2 * widest + 1)) {}
        std::ptrdiff_t& operator[](std::ptrdiff_t diagonal)
        {
            return m_all[std::size_t(diagonal + m_widest)];
        }
        Reach narrowed(std::ptrdiff_t widest) const
        {
            Reach out(widest);
            std::copy_n(m_all.begin() + (m_widest - widest), out.m_all.size(), out.m_all.begin());
            return out;
        }
        /// The diagonal from which step @p step comes to @p diagonal.
        std::ptrdiff_t from(std::ptrdiff_t step, std::ptrdiff_t diagonal)
        {
            const bool isDown =
                diagonal == -step || (diagonal != step && (*this)[diagonal - 1] < (*this)[diagonal + 1]);
            return isDown ? diagonal + 1 : diagonal - 1;
        }

    private:
        std::ptrdiff_t m_widest;
        std::vector<std::ptrdiff_t> m_all;
    };

    void find()
    {
        const std::ptrdiff_t width = m_beforeEnd - m_begin, height = m_afterEnd - m_begin;
        const std::ptrdiff_t most = std::min<std::ptrdiff_t>(width + height, mostSteps);
        Reach reach(most + 1);
        std::vector<Reach> steps;
        for (std::ptrdiff_t step = 0; step <= most; ++step) {
            steps.push_back(reach.narrowed(step + 1));
            for (std::ptrdiff_t diagonal = -step; diagonal <= step; diagonal += 2) {
                const std::ptrdiff_t from = reach.from(step, diagonal);
                std::ptrdiff_t x = reach[from] + (from < diagonal ? 1 : 0);
                while (x < width && x - diagonal < height && isSame(x, x - diagonal))
                    ++x;
                reach[diagonal] = x;
                if (x >= width && x - diagonal >= height)
                    return mark(steps, width, height);
            }
        }
        std::fill(m_went.begin() + m_begin, m_went.begin() + m_beforeEnd, true);
        std::fill(m_came.begin() + m_begin, m_came.begin() + m_afterEnd, true);
    }

    bool isSame(std::ptrdiff_t x, std::ptrdiff_t y) const
    {
        return m_before[std::size_t(m_begin + x)] == m_after[std::size_t(m_begin + y)];
    }

    void mark(std::vector<Reach>& steps, std::ptrdiff_t x, std::ptrdiff_t y)
    {
        for (std::ptrdiff_t step = std::ssize(steps) - 1; step > 0; --step) {
            Reach& reach = steps[std::size_t(step)];
            const std::ptrdiff_t diagonal = x - y;
            const std::ptrdiff_t from = reach.from(step, diagonal);
            x = reach[from];
            y = x - from;
            if (from < diagonal)
                m_went[std::size_t(m_begin + x)] = true;
            else
                m_came[std::size_t(m_begin + y)] = true;
        }
    }

    std::vector<bool> m_went, m_came;
    const Lines& m_before;
    const Lines& m_after;
    std::ptrdiff_t m_begin = 0, m_beforeEnd = 0, m_afterEnd = 0; ///< what is not alike at both ends
};

/// A line of a difference.
struct DiffLine
{
    char mark; ///< ' ', '-' or '+'
    std::string_view text;
};

std::vector<DiffLine> diffLines(const Lines& before, const Lines& after)
{
    const LinesChanged changed(before, after);
    std::vector<DiffLine> out;
    for (std::size_t i = 0, k = 0; i < before.size() || k < after.size();) {
        if (changed.went(i)) {
            out.push_back({'-', before[i++]});
        } else if (changed.came(k)) {
            out.push_back({'+', after[k++]});
        } else {
            out.push_back({' ', before[i++]});
            ++k;
        }
    }
    return out;
}

/// "12,3": the first of @p count lines behind @p line others.
std::string rangeText(std::size_t line, std::size_t count)
{
    return std::to_string(count == 0 ? line : line + 1) + ',' + std::to_string(count);
}

std::string hunk(const std::vector<DiffLine>& lines, std::size_t begin, std::size_t end, std::size_t before,
                 std::size_t after)
{
    std::size_t beforeCount = 0, afterCount = 0;
    std::string body;
    for (std::size_t i = begin; i < end; ++i) {
        beforeCount += lines[i].mark != '+' ? 1 : 0;
        afterCount += lines[i].mark != '-' ? 1 : 0;
        body += lines[i].mark;
        body += lines[i].text;
        if (!lines[i].text.ends_with('\n'))
            body += "\n\\ No newline at end of file\n";
    }
    return "@@ -" + rangeText(before, beforeCount) + " +" + rangeText(after, afterCount) + " @@\n" + body;
}

/// Whether @p c stands in octal digits in a name.
bool isOdd(char32_t c)
{
    return c < 0x20 || c == '"' || c == '\\' || c == 0x7F || isUnseen(c);
}

/// @p name as patch reads it: in quotation marks where a tab, a line break or what nobody sees stands in it.
std::string nameText(std::string_view name)
{
    static constexpr char digits[] = "01234567";
    std::string quoted = "\"";
    bool isPlain = true;
    const QString text = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    for (const uint c : text.toUcs4()) {
        const QByteArray part = QStringView(QChar::fromUcs4(c)).toUtf8();
        const bool odd = isOdd(c);
        isPlain &= !odd;
        for (const char one : part) {
            const auto byte = static_cast<unsigned char>(one);
            if (odd)
                (quoted += '\\') += {digits[byte >> 6U], digits[byte >> 3U & 7U], digits[byte & 7U]};
            else
                quoted += one;
        }
    }
    if (isPlain)
        return std::string(name) + (name.find(' ') == name.npos ? "" : "\t");
    return quoted + '"';
}

} // namespace

std::string unifiedDiff(std::string_view before, std::string_view after, std::string_view name)
{
    if (before == after)
        return {};
    const std::vector<DiffLine> lines = diffLines(linesIn(before), linesIn(after));
    std::string out = "--- " + nameText(name) + "\n+++ " + nameText(name) + '\n';
    std::size_t beforeLine = 0, afterLine = 0; // of the line next
    for (std::size_t next = 0; next < lines.size();) {
        const auto isChange = [&](std::size_t i) { return lines[i].mark != ' '; };
        std::size_t first = next;
        while (first < lines.size() && !isChange(first))
            ++first;
        if (first == lines.size())
            break;
        const std::size_t begin = first - std::min(first - next, linesAround);
        beforeLine += begin - next;
        afterLine += begin - next;
        std::size_t end = first, alike = 0;
        for (; end < lines.size() && alike <= 2 * linesAround; ++end)
            alike = isChange(end) ? 0 : alike + 1;
        end -= alike - std::min(alike, linesAround);
        out += hunk(lines, begin, end, beforeLine, afterLine);
        for (next = begin; next < end; ++next) {
            beforeLine += lines[next].mark != '+' ? 1 : 0;
            afterLine += lines[next].mark != '-' ? 1 : 0;
        }
    }
    return out;
}

} // namespace meshwright
