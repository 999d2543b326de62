// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/fuzz/targets.h"

#include "models/document/document.h"
#include "models/drafts/draft_format.h"
#include "models/formats/completion.h"
#include "models/formats/jq/jq_template.h"
#include "models/formats/parse.h"
#include "models/formats/patch_text.h"
#include "models/formats/reading_rules.h"
#include "models/json/difference.h"
#include "models/reading/read.h"
#include "models/rules/check.h"
#include "models/source/fold_ranges.h"
#include "models/templates/node_template.h"
#include "models/words/edit_words.h"

#include <QString>

#include <algorithm>

namespace meshwright::fuzz {

namespace {

/// Also in builds without assertions.
void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// What nlohmann's parser says of the same text: it takes what ours takes, and makes the same of it.
void agreeWithNlohmann(std::string_view bytes)
{
    const Parsed parsed = parse(bytes);
    const auto isOurs = [](const LocatedIssue& found) {
        return found.issue.rule == reading::tooDeep.id || found.issue.rule == reading::numberTooLarge.id;
    };
    if (!parsed.source || parsed.source->tooDeep() || std::ranges::any_of(parsed.issues, isOurs))
        return;
    const json peer = json::parse(parsed.source->text(), nullptr, false);
    require(peer.is_discarded() != parsed.value.has_value());
    require(parsed.source->fault().has_value() == peer.is_discarded());
    if (parsed.value)
        require(parsed.value->dump(-1, ' ', true) == peer.dump(-1, ' ', true));
}

} // namespace

void reader(std::string_view bytes)
{
    agreeWithNlohmann(bytes);
    const Reading reading = read(bytes);
    std::vector<std::vector<Issue>> issues;
    for (const ResourceInFile& node : reading.resources)
        issues.push_back(check(node.input));
    (void)located(reading, issues);
    for (std::size_t i = 0; i < std::min<std::size_t>(reading.resources.size(), 3); ++i) {
        const ResourceInFile& node = reading.resources[i];
        if (!node.input.is_object())
            continue;
        json changed = node.input;
        changed["virtualNodeName"] = "another";
        const Reading again = read(withNode(bytes, node, changed));
        // A node that had nothing but a name may become something else with another one; it must still be
        // read.
        require(again.issues.empty() || !reading.issues.empty() || !again.resources.empty());
    }
    (void)readTemplate(bytes);
}

void draft(std::string_view bytes)
{
    const DraftReading reading = readDraft(bytes);
    require(reading.draft.has_value() == reading.fault.isEmpty());
    if (!reading.draft)
        return;
    for (const auto& step : reading.draft->history.steps)
        (void)editWords(*step);
    Document document(reading.draft->document, reading.draft->parked, reading.draft->history);
    document.goTo(0);
    document.goTo(document.history().steps.size());
    document.goTo(reading.draft->history.done);
    require(sameValue(document.value(), reading.draft->document));
    const DraftReading again = readDraft(draftText(*reading.draft));
    require(again.draft && sameValue(again.draft->document, reading.draft->document));
}

void typing(std::string_view bytes)
{
    for (std::size_t at = 0; at <= bytes.size(); at += 1 + bytes.size() / 16)
        (void)completionAt(bytes, at);
    const QString text = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    (void)foldRanges(std::u16string_view(reinterpret_cast<const char16_t*>(text.utf16()),
                                         static_cast<std::size_t>(text.size())));
    std::map<std::string, std::string> values;
    for (const TemplateVariable& variable : templateVariables(bytes))
        values[variable.name] = "80";
    (void)read(filled(bytes, values));
    const Parsed parsed = parse(bytes);
    if (!parsed.value)
        return;
    json after = *parsed.value;
    if (after.is_object())
        after["spec"] = json::array({1, "two", nullptr});
    const Parsed again = parse(patched(bytes, after));
    require(again.value && sameValue(*again.value, after));
}

} // namespace meshwright::fuzz
