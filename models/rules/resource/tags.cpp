// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "models/rules/node_parts.h"
#include "models/rules/offered_fix.h"
#include "models/rules/rule.h"
#include "models/rules/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>
#include <span>
#include <string_view>

namespace meshwright {

namespace {

Pointer tagKeyAt(std::size_t index)
{
    return Pointer("/tags") / index / "key";
}

/// AWS keeps keys that begin so, in any spelling, to itself.
void reservedPrefix(Kind, const json& input, const RuleInfo& self, Findings& findings)
{
    constexpr std::string_view reserved = "aws:";
    const json::array_t& tags = items(member(input, "tags"));
    for (std::size_t i = 0; i < tags.size(); ++i)
        if (const auto key = text(member(tags[i], "key"));
            key && sameIgnoringCase(key->substr(0, reserved.size()), reserved))
            findings.add(self, tagKeyAt(i),
                         QCoreApplication::translate("rules",
                                                     "%1 begins with aws:, which only AWS itself may use. "
                                                     "Choose another key.")
                             .arg(quote(*key)));
}

void keyTwice(Kind, const json& input, const RuleInfo& self, Findings& findings)
{
    const json::array_t& tags = items(member(input, "tags"));
    std::map<std::string_view, const json*> seen;
    for (std::size_t i = 0; i < tags.size(); ++i) {
        const auto key = text(member(tags[i], "key"));
        if (!key)
            continue;
        const auto [first, isNew] = seen.emplace(*key, &tags[i]);
        if (isNew)
            continue;
        Issue* issue = findings.add(
            self, tagKeyAt(i),
            QCoreApplication::translate("rules", "The key %1 is there twice. A key can have one value: "
                                                 "remove one of the tags.")
                .arg(quote(*key)));
        if (*first->second == tags[i])
            offerRemoval(issue, Pointer("/tags") / i);
    }
}

void keysDifferByCase(Kind, const json& input, const RuleInfo& self, Findings& findings)
{
    const auto lessIgnoringCase = [](std::string_view a, std::string_view b) {
        return std::ranges::lexicographical_compare(a, b, {}, lowered, lowered);
    };
    const json::array_t& tags = items(member(input, "tags"));
    std::set<std::string_view, decltype(lessIgnoringCase)> seen(lessIgnoringCase);
    for (std::size_t i = 0; i < tags.size(); ++i) {
        const auto key = text(member(tags[i], "key"));
        if (!key)
            continue;
        if (const auto [other, isNew] = seen.insert(*key); !isNew && *other != *key)
            findings.add(self, tagKeyAt(i),
                         QCoreApplication::translate("rules",
                                                     "%1 and %2 differ only in capitals and are two tags. If "
                                                     "one was meant, remove the other.")
                             .arg(quote(*key), quote(*other)));
    }
}

} // namespace

std::span<const ResourceRule> tagRules()
{
    static constexpr ResourceRule rules[] = {
        {{"tag-reserved-prefix", Severity::Error,
          QT_TRANSLATE_NOOP("rules", "Tag key that is reserved for AWS"), "AWS, rules for tags"},
         everyOne,
         reservedPrefix},
        {{"tag-key-twice", Severity::Error, QT_TRANSLATE_NOOP("rules", "Same tag key twice"),
          "AWS, rules for tags"},
         everyOne,
         keyTwice},
        {{"tag-keys-differ-by-case", Severity::Warning,
          QT_TRANSLATE_NOOP("rules", "Tag keys that differ only in capitals"), "AWS, rules for tags"},
         everyOne,
         keysDifferByCase},
    };
    return rules;
}

} // namespace meshwright
