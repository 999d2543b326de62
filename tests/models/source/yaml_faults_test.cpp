// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/source/yaml_reader.h"
#include "tests/models/source/yaml_lines.h"

#include <gtest/gtest.h>

// YAML that is broken: where, why, and what can be read all the same.
namespace meshwright {

namespace {

using namespace std::string_literals;

struct YamlFaultRow
{
    std::string yaml;
    const char* read;
};

const YamlFaultRow brokenYaml[] = {
    {"a: 1\nb: [1, 2\nc: 3\n", "3:2 NotClosed {\"a\":1,\"b\":[1,\"2 c\"]}\n"},
    {"a: {b: 1", "1:9 NotClosed {\"a\":{\"b\":1}}\n"},
    {"a: \"b\nc: d\n", "3:1 TextNotClosed {\"a\":null}\n"},
    {"a: b: c", "1:5 ColonTooMany {\"a\":\"b\"}\n"},
    {"a: 1\nb\nc: 2", "3:1 ColonMissing {\"a\":1}\n"},
    {"a:\n    b: 1\n  c: 2", "3:3 Indentation {\"a\":{\"b\":1}}\n"},
    {"a: 1\n\tb: 2", "2:1 Tab {\"a\":null}\n"},
    {"a:\n\tb: 2", "2:1 Tab {\"a\":null}\n"},
    {"a: @x", "1:4 CannotBegin {\"a\":null}\n"},
    {"a: - b", "1:4 ItemMisplaced {\"a\":null}\n"},
    {"a: \"\\q\"", "1:5 Escape {\"a\":null}\n"},
    {"a: !x!y z", "1:4 TagNotDefined {\"a\":null}\n"},
    {"{a: 1} b", "1:8 ForeignDocument {\"a\":1}\n"},
    {"a: *b", "1:4 UnknownAlias {\"a\":null}\n"},
    {"a: &a [1, *a]", "1:11 RecursiveAlias {\"a\":[1]}\n"},
    {"? [a]\n: 1", "1:3 NameIsNoText {}\n"},
    {"- &a [1]\n- *a : 1", "2:3 NameIsNoText [[1],{}]\n"},
    {"a: 1\n<<: 2", "2:5 MergeOfNoObject {\"a\":1}\n"},
    {"<<: [{a: 1}, 2]", "1:5 MergeOfNoObject {}\n"},
    {"<<: !Ref x", "1:5 MergeOfNoObject {}\n"},
    // Characters.
    {"a: 1\nb: \0\nc: 2"s, "2:4 ControlCharacter {\"a\":1,\"b\":null}\n"},
    {"a: x\x07y", "1:5 ControlCharacter {\"a\":\"x\"}\n"},
    {"a: \xC3\xA4\nb: \xE4\n", "2:4 NotUtf8 {\"a\":\"\xC3\xA4\",\"b\":null}\n"},
    {"a: \xED\xA0\x80", "1:4 NotUtf8 {\"a\":null}\n"},
    {"# \xC3", "1:3 NotUtf8 null\n"},
    {"a\0:\0 \0"s, "1:1 Utf16 null\n"},
    {"\xFF\xFE"s + "a\0"s, "1:1 Utf16 null\n"},
    {"\xEF\xBB\xBF"
     "a: @",
     "1:4 CannotBegin {\"a\":null}\n"},
    // Places are counted in characters and in every kind of line.
    {"# \xF0\x9F\x98\x80\r\n\xC3\xA4: \xC3\xA4: b", "2:5 ColonTooMany {\"\xC3\xA4\":\"\xC3\xA4\"}\n"},
    {"a: 1\rb: @", "2:4 CannotBegin {\"a\":1,\"b\":null}\n"},
};

const YamlFaultRow brokenBetween[] = {
    {"a: 1\n---\nb: [\n---\nc: 3\n", "{\"a\":1}\n4:1 NotClosed {\"b\":[]}\n{\"c\":3}\n"},
    {"a: \"x\n---\nb: 1\n", "2:1 TextNotClosed {\"a\":null}\n{\"b\":1}\n"},
    {"--- a: b: c\n---\nd: 1\n", "1:6 ColonTooMany \"a\"\n{\"d\":1}\n"},
    {"a: 1\r\nb: @\r\n---\r\nc: 3\r\n", "2:4 CannotBegin {\"a\":1,\"b\":null}\n{\"c\":3}\n"},
    {"a: \x01\n---\nb: 1\n---\nc: \x01\n---\n- d", "1:4 ControlCharacter {\"a\":null}\n{\"b\":1}\n"
                                                   "5:4 ControlCharacter {\"c\":null}\n[\"d\"]\n"},
    {"a: 1\n...\n\x01\n---\nb: 1", "{\"a\":1}\n3:1 ControlCharacter null\n{\"b\":1}\n"},
    {"- &a [*a]\n---\n- &a 1\n- *a\n", "1:7 RecursiveAlias [[]]\n[1,1]\n"},
    // Neither certificates nor what is behind a blank begins a document.
    {"a: @\n-----BEGIN CERTIFICATE-----\n ---\n---x\n---\tb\n", "1:4 CannotBegin {\"a\":null}\n\"b\"\n"},
    {"a: @\n---", "1:4 CannotBegin {\"a\":null}\nnull\n"},
    // An anchor means nothing in another document.
    {"- &a 1\n---\n- *a\n", "[1]\n3:3 UnknownAlias []\n"},
};

} // namespace

TEST(YamlFaults, EndADocumentAndLeaveWhatStandsBefore)
{
    for (const YamlFaultRow& row : brokenYaml)
        EXPECT_EQ(yamlLines(row.yaml), row.read) << row.yaml;
}

TEST(YamlFaults, LeaveTheDocumentsAfterThem)
{
    for (const YamlFaultRow& row : brokenBetween)
        EXPECT_EQ(yamlLines(row.yaml), row.read) << row.yaml;
}

TEST(YamlFaults, SayWhatBeganThereAndWhatTheParserSays)
{
    const std::string text = "a: 1\nb: [1,\n  2\n";
    const auto documents = source::readYaml(text);
    ASSERT_TRUE(documents.at(0).fault);
    EXPECT_EQ(documents[0].fault->since, text.find('['));
    EXPECT_EQ(documents[0].fault->at, text.size());
    EXPECT_EQ(documents[0].fault->problem, "did not find expected ',' or ']'");
    EXPECT_EQ(source::readYaml("a: {b: [\n---\n").at(0).fault->since, 7);
}

// A half of every kind of thing: reading must end, and what was read must lie within the text.
TEST(YamlFaults, EveryBeginningOfATextCanBeRead)
{
    const std::string text =
        "%YAML 1.2\n--- !x\na: &a {b: [1, 'c', \"\\u00e4\"]}\n? d\n: |\n  e\n<<: [*a, {f: {{ g }}}]\n"
        "--- >\n h\n...\n\xC3\xA4: *b\n---\n\x01";
    for (std::size_t length = 0; length <= text.size(); ++length)
        for (const source::YamlDocument& document :
             source::readYaml(std::string_view(text).substr(0, length))) {
            const source::Node* root = document.tree.root();
            EXPECT_TRUE(!root || (root->begin <= root->end && root->end <= length)) << length;
            EXPECT_TRUE(!document.fault || document.fault->at <= length) << length;
        }
}

} // namespace meshwright
