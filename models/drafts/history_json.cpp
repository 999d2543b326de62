// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/drafts/history_json.h"

#include "models/json/json.h"

#include <algorithm>
#include <memory>
#include <utility>
#include <variant>

namespace meshwright {

namespace {

struct Writing
{
    /// Absent and null are two things: only what is there is written.
    static json values(const char* at, const auto& change)
    {
        json out{{at, change.at.text()}};
        if (change.before)
            out["before"] = *change.before;
        if (change.after)
            out["after"] = *change.after;
        return out;
    }

    json operator()(const ValueChange& change) const { return values("value", change); }
    json operator()(const ParkedChange& change) const { return values("parked", change); }

    json operator()(const ItemChange& change) const
    {
        return {{change.inserted ? "inserted" : "erased", change.list.text()},
                {"index", change.index},
                {"item", change.item}};
    }

    json operator()(const MoveChange& change) const
    {
        return {{"moved", change.list.text()}, {"from", change.from}, {"to", change.to}};
    }
};

json stepJson(const Step& step)
{
    json changes = json::array();
    for (const Change& change : step.changes)
        changes.push_back(std::visit(Writing(), change));
    json out{{"about", step.about.text()}, {"when", step.when}, {"changes", std::move(changes)}};
    if (!step.title.isEmpty())
        out["title"] = step.title.toStdString();
    return out;
}

std::optional<json> copied(const json* value)
{
    return value ? std::optional(*value) : std::nullopt;
}

std::optional<std::size_t> indexIn(const json& value, const char* key)
{
    const auto index = integer(member(value, key));
    return index && *index >= 0 ? std::optional(static_cast<std::size_t>(*index)) : std::nullopt;
}

std::optional<Change> changeIn(const json& value)
{
    if (const auto at = pointerIn(member(value, "value")))
        return ValueChange{*at, copied(member(value, "before")), copied(member(value, "after"))};
    if (const auto at = pointerIn(member(value, "parked")); at && !at->isRoot())
        return ParkedChange{*at, copied(member(value, "before")), copied(member(value, "after"))};
    if (const auto list = pointerIn(member(value, "moved"))) {
        const auto from = indexIn(value, "from");
        const auto to = indexIn(value, "to");
        return from && to ? std::optional<Change>(MoveChange{*list, *from, *to}) : std::nullopt;
    }
    for (const bool inserted : {true, false}) {
        const auto list = pointerIn(member(value, inserted ? "inserted" : "erased"));
        const auto index = indexIn(value, "index");
        if (const json* item = member(value, "item"); list && index && item)
            return ItemChange{*list, *index, *item, inserted};
    }
    return std::nullopt;
}

std::optional<Step> stepIn(const json& value)
{
    const auto about = pointerIn(member(value, "about"));
    const json* changes = member(value, "changes");
    if (!about || !changes || !changes->is_array())
        return std::nullopt;
    Step out{{},
             *about,
             false,
             integer(member(value, "when")).value_or(0),
             QString::fromStdString(std::string(text(member(value, "title")).value_or("")))};
    for (const json& one : *changes) {
        auto change = changeIn(one);
        if (!change)
            return std::nullopt;
        out.changes.push_back(std::move(*change));
    }
    return out;
}

} // namespace

std::optional<Pointer> pointerIn(const json* value)
{
    const auto written = text(value);
    if (!written || (!written->empty() && written->front() != '/'))
        return std::nullopt;
    for (std::size_t i = 0; i < written->size(); ++i)
        if ((*written)[i] == '~' &&
            (i + 1 == written->size() || ((*written)[i + 1] != '0' && (*written)[i + 1] != '1')))
            return std::nullopt;
    return Pointer(std::string(*written));
}

HistoryLines historyLines(const History& history, std::size_t most)
{
    std::vector<std::string> steps;
    std::size_t first = history.steps.size();
    for (std::size_t size = 0; first > 0; --first) {
        std::string step =
            stepJson(*history.steps[first - 1]).dump(-1, ' ', false, json::error_handler_t::replace);
        size += step.size();
        if (size > most)
            break;
        steps.push_back(std::move(step));
    }
    // What could neither be undone nor done again is of no use.
    if (first > history.done)
        return {};
    std::ranges::reverse(steps);
    return {history.done - first, std::move(steps)};
}

std::optional<History> historyIn(const json& value)
{
    const auto done = indexIn(value, "done");
    const json* steps = member(value, "steps");
    if (!done || !steps || !steps->is_array() || *done > steps->size())
        return std::nullopt;
    History out{{}, *done};
    for (const json& one : *steps) {
        auto step = stepIn(one);
        if (!step)
            return std::nullopt;
        out.steps.push_back(std::make_shared<const Step>(std::move(*step)));
    }
    return out;
}

} // namespace meshwright
