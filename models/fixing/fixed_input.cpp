// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/fixing/fixed_input.h"

#include "models/fixing/changed_value.h"
#include "models/fixing/same_issues.h"
#include "models/fixing/touched_places.h"
#include "models/json/difference.h"
#include "models/text/texts.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace meshwright {

namespace {

/// What mending has shown is mended in a next round, and nothing should take many.
constexpr int mostRoundsOfRule = 10;
/// How many errors that only show by a fix are mended with it.
constexpr int mostShown = 10;

FixedInput refused(QString why)
{
    return {{}, std::move(why)};
}

/// An issue and what is done about it.
struct ChosenFix
{
    Issue issue;
    Fix fix;
};

/// What mending works at, and what it looks with.
class InputFixing
{
public:
    explicit InputFixing(const CheckInput& check) : m_check(check) {}

    FixedInput one(const json& input, const Issue& issue, const Fix& fix) const
    {
        return all(input, {{issue, fix}});
    }

    /// What can be done of @p fixes, those further down first: at once, or one half and then the other.
    FixedInput asManyAs(const json& input, const std::vector<ChosenFix>& fixes) const
    {
        FixedInput out = all(input, fixes);
        if (out.value || fixes.size() == 1)
            return out;
        const auto middle = fixes.begin() + static_cast<std::ptrdiff_t>(fixes.size() / 2);
        const FixedInput below = asManyAs(input, {fixes.begin(), middle});
        const json& between = below.value ? *below.value : input;
        FixedInput above = asManyAs(between, {middle, fixes.end()});
        if (!above.value)
            return below.value ? below : above;
        above.done += below.done;
        return above;
    }

    /// The best fixes of the issues of @p rule in @p input, of each place one, those further down first.
    /// @p meant finds those that are to be mended.
    static std::vector<ChosenFix> sureFixes(const json& input, std::string_view rule, const CheckInput& meant)
    {
        std::vector<ChosenFix> out;
        TouchedPlaces touched;
        for (const Issue& issue : meant(input)) {
            const Fix* fix = issue.rule == rule ? sureFixOf(issue) : nullptr;
            if (fix && touched.add(input, *fix))
                out.push_back({issue, *fix});
        }
        std::ranges::stable_sort(out, [](const ChosenFix& a, const ChosenFix& b) {
            return standsBefore(b.fix.changes.front().at, a.fix.changes.front().at);
        });
        return out;
    }

private:
    FixedInput all(const json& input, const std::vector<ChosenFix>& fixes) const
    {
        std::optional<json> value = input;
        for (const ChosenFix& one : fixes)
            if (value = changed(*std::move(value), one.fix.changes); !value)
                return refused(Texts::tr("What is there has changed meanwhile."));
        const std::vector<Issue> before = m_check(input), after = m_check(*value);
        IssuePointers mended;
        for (const ChosenFix& one : fixes)
            mended.push_back(&one.issue);
        if (sameValue(*value, input) || isAnyStillThere(pointersTo(before), pointersTo(after), mended))
            return refused(Texts::tr("It would still be wrong."));
        return withWhatShows({std::move(value), {}, static_cast<int>(fixes.size())}, before);
    }

    /// @p fixed, with the errors mended that were not there @p before: what had a wrong name was never
    /// checked.
    FixedInput withWhatShows(FixedInput fixed, const std::vector<Issue>& before) const
    {
        for (int shown = 0;; ++shown) {
            const std::vector<Issue> after = m_check(*fixed.value);
            const Issue* error = newError(pointersTo(before), pointersTo(after));
            if (!error)
                return fixed;
            const Fix* fix = shown < mostShown ? sureFixOf(*error) : nullptr;
            auto value = fix ? changed(*fixed.value, fix->changes) : std::nullopt;
            if (!value)
                return refused(newErrorWords(*error));
            fixed.value = std::move(value);
            ++fixed.done;
        }
    }

    const CheckInput& m_check;
};

} // namespace

const Fix* sureFixOf(const Issue& issue)
{
    const auto fix = std::ranges::find_if(
        issue.fixes, [](const Fix& one) { return !one.isChoice && !one.changes.empty(); });
    return fix == issue.fixes.end() ? nullptr : &*fix;
}

FixedInput fixInput(const json& input, const Issue& issue, const Fix& fix, const CheckInput& check)
{
    return InputFixing(check).one(input, issue, fix);
}

FixedInput fixRule(const json& input, std::string_view rule, const CheckInput& check, const CheckInput& meant)
{
    const InputFixing fixing(check);
    FixedInput out = refused(Texts::tr("There is nothing of this rule that can be mended for certain."));
    for (int round = 0; round < mostRoundsOfRule; ++round) {
        const json& now = out.value ? *out.value : input;
        const std::vector<ChosenFix> fixes = InputFixing::sureFixes(now, rule, meant ? meant : check);
        FixedInput next = fixes.empty() ? FixedInput() : fixing.asManyAs(now, fixes);
        if (!next.value) {
            if (!out.value && !fixes.empty())
                out.why = next.why;
            return out;
        }
        next.done += out.done;
        out = std::move(next);
    }
    return out;
}

} // namespace meshwright
