// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/models/rules/rule_rows.h"

namespace meshwright {

std::span<const RuleRow> tagRows()
{
    static constexpr RuleRow rows[] = {
        {"ordinary tags",
         R"({"tags": [{"key": "team", "value": "payments"}, {"key": "stage", "value": ""}]})"},
        {"a key of AWS", R"({"tags": [{"key": "aws:team", "value": "x"}]})",
         "/tags/0/key: error tag-reserved-prefix"},
        {"a key of AWS in capitals", R"({"tags": [{"key": "AWS:team", "value": "x"}]})",
         "/tags/0/key: error tag-reserved-prefix"},
        {"aws without a colon is free",
         R"({"tags": [{"key": "awsome", "value": "x"}, {"key": "aws", "value": "x"}]})"},
        {"the same key twice",
         R"({"tags": [{"key": "team", "value": "a"}, {"key": "stage", "value": "x"}, {"key": "team", "value": "b"}]})",
         "/tags/2/key: error tag-key-twice"},
        {"keys that differ by case",
         R"({"tags": [{"key": "Team", "value": "a"}, {"key": "team", "value": "b"}]})",
         "/tags/1/key: warning tag-keys-differ-by-case"},
        {"a map instead of a list", R"({"tags": {"team": "payments"}})", "/tags: error type"},
    };
    return rows;
}

} // namespace meshwright
