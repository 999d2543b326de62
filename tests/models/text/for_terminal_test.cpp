// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "models/text/for_terminal.h"

#include <gtest/gtest.h>

namespace meshwright {

using namespace std::string_view_literals;

TEST(ForTerminal, WhatIsSeenStaysAndTheRestIsWrittenDown)
{
    const struct
    {
        std::string_view text;
        std::string_view shown;
    } rows[] = {
        {""sv, ""sv},
        {"orders-v2 / ö 日本 🙂 <b> \\d"sv, "orders-v2 / ö 日本 🙂 <b> \\d"sv},
        {"a\x1b[2Jb"sv, "a\\u001b[2Jb"sv},
        {"a\nb\r\tc\0d"sv, "a\\nb\\r\\tc\\u0000d"sv},
        {"\x7f\xC2\x9b\x31m"sv, "\\u007f\\u009b1m"sv},
        {"invoice\u202Efdp.exe\u2066"sv, "invoice\\u202efdp.exe\\u2066"sv},
        {"a\u2028b\u200Bc\uFEFF"sv, "a\\u2028b\\u200bc\\ufeff"sv},
        {"\U000E0041"sv, "\\U000e0041"sv},
        {"می\u200Cخواهم 👩\u200D💻"sv, "می\u200Cخواهم 👩\u200D💻"sv},
        {"a\xff\xc3"sv, "a\\xff\\xc3"sv},
        {"a\uFFFEb\uFDD0c\uFDEF\uFDF0"sv, "a\\ufffeb\\ufdd0c\\ufdef\uFDF0"sv},
        {"\U0001FFFF|\U0010FFFE|\uFFFD"sv, "\\U0001ffff|\\U0010fffe|\uFFFD"sv},
        {"\xc0\x9b|\xed\xa0\x80|\xf4\x90\x80\x80"sv, "\\xc0\\x9b|\\xed\\xa0\\x80|\\xf4\\x90\\x80\\x80"sv},
    };
    for (const auto& [text, shown] : rows)
        EXPECT_EQ(forTerminal(text), shown);
}

TEST(ForTerminal, JsonStaysTheSameValue)
{
    const json value{{"a\u202Eb", "\x1b[2J\x7f\u0085\u2028\U000E0041 ö"}, {"list", {1, "\n"}}};
    const std::string shown = jsonForTerminal(value.dump(2));
    EXPECT_EQ(json::parse(shown), value);
    EXPECT_NE(shown.find(R"("a\u202eb": "\u001b[2J\u007f\u0085\u2028\udb40\udc41 ö")"), std::string::npos)
        << shown;
    const json command{{"##vso[task.setvariable]x", "#### ##[group]## [1]"}};
    EXPECT_EQ(jsonForTerminal(command.dump()),
              R"({"\u0023#vso[task.setvariable]x":"#### \u0023#[group]## [1]"})");
    EXPECT_EQ(json::parse(jsonForTerminal(command.dump())), command);
    EXPECT_EQ(jsonForTerminal("{\n\t\"a\": 1\r\n}\n"), "{\n\t\"a\": 1\r\n}\n");
}

TEST(ForTerminal, NoLineIsACommandForARunner)
{
    const std::pair<const char*, const char*> rows[] = {
        {"", ""},
        {"a::b: ## [c] #[d]", "a::b: ## [c] #[d]"},
        {"::error::x", "./::error::x"},
        {"  ::error::x", "./  ::error::x"},
        {"\u00A0\u2003::error::x", "./\u00A0\u2003::error::x"},
        {"##[error]x", "\\u0023#[error]x"},
        {"is ###[add-mask]x ##[group]", "is #\\u0023#[add-mask]x \\u0023#[group]"},
        {"##vso[task.setvariable variable=a]b", "\\u0023#vso[task.setvariable variable=a]b"},
        {"##teamcity[message]", "\\u0023#teamcity[message]"},
    };
    for (const auto& [line, shown] : rows) {
        EXPECT_EQ(harmlessLine(line), shown);
        EXPECT_EQ(harmlessLine(shown), shown) << "once is enough";
    }
}

} // namespace meshwright
