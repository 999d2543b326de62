// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/syntax_words.h"
#include "models/reading/read.h"
#include "models/source/location.h"
#include "models/source/yaml_value.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

// YAML in, what is wrong with it out: each kind of fault has its row of the catalogue and its words.
namespace meshwright {

namespace {

using namespace std::string_literals;
using source::YamlFaultKind;

struct YamlWordsRow
{
    std::string text;
    const char* expected; ///< location, rule and the beginning of the message
};

const YamlWordsRow brokenTexts[] = {
    {"a: \xE4", "1:4 yaml-syntax This character is not in UTF-8. Save the file as UTF-8."},
    {"a\0:\0"s, "1:1 yaml-syntax The file is not in UTF-8 but probably in UTF-16."},
    {"a: \x07", "1:4 yaml-syntax There is a control character here, and YAML allows none. Remove it."},
    {"a:\n\tb: 2", "2:1 yaml-syntax There is a tab here, and YAML takes only blanks to indent."},
    {"a: @x y", "1:4 yaml-syntax No text begins with “@” unless it is in quotes."},
    {"a: %x", "1:4 yaml-syntax No text begins with “%” unless it is in quotes."},
    {"a: 1\nport 80\nc: 2", "2:1 yaml-syntax A name and its value are due here, and there is no colon "
                            "behind “port”. Write NAME: VALUE"},
    {"a: b: c", "1:5 yaml-syntax “:” does not fit here: what stands before it is a value already."},
    {"a: 1\n b: 2", "2:3 yaml-syntax “:” does not fit here: what stands before it is a value already."},
    {"a:\n    b: 1\n  c: 2", "3:3 yaml-syntax This line begins further left or right than those it belongs"},
    {"- a\nb: 1", "2:1 yaml-syntax This line begins further left or right than those it belongs"},
    {"a: 'it's ok'", "1:8 yaml-syntax “s” does not fit behind the value that stands before it. Put the whole "
                     "text into quotes; a single quote within single quotes is written twice: ''."},
    {"a: {b: 1", "1:4 yaml-syntax The { that stands here is not closed. Put } where it ends."},
    {"b: [1,\n  2\n", "1:4 yaml-syntax The [ that stands here is not closed. Put ] where it ends."},
    {"b: [1\n---\n", "1:4 yaml-syntax The [ that stands here is not closed."},
    {"a: 1\nb: [1, 2\nc: 3\n",
     "3:2 yaml-syntax A comma is due here, or ]: the [ of line 2 is not closed yet. "
     "Add what is missing before “:”."},
    {"a: [1}", "1:6 yaml-syntax A comma is due here, or ]: the [ of line 1 is not closed yet."},
    {"a: b\n]", "2:1 yaml-syntax Nothing is open that ] would close. Remove it"},
    {"[1, 2]]", "1:7 yaml-syntax Nothing is open that ] would close. Remove it"},
    {"a: }", "1:4 yaml-syntax Nothing is open that } would close. Remove it"},
    {"a: \"b\nc: d\n", "1:4 yaml-syntax The text that begins here never ends. Put the closing \" where"},
    {"a: 'b\nc: d\n", "1:4 yaml-syntax The text that begins here never ends. Put the closing ' where"},
    {"a: - b", "1:4 yaml-syntax No list can begin here."},
    {"a: \"\\q\"", "1:5 yaml-syntax A backslash and what follows it here stand for no character. Write \\\\"},
    {"a: !x!y z", "1:4 yaml-syntax Nothing in the file says what the tag “!x!y” means. Remove it"},
    {"{a: 1} b", "1:8 yaml-syntax The YAML has ended before this. Remove what follows, or begin another"},
    {"a: |x\n b", "1:5 yaml-syntax This is not written as YAML has it (did not find expected comment or line "
                  "break). Compare it with the lines around it"},
    {"a: 1\n<<<<<<< HEAD\nb: 1\n=======\n", "2:1 yaml-syntax Git left a conflict here. Keep one of the two"},
    {std::string(201, '['),
     "1:201 too-deep The lists and objects are nested more than 200 levels deep here."},
    {"a: *b", "1:4 yaml-alias Nothing before “*b” is marked as what it stands for. Mark it with &"},
    {"a: &a [1, *a]", "1:11 yaml-alias “*a” stands within what it stands for"},
    {"? [a]\n: 1", "1:3 yaml-not-json The name of a member is a list or an object here."},
    {"a: 1\n<<: 2", "2:5 yaml-not-json << takes over the members of an object, or of each object of a list"},
    {"a\n---\nb\n---\nc\n---\nd", "6:1 yaml-too-much The file has more documents"},
    {"%TAG ! " + std::string(2000, 'x') + "\n---\na", "1:1 yaml-too-much The file has more lines with %TAG"},
    {"a: &a [1, 2, 3]\nb: *a", "2:4 yaml-too-much With “*a”, the aliases of this file stand for more than"},
    {"a: &a 1\nb: &b 2\nc: &c 3", "3:4 yaml-too-much There are more anchors (&) in this document than"},
    {"{a: 1, b: 2, c: 3, d: 4, e: 5}",
     "1:26 yaml-too-much There are more members in one object than are read."},
};

/// What can be read all the same.
const YamlWordsRow oddTexts[] = {
    {"a: 1\nb: 2\na: 3", "3:1 duplicate-key “a” is given twice: in line 1 and again in line 3."},
    {"a: yes", "1:4 yaml-word Readers of YAML do not agree on what “yes” is"},
    {"a: 012", "1:4 yaml-word Readers of YAML do not agree on what “012” is"},
    {"a: 123456789012345678901234567890", "1:4 number-too-large The number “123456789012345678901234567890”"},
    {"a: 1.0e+999", "1:4 number-too-large The number “1.0e+999” is too large to be kept exactly."},
};

/// Few enough values for a row to go beyond.
constexpr source::YamlLimits fewAliases{.documents = 2, .anchors = 2, .members = 4, .aliasNodes = 3};

std::string line(std::string_view text, const SyntaxWords& words)
{
    const std::size_t offset[] = {words.offset};
    const Location at = locations(text, offset).front();
    return std::to_string(at.line) + ':' + std::to_string(at.column) + ' ' + words.rule->id + ' ' +
           words.message.toStdString();
}

/// What is said of @p document, a line each: of its fault, else of what is odd about it.
std::vector<std::string> saidOf(std::string_view text, const source::YamlDocument& document)
{
    if (document.fault)
        return {line(text, inWords(text, *document.fault, fewAliases))};
    std::vector<std::string> out;
    for (const source::YamlNote& note : document.notes)
        out.push_back(line(text, inWords(text, note)));
    source::valueOf(document, [&](const source::ValueFault& fault) {
        if (fault.kind != source::ValueFault::Kind::NamedTwice) // the note has told
            out.push_back(line(text, inWords(text, fault)));
        return true;
    });
    return out;
}

void expectBeginnings(std::span<const YamlWordsRow> expected)
{
    for (const YamlWordsRow& row : expected) {
        SCOPED_TRACE(row.text);
        const auto documents = source::readYaml(row.text, fewAliases);
        ASSERT_FALSE(documents.empty());
        const std::vector<std::string> said = saidOf(row.text, documents.front());
        ASSERT_EQ(said.size(), 1U);
        EXPECT_TRUE(said.front().starts_with(row.expected)) << said.front();
        EXPECT_FALSE(said.front().find('%') != std::string::npos && row.text.find('%') == std::string::npos)
            << said.front();
    }
}

} // namespace

TEST(YamlWords, SayWhatIsWrongAndHowToMendIt)
{
    expectBeginnings(brokenTexts);
}

TEST(YamlWords, SayWhatIsReadAndMayBeMeantOtherwise)
{
    expectBeginnings(oddTexts);
}

TEST(YamlWords, AreTestedForEveryKind)
{
    std::set<YamlFaultKind> seen;
    for (const YamlWordsRow& row : brokenTexts)
        for (const source::YamlDocument& document : source::readYaml(row.text, fewAliases))
            if (document.fault)
                seen.insert(document.fault->kind);
    EXPECT_EQ(seen.size(), static_cast<std::size_t>(YamlFaultKind::TooManyMembers) + 1);
}

TEST(YamlWords, OfANameGivenTwiceAreTheSameFromItsValue)
{
    const std::string text = "a: 1\na: 2";
    const auto documents = source::readYaml(text);
    std::string said;
    source::valueOf(documents.at(0), [&](const source::ValueFault& fault) {
        said += line(text, inWords(text, fault));
        return true;
    });
    ASSERT_EQ(documents[0].notes.size(), 1U);
    EXPECT_EQ(said, line(text, inWords(text, documents[0].notes[0])));
}

// Wherever a text ends: looking at what stands there must not go beyond it.
TEST(YamlWords, AreThereForEveryBeginningOfAText)
{
    for (const YamlWordsRow& row : brokenTexts)
        for (std::size_t length = 0; length <= std::min<std::size_t>(row.text.size(), 250); ++length) {
            const std::string_view text = std::string_view(row.text).substr(0, length);
            for (const source::YamlDocument& document : source::readYaml(text, fewAliases))
                if (document.fault) {
                    const SyntaxWords words = inWords(text, *document.fault);
                    EXPECT_FALSE(words.message.isEmpty());
                    EXPECT_LE(words.offset, text.size());
                }
        }
}

TEST(YamlWords, AreOfYamlWhereItsFirstNameIsInQuotes)
{
    EXPECT_EQ(read("\"virtualNodeName\": web\n\"spec\": {}\n").resources.size(), 1U);
    EXPECT_EQ(read("\"virtualNodeName\": \"web\"\r\n\"spec\":\r\n  \"listeners\": []\r\n").resources.size(),
              1U);
    const Reading braceLost = read("\"virtualNodeName\": \"web\",\n\"spec\": {}\n}\n");
    ASSERT_EQ(braceLost.issues.size(), 1U);
    EXPECT_EQ(braceLost.issues[0].issue.rule, "json-syntax");
}

} // namespace meshwright
