// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/parse.h"
#include "tests/models/formats/reading_lines.h"

#include <gtest/gtest.h>

#include <random>

namespace meshwright {

namespace {

std::string nested(std::size_t levels)
{
    return std::string(levels, '[') + std::string(levels, ']');
}

} // namespace

TEST(Parse, KeepsEveryKindOfValue)
{
    const char* text = R"( {"a": [1, -2, 1.5, 1e2, true, false, null, "ä\u00e4\n", {}, []],
        "most": 18446744073709551615, "least": -9223372036854775808} )";
    const Parsed parsed = parse(text);
    EXPECT_EQ(lines(parsed.issues), "");
    ASSERT_TRUE(parsed.value);
    EXPECT_EQ(*parsed.value, json::parse(text));
}

TEST(Parse, TakesAByteOrderMarkAndCarriageReturns)
{
    const Parsed parsed = parse("\xEF\xBB\xBF{\r\n\"a\": 1\r\n}\r\n");
    EXPECT_EQ(lines(parsed.issues), "");
    EXPECT_EQ(parsed.value, json::parse(R"({"a": 1})"));
}

TEST(Parse, WarnsOfNamesGivenTwiceWithBothLines)
{
    const Parsed parsed =
        parse("{\n\"b\": [{\"a\": 1,\n  \"c\": {\"x\": 1}, \"a\": {\"c\": 3}}],\n\"b\": 1}");
    EXPECT_EQ(lines(parsed.issues), "3:18 /b/0/a warning duplicate-key\n"
                                    "4:1 /b warning duplicate-key\n");
    EXPECT_EQ(
        parsed.issues[0].issue.message,
        QStringLiteral(
            "“a” is given twice: in line 2 and again in line 3. Only the last one counts. Take one of them out."));
    EXPECT_EQ(parsed.value, json::parse(R"({"b": 1})"));
}

TEST(Parse, WarnsOfAThousandNamesGivenTwiceOnlySoOften)
{
    std::string text = "{\"a\": 0";
    for (int i = 0; i < 1000; ++i)
        text += ", \"a\": " + std::to_string(i);
    EXPECT_EQ(parse(text + '}').issues.size(), 100U);
}

TEST(Parse, RefusesNumbersThatWouldBeRounded)
{
    const std::pair<const char*, const char*> rows[] = {
        {"[18446744073709551616]", "1:2 /0 error number-too-large\n"},
        {"{\"a\": {\"b\": -9223372036854775809}}", "1:13 /a/b error number-too-large\n"},
        {"[1,\n 99999999999999999999, 1e400]", "2:2 /1 error number-too-large\n"
                                               "2:24 /2 error number-too-large\n"},
        {"{\"a\": -1e400}", "1:7 /a error number-too-large\n"},
        {"99999999999999999999", "1:1 error number-too-large\n"},
        {"[1e30, 0.1, 123456789012345678.0]", ""},
    };
    for (const auto& [text, expected] : rows) {
        SCOPED_TRACE(text);
        const Parsed parsed = parse(text);
        EXPECT_EQ(lines(parsed.issues), expected);
        EXPECT_EQ(parsed.value.has_value(), *expected == '\0');
    }
}

TEST(Parse, RefusesWhatIsNestedTooDeeply)
{
    EXPECT_EQ(lines(parse(nested(64)).issues), "");
    EXPECT_EQ(lines(parse(nested(65)).issues), "1:65 error too-deep\n");
    EXPECT_EQ(lines(parse(nested(1000000)).issues), "1:65 error too-deep\n");
    std::string objects;
    for (int i = 0; i < 10000; ++i)
        objects += "{\"a\":\n";
    EXPECT_EQ(lines(parse(objects).issues), "65:1 error too-deep\n");
    EXPECT_FALSE(parse(objects).value);
}

TEST(Parse, RefusesLargeFilesUnread)
{
    EXPECT_EQ(lines(parse("[" + std::string(largestFile - 2, ' ') + "]").issues), "");
    EXPECT_EQ(lines(parse("[" + std::string(largestFile - 1, ' ') + "]").issues),
              "1:1 error file-too-large\n");
}

TEST(Parse, AgreesWithTheLibraryOnDamagedText)
{
    const std::string whole = R"({"meshName": "shöp", "spec": {"listeners": [{"portMapping": {"port": 8080,
        "protocol": "http"}}], "a": [1.5, -3, 1e3, true, null, "\u00e4\n\"x\""]}})";
    constexpr std::string_view pieces = "{}[]\",:'$#/\\ \n\t019.eE-+tfnu\xC3\xA4\xFF\x01<a";
    std::mt19937 random(7);
    const auto below = [&](std::size_t limit) {
        return std::uniform_int_distribution<std::size_t>(0, limit - 1)(random);
    };
    for (int round = 0; round < 20000; ++round) {
        std::string text = whole;
        for (std::size_t edits = below(3) + 1; edits > 0; --edits) {
            const std::size_t at = below(text.size());
            if (below(3) == 0)
                text.erase(at, below(5));
            else
                text.insert(at, 1, pieces[below(pieces.size())]);
        }
        const Parsed parsed = parse(text);
        const json expected = json::parse(text, nullptr, false);
        const bool isRefused = !parsed.issues.empty() && parsed.issues.front().issue.rule != "duplicate-key";
        ASSERT_EQ(parsed.value.has_value(), !isRefused) << text;
        if (parsed.value) {
            ASSERT_EQ(*parsed.value, expected) << text;
        } else if (parsed.issues.front().issue.rule == "json-syntax") {
            ASSERT_TRUE(expected.is_discarded()) << text;
        }
    }
}

} // namespace meshwright
