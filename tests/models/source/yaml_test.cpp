// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json_type.h"
#include "models/source/lines.h"
#include "models/source/yaml_reader.h"
#include "tests/models/source/yaml_lines.h"

#include <gtest/gtest.h>

#include <array>

// YAML in; JSON, places and notes out.
namespace meshwright {

namespace {

using source::readYaml;
using source::YamlNote;

struct YamlRow
{
    const char* yaml;
    const char* json; ///< of each document
};

const YamlRow yamlValues[] = {
    {"", ""},
    {"# only a comment\n", ""},
    {"---\n", "null\n"},
    {"a: 1\nb: [x, 'y', \"z\"]\n", "{\"a\":1,\"b\":[\"x\",\"y\",\"z\"]}\n"},
    {"{\"a\": {\"b\": [true, null, -1.5]}}", "{\"a\":{\"b\":[true,null,-1.5]}}\n"},
    {"- a\n- - b\n  - c\n-\n", "[\"a\",[\"b\",\"c\"],null]\n"},
    {"list:\n- 1\n- 2\nnext: 3", "{\"list\":[1,2],\"next\":3}\n"},
    {"[a: 1, b]", "[{\"a\":1},\"b\"]\n"},
    {"? a\n: 1\n? b", "{\"a\":1,\"b\":null}\n"},
    {"'it''s': 'it''s'", "{\"it's\":\"it's\"}\n"},
    {"\"\\x41\\u00e4\": \"a\\\n  b\\tc\"", "{\"A\xC3\xA4\":\"ab\\tc\"}\n"},
    {"a: one\n  two\n\n  three", "{\"a\":\"one two\\nthree\"}\n"},
    {"a: |\n  x\n   y\n\nb: >-\n  x\n  y\n", "{\"a\":\"x\\n y\\n\",\"b\":\"x y\"}\n"},
    {"a: |2-\n   x\nb: |+\n  x\n\n", "{\"a\":\" x\",\"b\":\"x\\n\\n\"}\n"},
    {"80: a\n~: b\ntrue: c", "{\"80\":\"a\",\"true\":\"c\",\"~\":\"b\"}\n"},
    {"a: 1\r\nb:\r\n  - |\r\n    x\r\n", "{\"a\":1,\"b\":[\"x\\n\"]}\n"},
    {"\xEF\xBB\xBF"
     "a: 1",
     "{\"a\":1}\n"},
    {"a:\t1\t# tabs behind the colon are blanks", "{\"a\":1}\n"},
    {"a: b#c # d", "{\"a\":\"b#c\"}\n"},
    {"%YAML 1.2\n---\na: 1\n...\n---\n- 2\n--- text", "{\"a\":1}\n[2]\n\"text\"\n"},
    // Tags.
    {"[!!str 5, !!int \"5\", !!float 5, !!bool \"true\", !!null '', ! 5]", "[\"5\",5,5,true,null,\"5\"]\n"},
    {"[!!seq [], !!map {}, !!str ]", "[[],{},\"\"]\n"},
    {"!!int x", "{\"$unknown\":\"!!int x\"}\n"},
    {"a: !Ref Port", "{\"a\":{\"$unknown\":\"!Ref Port\"}}\n"},
    {"a: !Sub |\n  x\n  y\n\nb: 1", "{\"a\":{\"$unknown\":\"!Sub |\\n  x\\n  y\"},\"b\":1}\n"},
    {"a: !If\n  - x\n  - !Ref y # here\nb: !GetAZs", "{\"a\":{\"$unknown\":\"!If\\n  - x\\n  - !Ref y\"},"
                                                     "\"b\":{\"$unknown\":\"!GetAZs\"}}\n"},
    {"- &a !Ref x\n- *a", "[{\"$unknown\":\"!Ref x\"},{\"$unknown\":\"!Ref x\"}]\n"},
    {"!Ref a: 1", "{\"a\":1}\n"},
    {"a: {{ .Values.port }}\nb: [{{ x | quote }}, 1]",
     "{\"a\":{\"$unknown\":\"{{ .Values.port }}\"},\"b\":[{\"$unknown\":\"{{ x | quote }}\"},1]}\n"},
    // Aliases.
    {"- &a x\n- *a\n- &b [*a]\n- *b", "[\"x\",\"x\",[\"x\"],[\"x\"]]\n"},
    {"- &a 5\n- &b true\n- {*a : *b , *b : 1}", "[5,true,{\"5\":true,\"true\":1}]\n"},
    {"- &a 1\n- &a 2\n- *a", "[1,2,2]\n"},
    {"&a x: *a", "{\"x\":\"x\"}\n"},
    {"a: &a\nb: *a", "{\"a\":null,\"b\":null}\n"},
    {"x: &x {a: 1, b: 2}\ny: {<<: *x, b: 3}", "{\"x\":{\"a\":1,\"b\":2},\"y\":{\"a\":1,\"b\":3}}\n"},
    {"x: &x {a: 1, b: 2}\ny: {b: 3, <<: *x}", "{\"x\":{\"a\":1,\"b\":2},\"y\":{\"a\":1,\"b\":3}}\n"},
    {"- &x {a: 1}\n- &y {a: 2, b: 2}\n- <<: [*x, *y]\n- <<: [*y, *x]",
     "[{\"a\":1},{\"a\":2,\"b\":2},{\"a\":1,\"b\":2},{\"a\":2,\"b\":2}]\n"},
    {"<<: {a: 1, c: 1}\nb: 2\na: 3", "{\"a\":3,\"b\":2,\"c\":1}\n"},
    {"'<<': 1", "{\"<<\":1}\n"},
    // Odd, and read.
    {"a: 1\nb: 2\na: 3", "twice /a {\"a\":3,\"b\":2}\n"},
    {"x: [{a: 1, 'a': 2}]", "twice /x/0/a {\"x\":[{\"a\":2}]}\n"},
    {"a: [18446744073709551615, 18446744073709551616]",
     "too large /a/1 {\"a\":[18446744073709551615,1.8446744073709552e+19]}\n"},
    {"a: 1.5e+999", "too great /a {\"a\":null}\n"},
    {"[0.001e-999, -100.5e-340]", "[0.0,-0.0]\n"},
};

} // namespace

TEST(Yaml, IsReadAsItIsMeant)
{
    for (const YamlRow& row : yamlValues)
        EXPECT_EQ(yamlLines(row.yaml), row.json) << row.yaml;
}

TEST(Yaml, PlainWordsAreThoseOfTheCoreSchema)
{
    const YamlRow rows[] = {
        {"[~, null, Null, NULL, nULL]", "[null,null,null,null,\"nULL\"]\n"},
        {"[true, True, TRUE, tRUE, false]", "[true,true,true,\"tRUE\",false]\n"},
        {"[yes, no, on, off, y, n]", "[\"yes\",\"no\",\"on\",\"off\",\"y\",\"n\"]\n"},
        {"[0, -0, +5, 017, 0o17, 0x1F, 0b11, 1_000]", "[0,0,5,17,15,31,\"0b11\",\"1_000\"]\n"},
        {"[1., .5, 1e3, 1.5E-2, -.5, ., e3, 1.2.3]", "[1.0,0.5,1000.0,0.015,-0.5,\".\",\"e3\",\"1.2.3\"]\n"},
        {"[.inf, -.Inf, .nan]", "[\".inf\",\"-.Inf\",\".nan\"]\n"},
        {"[2012-10-17, 12:30:00, a:b, =]", "[\"2012-10-17\",\"12:30:00\",\"a:b\",\"=\"]\n"},
        {"[0x, 0o, 0o8, -0x1, 0xFFFFFFFFFFFFFFFF]",
         "[\"0x\",\"0o\",\"0o8\",\"-0x1\",18446744073709551615]\n"},
    };
    for (const YamlRow& row : rows)
        EXPECT_EQ(yamlLines(row.yaml), row.json) << row.yaml;
}

TEST(Yaml, WordsThatOtherReadersTakeForSomethingElseAreNoted)
{
    const std::string text =
        "a: yes\nb: 'yes'\nc: [017, 17, 1e3, 1.5, 12:30, 2012-10-17, 0x1F]\non: !!str no\n";
    std::string noted;
    const auto documents = readYaml(text);
    for (const YamlNote& note : documents.at(0).notes)
        noted += text.substr(note.begin, note.end - note.begin) + " ";
    EXPECT_EQ(noted, "yes 017 1e3 12:30 2012-10-17 on ");
}

TEST(Yaml, EveryValueHasItsPlace)
{
    const std::string text = "# \xC3\xA4\xC3\xB6\n"
                             "name: caf\xC3\xA9 # comment\n"
                             "'q''s': \"x\\ty\"\n"
                             "list:   # comment\n"
                             "  - a: 1\n"
                             "    b:\n"
                             "  - [x, {y: z}]\n"
                             "\n"
                             "text: |\n"
                             "  one\n"
                             "  two\n"
                             "\n"
                             "tagged: !Sub 'x'\n";
    const auto documents = readYaml(text);
    ASSERT_EQ(documents.size(), 1);
    const source::Tree& tree = documents[0].tree;
    const std::pair<const char*, const char*> places[] = {
        {"/name", "name|caf\xC3\xA9"},
        {"/q's", "'q''s'|\"x\\ty\""},
        {"/list", "list|- a: 1\n    b:\n  - [x, {y: z}]"},
        {"/list/0", "|a: 1\n    b:"},
        {"/list/0/a", "a|1"},
        {"/list/0/b", "b|"},
        {"/list/1", "|[x, {y: z}]"},
        {"/list/1/1/y", "y|z"},
        {"/text", "text||\n  one\n  two"},
        {"/tagged", "tagged|!Sub 'x'"},
        {"/list/2", "absent"},
    };
    for (const auto& [pointer, bytes] : places)
        EXPECT_EQ(bytesAt(tree, pointer), bytes) << pointer;
    EXPECT_EQ(tree.pointerAt(text.find("z}")).text(), "/list/1/1/y");
    EXPECT_EQ(tree.pointerAt(text.find("two")).text(), "/text");
    EXPECT_EQ(tree.pointerAt(text.find("# comment")).text(), "");
    EXPECT_EQ(source::firstLines(tree, std::array{Pointer("/list/1"), Pointer("/tagged")}),
              (std::vector{6, 12}));
}

TEST(Yaml, WhatAnAliasBringsStandsWhereItIsWritten)
{
    const std::string text = "base: &base\n  port: 80\nfirst:\n  <<: *base\n  name: a\nsecond: *base\n";
    const auto documents = readYaml(text);
    const source::Tree& tree = documents[0].tree;
    EXPECT_EQ(bytesAt(tree, "/first/port"), "port|80");
    EXPECT_EQ(bytesAt(tree, "/second"), "second|*base");
    EXPECT_EQ(bytesAt(tree, "/second/port"), "port|80");
    EXPECT_EQ(tree.at(Pointer("/first/port"))->begin, text.find("80"));
    EXPECT_EQ(tree.pointerAt(text.find("80")).text(), "/base/port");
    EXPECT_EQ(tree.pointerAt(text.find("name")).text(), "/first/name");
    EXPECT_EQ(tree.pointerAt(text.find("*base\n", text.find("second"))).text(), "/second");
}

TEST(Yaml, TagsAreKeptWithWhatTheyHold)
{
    const std::string text =
        "a: &x !Sub\n  - ${A}\n  - A: !GetAtt b.c\nd: !<tag:d> e\nf: [!Ref g,!Ref h]\ni: !!str j\n";
    const auto documents = readYaml(text);
    const source::YamlDocument& document = documents[0];
    const auto tagged = [&](const char* pointer) -> std::string {
        const source::YamlTag* tag = document.tag(*document.tree.at(Pointer(pointer)));
        return tag ? std::string(document.name(*tag)) + " of " + std::string(document.written(*tag)) : "none";
    };
    EXPECT_EQ(tagged("/a"), "!Sub of !Sub\n  - ${A}\n  - A: !GetAtt b.c");
    EXPECT_EQ(tagged("/a/0"), "none");
    EXPECT_EQ(tagged("/a/1/A"), "!GetAtt of !GetAtt b.c");
    EXPECT_EQ(document.tree.said(*document.tree.at(Pointer("/a/1/A"))), "b.c");
    EXPECT_EQ(tagged("/d"), "!<tag:d> of !<tag:d> e");
    EXPECT_EQ(tagged("/f/1"), "!Ref of !Ref h");
    EXPECT_EQ(tagged("/i"), "none");
    EXPECT_EQ(tagged(""), "none");
}

} // namespace meshwright
