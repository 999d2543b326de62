// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/fixing/fixed_text.h"

#include "models/fixing/by_hand.h"
#include "models/fixing/mended_file.h"
#include "models/fixing/proof.h"
#include "models/fixing/touched_places.h"
#include "models/json/json.h"
#include "models/text/texts.h"

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
    FixRounds(const QString& path, std::string_view bytes, const FixOptions& options)
        : FixRounds(path, bytes, options, 0, readWith(path, bytes, options))
    {}

    FixedText run()
    {
        for (int round = 0; round < mostRounds; ++round) {
            const std::size_t done = m_out.done.size();
            m_out.notDone.clear();
            tryAll(chosen());
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
        std::map<std::size_t, TouchedPlaces> touched;
        std::vector<FixOfIssue> all;
        const ByHand byHand(m_read);
        for (const FixOfIssue& one : fixes)
            if (one.resource >= m_read.resources.size())
                continue;
            else if (touched[one.resource].add(m_read.resources[one.resource].input, one.fix))
                all.push_back(one);
            else
                refuse(one, Texts::tr("Another fix changes the same place: mend once more."), byHand);
        std::ranges::stable_sort(all, isFurtherDown);
        tryAll(std::move(all));
        std::ranges::stable_sort(m_out.done, isAbove);
        return std::move(m_out);
    }

private:
    /// @p read is what @p bytes are.
    FixRounds(const QString& path, std::string_view bytes, const FixOptions& options, int depth,
              CheckedFile read)
        : m_path(path),
          m_options(options),
          m_depth(depth),
          m_out{std::string(bytes), {}, {}},
          m_read(std::move(read))
    {}

    static CheckedFile readWith(const QString& path, std::string_view bytes, const FixOptions& options)
    {
        return options.check ? options.check(bytes) : checkBytes(path, bytes, options.arguments);
    }

    /// The fixes of this round: of each place one, those further down first.
    std::vector<FixOfIssue> chosen() const
    {
        std::vector<FixOfIssue> out;
        for (std::size_t i = 0; i < m_read.resources.size(); ++i) {
            TouchedPlaces touched;
            for (const LocatedIssue& found : foundIn(m_read, i).issues) {
                const auto fix =
                    std::ranges::find_if(found.issue.fixes, [](const Fix& one) { return !one.isChoice; });
                if (fix != found.issue.fixes.end() && isWanted(i, found.issue) &&
                    touched.add(m_read.resources[i].input, *fix))
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

    /// Does all of them at once; where that cannot be kept, in parts.
    void tryAll(std::vector<FixOfIssue> all)
    {
        MendedFile out = mendedWithout(all);
        if (all.empty())
            return;
        if (!out.text)
            return tryApart(std::move(all), {{out.why}});
        CheckedFile after = readWith(m_path, *out.text, m_options);
        std::vector<FixFault> faults = faultsOf(m_read, after, all);
        if (faults.empty())
            return take(*std::move(out.text), std::move(after), std::move(all));
        if (std::ranges::all_of(faults, &FixFault::isNewError)) {
            if (isDoneWithWhatItShows(all, *out.text, std::move(after), faults))
                return;
        } else {
            std::erase_if(faults, &FixFault::isNewError); // those are looked at when the others are gone
        }
        tryApart(std::move(all), faults);
    }

    /// The text with @p all, but for those that cannot be done, which are refused and taken out of @p all.
    MendedFile mendedWithout(std::vector<FixOfIssue>& all)
    {
        for (;;) {
            std::vector<Mend> mends;
            for (const FixOfIssue& one : all)
                mends.push_back({one.resource, &one.fix});
            MendedFile out = mended(m_out.text, m_read, mends);
            if (out.obstacles.empty())
                return out;
            const ByHand byHand(m_read);
            std::vector<FixOfIssue> rest;
            for (std::size_t i = 0; i < all.size(); ++i)
                if (const auto obstacle = out.obstacles.find(i); obstacle != out.obstacles.end())
                    refuse(std::move(all[i]), obstacle->second, byHand);
                else
                    rest.push_back(std::move(all[i]));
            all = std::move(rest);
        }
    }

    void take(std::string text, CheckedFile read, std::vector<FixOfIssue> done)
    {
        m_out.text = std::move(text);
        m_read = std::move(read);
        std::ranges::move(done, std::back_inserter(m_out.done));
    }

    /// Does @p all, which make @p text, that is @p after, and show new errors by that, with those mended as
    /// well: what had a wrong name was never checked. False, and nothing is done, where errors are left:
    /// @p faults then.
    bool isDoneWithWhatItShows(std::vector<FixOfIssue>& all, const std::string& text, CheckedFile after,
                               std::vector<FixFault>& faults)
    {
        if (m_areGiven || m_depth == mostLevels)
            return false;
        FixOptions shown = m_options;
        shown.isWanted = [this](std::size_t resource, const Issue& issue, Places) {
            return !hasIssueLike(m_read, resource, issue) &&
                   (!m_options.isWanted || m_options.isWanted(resource, issue, Places::Moved));
        };
        FixRounds inside(m_path, text, shown, m_depth + 1, std::move(after));
        FixedText inner = inside.run();
        faults = newErrorsIn(m_read, inside.m_read);
        if (!faults.empty())
            return false;
        std::ranges::move(inner.done, std::back_inserter(all));
        take(std::move(inner.text), std::move(inside.m_read), std::move(all));
        return true;
    }

    /// Does what can be done of @p all, which together have @p faults: what is in other resources, and of
    /// those at fault one half and then the other. One alone is refused.
    void tryApart(std::vector<FixOfIssue> all, const std::vector<FixFault>& faults)
    {
        const ByHand byHand(m_read);
        if (all.size() == 1)
            return refuse(std::move(all.front()), faults.front().why, byHand);
        std::map<std::size_t, std::size_t> counts, seen;
        for (const FixOfIssue& one : all)
            ++counts[one.resource];
        std::map<std::size_t, QString> whys;
        for (const FixFault& fault : faults) {
            if (!fault.resource || !counts.contains(*fault.resource))
                return tryHalves(std::move(all));
            whys.emplace(*fault.resource, fault.why);
        }
        std::vector<FixOfIssue> others, below, above;
        for (FixOfIssue& one : all) {
            const auto why = whys.find(one.resource);
            const std::size_t count = counts[one.resource];
            if (why == whys.end())
                others.push_back(std::move(one));
            else if (count == 1)
                refuse(std::move(one), why->second, byHand);
            else
                (seen[one.resource]++ < count / 2 ? below : above).push_back(std::move(one));
        }
        tryAll(std::move(others));
        tryAll(std::move(below));
        tryAll(stillThere(std::move(above)));
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
        if (!m_areGiven)
            std::erase_if(all, [&](const FixOfIssue& one) {
                return std::ranges::none_of(
                    foundIn(m_read, one.resource).issues,
                    [&](const LocatedIssue& found) { return found.issue == one.found.issue; });
            });
        return all;
    }

    void refuse(FixOfIssue what, const QString& why, const ByHand& byHand)
    {
        std::string lines = byHand.of(what.resource, what.fix);
        m_out.notDone.push_back({std::move(what), why, std::move(lines)});
    }

    const QString& m_path;
    const FixOptions& m_options;
    int m_depth;
    FixedText m_out;
    CheckedFile m_read;      ///< what the text is so far
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
