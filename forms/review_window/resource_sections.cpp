// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/review_window/resource_sections.h"

#include "forms/review/summary_html.h"
#include "forms/review_window/section_summary.h"
#include "forms/steps/steps.h"
#include "forms/steps/summary.h"
#include "models/json/json.h"
#include "models/review/resource_parts.h"
#include "models/text/texts.h"

#include <algorithm>
#include <map>
#include <span>
#include <utility>

namespace meshwright {

namespace {

constexpr std::size_t mostLinesShown = 240; ///< of a section: some forty milliseconds

steps::SummaryLine moreToCome()
{
    return {0, Texts::tr("And more"), Texts::tr("The text beside it shows it all.")};
}

QString shownHtml(std::span<const steps::SummaryLine> lines)
{
    if (lines.size() <= mostLinesShown)
        return summaryHtml(lines);
    const auto first = lines.first(mostLinesShown);
    std::vector<steps::SummaryLine> some;
    some.assign(first.begin(), first.end());
    some.push_back(moreToCome());
    return summaryHtml(some);
}

/// Whether @p lines say what was written, and not only what holds where nothing was.
bool saysAnything(std::span<const steps::SummaryLine> lines)
{
    return !lines.empty() && !(lines.size() == 1 && lines.front().label.isEmpty());
}

std::vector<ResourceSection> sectionsOfNode(const CheckedResource& found, const json& input)
{
    std::map<steps::StepId, std::vector<std::size_t>> issues;
    for (std::size_t i = 0; i < found.issues.size(); ++i)
        if (!found.issues[i].accepted)
            issues[steps::stepOf(found.issues[i].issue.pointer)].push_back(i);
    std::vector<ResourceSection> out;
    for (const steps::Step& step : steps::all()) {
        const std::vector<steps::SummaryLine> lines =
            step.about.empty() ? std::vector<steps::SummaryLine>() : steps::summary(step, input);
        std::vector<std::size_t>& own = issues[step.id];
        if (saysAnything(lines) || !own.empty())
            out.push_back({steps::translated(step.title), summaryLine(lines),
                           lines.empty() ? QString() : shownHtml(lines), std::move(own)});
    }
    return out;
}

std::vector<ResourceSection> sectionsOfOther(const CheckedResource& found, Kind kind, const json& input)
{
    const std::vector<ResourcePart> parts = partsOf(kind, input);
    std::vector<ResourceSection> out;
    for (const ResourcePart& part : parts) {
        std::vector<steps::SummaryLine> lines;
        for (const ResourceLine& line : part.lines)
            lines.push_back({line.depth, line.label, line.value});
        out.push_back({part.title, summaryLine(lines), lines.empty() ? QString() : shownHtml(lines)});
    }
    if (out.empty())
        out.emplace_back();
    for (std::size_t i = 0; i < found.issues.size(); ++i)
        if (!found.issues[i].accepted)
            out[partWith(parts, found.issues[i].issue.pointer)].issues.push_back(i);
    return out;
}

} // namespace

std::vector<ResourceSection> sectionsOf(const Review& review, const ReviewRow& row)
{
    const CheckedResource& found = review.found(row);
    const ResourceInFile* const resource = review.resource(row);
    if (resource && resource->kind == Kind::VirtualNode && resource->input.is_object())
        return sectionsOfNode(found, resource->input);
    return sectionsOfOther(found, resource ? resource->kind : Kind::Mesh,
                           resource ? resource->input : json());
}

} // namespace meshwright
