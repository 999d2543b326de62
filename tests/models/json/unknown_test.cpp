// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/plain_text.h"
#include "models/json/unknown.h"
#include "models/rules/check.h"
#include "tests/support/sample_documents.h"

#include <gtest/gtest.h>

namespace meshwright {

TEST(Unknown, IsToldFromEveryOrdinaryValue)
{
    EXPECT_TRUE(isUnknown(unknownValue("${Port}")));
    EXPECT_EQ(writtenOf(unknownValue("${Port}")), "${Port}");
    EXPECT_EQ(plainText(&static_cast<const json&>(unknownValue("!Ref Port"))), QStringLiteral("!Ref Port"));
    for (const char* ordinary :
         {"null", "1", "\"$unknown\"", "{}", "[]", R"({"$unknown": 1})", R"({"$unknown": "a", "b": 1})"}) {
        SCOPED_TRACE(ordinary);
        EXPECT_FALSE(isUnknown(json::parse(ordinary)));
    }
}

TEST(Unknown, NothingIsSaidAboutWhatIsNotKnown)
{
    const json known = guideExample();
    const auto silent = check(known);
    // Each value by itself, and so each object and list that holds some.
    const std::function<void(const json::json_pointer&)> hide = [&](const json::json_pointer& at) {
        json node = known;
        node[at] = unknownValue("${Somewhere}");
        for (const Issue& issue : check(node))
            EXPECT_FALSE(issue.pointer.contains(Pointer(at.to_string())) ||
                         Pointer(at.to_string()).contains(issue.pointer))
                << at.to_string() << ": " << issue.rule << " at " << issue.pointer.text();
        if (known[at].is_structured())
            for (const auto& [key, value] : known[at].items())
                hide(known[at].is_array() ? at / std::stoul(key) : at / key);
    };
    ASSERT_TRUE(silent.empty());
    for (const auto& [key, value] : known.items())
        hide(json::json_pointer() / key);
}

} // namespace meshwright
