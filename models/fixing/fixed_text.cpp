// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/fixing/fixed_text.h"

#include "models/fixing/mended_file.h"
#include "models/fixing/proof.h"
#include "models/fixing/touched_places.h"
#include "models/json/json.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

namespace meshwright {

namespace {

/// What mending has shown is mended in a next round, and nothing should take many.
constexpr int mostRounds = 10;
/// What a fix shows may show more.
constexpr int mostLevels = 3;

bool isAbove(const FixOfIssue& a, const FixOfIssue& b)
{
    return std::pair(a.found.document, a.found.at) < std::pair(b.found.document, b.found.at);
}

class FixRounds
{
public:
    FixRounds(const QString& path, std::string_view bytes, const FixOptions& options, int depth = 0)
        : m_path(path),
          m_options(options),
          m_depth(depth),
          m_out{std::string(bytes), {}, {}}
    {}

    FixedText run()
    {
        for (int round = 0; round < mostRounds; ++round) {
            const std::size_t done = m_out.done.size();
            m_out.notDone.clear();
            tryAll(chosen(checked(m_out.text)));
            std::stable_sort(m_out.done.begin() + static_cast<std::ptrdiff_t>(done), m_out.done.end(),
                             isAbove);
            if (m_out.done.size() == done)
                break;
        }
        std::ranges::stable_sort(m_out.notDone, isAbove, &FixNotDone::what);
        return std::move(m_out);
    }

    FixedText run(const std::vector<FixOfIssue>& fixes)
    {
        m_areGiven = true;
        const CheckedFile read = checked(m_out.text);
        std::map<std::size_t, TouchedPlaces> touched;
        std::vector<FixOfIssue> all;
        for (const FixOfIssue& one : fixes)
            if (one.resource < read.resources.size() &&
                touched[one.resource].add(read.resources[one.resource].input, one.fix))
                all.push_back(one);
        std::ranges::stable_sort(all, isFurtherDown);
        tryAll(std::move(all));
        std::ranges::stable_sort(m_out.done, isAbove);
        return std::move(m_out);
    }

private:
    CheckedFile checked(std::string_view text) const { return checkBytes(m_path, text, m_options.arguments); }

    /// The fixes of this round: of each place one, those further down first.
    std::vector<FixOfIssue> chosen(const CheckedFile& read) const
    {
        std::vector<FixOfIssue> out;
        for (std::size_t i = 0; i < read.resources.size(); ++i) {
            TouchedPlaces touched;
            for (const LocatedIssue& found : foundIn(read, i).issues) {
                const auto fix =
                    std::ranges::find_if(found.issue.fixes, [](const Fix& one) { return !one.isChoice; });
                if (fix != found.issue.fixes.end() && isWanted(i, found.issue) &&
                    touched.add(read.resources[i].input, *fix))
                    out.push_back({found, *fix, i});
            }
        }
        std::ranges::stable_sort(out, isFurtherDown);
        return out;
    }

    static bool isFurtherDown(const FixOfIssue& a, const FixOfIssue& b)
    {
        if (a.resource != b.resource)
            return a.resource > b.resource;
        return standsBefore(b.fix.changes.front().at, a.fix.changes.front().at);
    }

    bool isWanted(std::size_t resource, const Issue& issue) const
    {
        const bool isAsRead = m_depth == 0 && m_out.done.empty();
        return !m_options.isWanted ||
               m_options.isWanted(resource, issue, isAsRead ? Places::AsRead : Places::Moved);
    }

    /// Does all of them at once; where that cannot be kept, one half and then the other.
    void tryAll(std::vector<FixOfIssue> all)
    {
        while (!all.empty()) {
            const CheckedFile read = checked(m_out.text);
            std::vector<Mend> mends;
            for (const FixOfIssue& one : all)
                mends.push_back({one.resource, &one.fix});
            MendedFile out = mended(m_out.text, read, mends);
            if (out.obstacle) {
                const auto one = all.begin() + static_cast<std::ptrdiff_t>(*out.obstacle);
                refuse(std::move(*one), out.why, read);
                all.erase(one);
                continue;
            }
            const FixFault fault = out.text ? faultOf(read, checked(*out.text), all) : FixFault{out.why};
            if (fault.why.isEmpty()) {
                m_out.text = *std::move(out.text);
                std::ranges::move(all, std::back_inserter(m_out.done));
            } else if (all.size() == 1) {
                if (!fault.isNewError || !isDoneWithWhatItShows(all.front(), *out.text, read))
                    refuse(std::move(all.front()), fault.why, read);
            } else {
                tryHalves(std::move(all));
            }
            return;
        }
    }

    /// Does @p one, which makes @p text of what was @p read and shows new errors by that, with those mended
    /// as well: what had a wrong name was never checked. False, and nothing is done, where errors are left.
    bool isDoneWithWhatItShows(const FixOfIssue& one, const std::string& text, const CheckedFile& read)
    {
        if (m_areGiven || m_depth == mostLevels)
            return false;
        FixOptions shown = m_options;
        shown.isWanted = [&](std::size_t resource, const Issue& issue, Places) {
            return !hasIssueLike(read, resource, issue) &&
                   (!m_options.isWanted || m_options.isWanted(resource, issue, Places::Moved));
        };
        FixedText inner = FixRounds(m_path, text, shown, m_depth + 1).run();
        if (!newErrorIn(read, checked(inner.text)).isEmpty())
            return false;
        m_out.text = std::move(inner.text);
        m_out.done.push_back(one);
        std::ranges::move(inner.done, std::back_inserter(m_out.done));
        return true;
    }

    /// What is done in the half further down leaves the places of the other as they are.
    void tryHalves(std::vector<FixOfIssue> all)
    {
        const auto middle = all.begin() + static_cast<std::ptrdiff_t>(all.size() / 2);
        std::vector<FixOfIssue> above(std::make_move_iterator(middle), std::make_move_iterator(all.end()));
        all.erase(middle, all.end());
        tryAll(std::move(all));
        tryAll(stillThere(std::move(above)));
    }

    /// Those of @p all whose issue the text still has.
    std::vector<FixOfIssue> stillThere(std::vector<FixOfIssue> all) const
    {
        if (m_areGiven)
            return all;
        const CheckedFile read = checked(m_out.text);
        std::erase_if(all, [&](const FixOfIssue& one) {
            return std::ranges::none_of(foundIn(read, one.resource).issues, [&](const LocatedIssue& found) {
                return found.issue == one.found.issue;
            });
        });
        return all;
    }

    void refuse(FixOfIssue what, const QString& why, const CheckedFile& read)
    {
        std::string lines = byHand(read.resources[what.resource], what.fix);
        m_out.notDone.push_back({std::move(what), why, std::move(lines)});
    }

    const QString& m_path;
    const FixOptions& m_options;
    int m_depth;
    FixedText m_out;
    bool m_areGiven = false; ///< nothing that is found here is mended
};

} // namespace

FixedText fixText(const QString& path, std::string_view bytes, const FixOptions& options)
{
    return FixRounds(path, bytes, options).run();
}

FixedText fixThese(const QString& path, std::string_view bytes, const std::vector<FixOfIssue>& fixes,
                   const Arguments& arguments)
{
    const FixOptions options{arguments};
    return FixRounds(path, bytes, options).run(fixes);
}

} // namespace meshwright
