// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/parse.h"
#include "models/source/source.h"
#include "tests/models/formats/reading_lines.h"

#include <gtest/gtest.h>

#include <set>
#include <span>
#include <string>

// Text in, what is wrong with it out.
namespace meshwright {

namespace {

struct SyntaxRow
{
    std::string text;
    const char* expected; ///< location and a part of the message
};

const SyntaxRow nearJson[] = {
    {"{\"a\": 1,}", "1:8 There is a comma after the last entry. Remove it."},
    {"{\"a\": [1,\n  2,\n]}", "2:4 There is a comma after the last entry."},
    {"{,}", "1:2 There is a comma too many."},
    {"{\"a\": 1,, \"b\": 2}", "1:9 There is a comma too many."},
    {"[,1]", "1:2 There is a comma too many."},
    {"{\"a\": 1\n \"b\": 2}", "2:2 A comma is missing before this."},
    {"[{} {}]", "1:5 A comma is missing before this."},
    {"[\"a\" \"b\"]", "1:6 A comma is missing before this."},
    {"{\"a\": 1; \"b\": 2}", "1:8 Entries are separated by a comma, not by a semicolon."},
    {"{\"a\" = 1}", "1:6 A name and its value are separated by a colon, not by =."},
    {"{\"a\" 1}", "1:6 “1” does not fit here. Expected: a colon."},
    {"{\"a\": }", "1:7 “}” does not fit here. Expected: a value."},
    {"{\"a\": [1}", "1:9 The list is closed with } here. Close it with ]."},
    {"{\"a\": {\"b\": 1]", "1:14 The object is closed with ] here. Close it with }."},
    {"{\n  // a\n  \"a\": 1}", "2:3 JSON has no comments."},
    {"{\"a\": 1 /* one */}", "1:9 JSON has no comments."},
    {"{\"a\": 1} # one", "1:10 JSON has no comments."},
    {"# one\n{}", "1:1 JSON has no comments."},
    {"{'a': 1}", "1:2 Single quotes do not mark text in JSON."},
    {"{\"a\": 'b'}", "1:7 Single quotes do not mark text in JSON."},
    {"{“a”: 1}", "1:2 Curly quotation marks do not mark text in JSON."},
    {"{\u00A0\"a\": 1}", "1:2 There is a non-breaking blank here."},
    {"{\"a\": $DNS_HOSTNAME}", "1:7 $DNS_HOSTNAME is a variable of a jq template"},
    {"{\"a\": ${PORT}}", "1:7 $PORT is a variable of a jq template"},
    {"{\"a\": {{ port }}}", "1:8 “{” does not fit here. Expected: a name in double quotes, or }."},
    {"{\"a\": @@PORT@@}", "1:7 “@@” belongs to a template"},
    {"{\n<<<<<<< HEAD\n\"a\": 1}", "2:1 Git left a conflict here."},
    {"<<<<<<< HEAD\n{}", "1:1 Git left a conflict here."},
    {"{\"a\": None}", "1:7 “None” is no JSON. Leave the member out"},
    {"{\"a\": undefined}", "1:7 “undefined” is no JSON. Leave the member out"},
    {"{\"a\": True}", "1:7 “True” is no JSON. Write true."},
    {"{\"a\": False}", "1:7 “False” is no JSON. Write false."},
    {"{\"a\": yes}", "1:7 “yes” is no JSON. Write true."},
    {"{\"a\": NaN}", "1:7 “NaN” is no number in JSON."},
    {"{a: 1}", "1:2 The name “a” is not in double quotes. Write \"a\"."},
    {"{\"a\": 1, port: 80}", "1:10 The name “port” is not in double quotes."},
    {"{\"a\": http}", "1:7 The text “http” is not in double quotes. Write \"http\"."},
    {"{\"a\": 012}", "1:7 “012” is not written as JSON writes numbers"},
    {"{\"a\": +1}", "1:7 “+1” is not written as JSON writes numbers"},
    {"{\"a\": .5}", "1:7 “.5” is not written as JSON writes numbers"},
    {"{\"a\": 5.}", "1:7 “5.” is not written as JSON writes numbers"},
    {"{\"a\": -}", "1:7 “-” is not written as JSON writes numbers"},
    {"{\"a\": 15s}", "1:7 “15s” is not written as JSON writes numbers"},
    {"{\"a\": 0x1F}", "1:7 “0x1F” is not written as JSON writes numbers"},
    {"{\"a\": 10.0.0.1}", "1:7 “10.0.0.1” is not written as JSON writes numbers"},
    {"{\"a\": ...}", "1:7 “...” does not fit here. Expected: a value."},
    {"{}\n{}", "2:1 Another JSON value begins here."},
    {"{} }", "1:4 The JSON has ended before this."},
    {"{\"a\": \"b\n\"}", "1:7 The text that begins here does not end on its line."},
    {"{\"a\": \"b\r\n\"}", "1:7 The text that begins here does not end on its line."},
    {"{\"a\": \"b", "1:7 The text that begins here never ends."},
    {"{\"ab\": 1, \"b", "1:11 The text that begins here never ends."},
    {"{\"a\": \"b\tc\"}", "1:9 There is a tab inside the text."},
    {"{\"a\": \"b\x01\"}", "1:9 There is a control character inside the text."},
    {"{\"a\": \"\\.\"}", "1:9 A backslash may not stand before this character."},
    {"{\"a\": \"\\u12g4\"}", "1:12 \\u must be followed by four hexadecimal digits"},
    {"{\"a\": \"\\ud83d\"}", "stand for a character only in pairs."},
    {"{\"a\": \"Z\xFCrich\"}", "1:9 This character is not in UTF-8."},
    {"{\"a\": \"\xC3\"}", "This character is not in UTF-8."},
    {"{\"ä\": \"ö\", 'x': 1}", "1:12 Single quotes"},
    {"{\"a\": 1", "1:8 The file ends too early. Expected: a comma, or }."},
    {"{\"a\":\n", "1:6 The file ends too early. Expected: a value."},
    {"{\"a\"", "1:5 The file ends too early. Expected: a colon."},
    {"{", "1:2 The file ends too early. Expected: a name in double quotes, or }."},
    {"[1, 2,", "1:7 The file ends too early. Expected: a value."},
    {"[[]", "1:4 The file ends too early. Expected: a comma, or ]."},
    {"\xEF\xBB\xBF{'a': 1}", "1:2 Single quotes"},
    {"{\r\n\"a\": 1,\r\n}", "2:7 There is a comma after the last entry."},
};

const SyntaxRow otherFormats[] = {
    {"", "1:1 The file is empty."},
    {" \n\t\r\n", "1:1 The file is empty."},
    {"\xEF\xBB\xBF", "1:1 The file is empty."},
    {std::string("\xFF\xFE{\0}\0", 6), "1:1 The file is not in UTF-8 but probably in UTF-16."},
    {std::string("\xFE\xFF\0{\0}", 6), "1:1 The file is not in UTF-8 but probably in UTF-16."},
    {std::string("{\0}\0", 4), "1:1 The file is not in UTF-8 but probably in UTF-16."},
    {std::string("{\"a\": 1}\0", 9), "1:9 There is a NUL byte here"},
    {std::string("{\"a\":\n \"\0\"}", 11), "2:3 There is a NUL byte here"},
    {"\x1F\x8B\x08 gzip", "1:1 This is no text file."},
    {"\n<!DOCTYPE html>\n<html></html>", "2:1 This is HTML or XML."},
    {"<?xml version=\"1.0\"?>", "1:1 This is HTML or XML."},
    {"apiVersion: appmesh.k8s.aws/v1beta2\nkind: VirtualNode\n",
     "1:1 This is a Kubernetes manifest in YAML, and JSON is needed here."},
    {"# a node\nResources:\n  Node:\n    Type: AWS::AppMesh::VirtualNode\n",
     "1:1 This is a CloudFormation template in YAML, and JSON is needed here."},
    {"virtualNode:\n  meshName: shop\n", "1:1 This is YAML, and JSON is needed here."},
    {"---\n- meshName: shop\n", "1:1 This is YAML, and"},
    {"resource \"aws_appmesh_virtual_node\" \"orders\" {\n}\n",
     "1:1 This is the source of a Terraform configuration"},
    {"aws appmesh create-virtual-node", "1:1 The text “aws” is not in double quotes."},
};

void expectEach(std::span<const SyntaxRow> rows)
{
    for (const SyntaxRow& row : rows) {
        SCOPED_TRACE(row.text);
        const Parsed parsed = parse(row.text);
        EXPECT_FALSE(parsed.value.has_value());
        ASSERT_EQ(parsed.issues.size(), 1U);
        EXPECT_EQ(parsed.issues.front().issue.rule, "json-syntax");
        EXPECT_EQ(parsed.issues.front().issue.pointer, Pointer());
        EXPECT_NE(messages(parsed.issues).find(row.expected), std::string::npos) << messages(parsed.issues);
    }
}

} // namespace

TEST(Syntax, NearJsonIsToldInItsOwnWords)
{
    expectEach(nearJson);
}

TEST(Syntax, OtherFormatsAreToldByTheirNames)
{
    expectEach(otherFormats);
}

TEST(Syntax, EveryKindOfFaultIsTested)
{
    std::set<source::FaultKind> seen;
    for (const SyntaxRow& row : nearJson)
        seen.insert(source::Source(row.text).fault().value_or(source::Fault()).kind);
    EXPECT_EQ(seen.size(), static_cast<std::size_t>(source::FaultKind::EndOfText) + 1);
}

} // namespace meshwright
