// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/parse.h"

#include "models/formats/foreign_text.h"
#include "models/formats/reading_rules.h"
#include "models/formats/syntax_words.h"
#include "models/source/value.h"
#include "models/text/texts.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <utility>

namespace meshwright {

namespace {

/// An issue before its offset is made a line and a column.
struct Found
{
    Issue issue;
    std::size_t offset;
};

void report(std::vector<Found>& found, Pointer at, SyntaxWords words)
{
    if (found.size() < mostIssues)
        found.push_back({issueOf(*words.rule, std::move(at), std::move(words.message)), words.offset});
}

void report(std::vector<Found>& found, std::string_view text, const source::ValueFault& fault)
{
    if (found.size() < mostIssues) // finding its name and its words takes time
        report(found, fault.at(), inWords(text, fault));
}

std::vector<LocatedIssue> placed(std::vector<Found> found, std::string_view text)
{
    std::vector<std::size_t> offsets;
    for (const Found& one : found)
        offsets.push_back(one.offset);
    const std::vector<Location> at = locations(text, offsets);
    std::vector<LocatedIssue> out;
    for (std::size_t i = 0; i < found.size(); ++i)
        out.push_back({std::move(found[i].issue), at[i]});
    return out;
}

Parsed built(std::string_view bytes, const ParseLimits& limits)
{
    auto source = std::make_shared<const source::Source>(std::string(bytes), limits.levels);
    const std::string_view text = source->text();
    std::vector<Found> found;
    bool isUsable = !source->fault() && !source->tooDeep();
    bool isOver = false;
    const std::size_t end = std::min(source->fault() ? source->fault()->begin : text.size(),
                                     source->tooDeep().value_or(text.size()));
    json value = source::valueOf(source->tree(), end, [&](const source::ValueFault& fault) {
        report(found, text, fault);
        if (fault.kind == source::ValueFault::Kind::NamedTwice)
            return true;
        isUsable = false;
        isOver = fault.kind == source::ValueFault::Kind::NumberTooGreat;
        return !isOver;
    });
    if (!isOver && source->fault()) { // nothing is read behind what is too deep
        found.clear();                // in what is no JSON, this is the one thing to mend first
        report(found, Pointer(), inWords(text, *source->fault()));
    } else if (!isOver && source->tooDeep()) {
        report(found, Pointer(), tooDeepInWords(limits.levels, *source->tooDeep()));
    }
    Parsed out{{}, placed(std::move(found), text), source};
    if (isUsable)
        out.value = std::move(value);
    return out;
}

Parsed refused(const RuleInfo& rule, const QString& message, Location at = {})
{
    return {std::nullopt, {{issueOf(rule, Pointer(), message), at}}, nullptr};
}

} // namespace

Parsed parse(std::string_view bytes, const ParseLimits& limits)
{
    if (bytes.size() > limits.bytes)
        return refused(
            reading::fileTooLarge,
            Texts::tr("The file is larger than %1 MiB and was not read. A virtual node takes less than one. "
                      "Check that this is the right file.")
                .arg(limits.bytes / 1024 / 1024));
    const std::string_view text = withoutByteOrderMark(bytes);
    if (const auto foreign = foreignText(text)) {
        const std::size_t offset[] = {foreign->offset};
        return refused(reading::syntax, foreign->message, locations(text, offset).front());
    }
    return built(text, limits);
}

} // namespace meshwright
