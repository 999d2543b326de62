// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "models/source/json_reader.h"
#include "models/source/value.h"

#include <gtest/gtest.h>

// Text in, what stands in it out: also of text that is no JSON.
namespace meshwright {

namespace {

/// Each value as POINTER=TEXT, in the order of the text.
std::string valuesIn(const source::Tree& tree, const source::Node& node, const Pointer& at)
{
    std::string out;
    std::size_t index = 0;
    for (const source::Node& child : tree.children(node)) {
        const Pointer here = node.kind == source::Node::Kind::List ? at / index : at / tree.name(child);
        ++index;
        out += child.isContainer()
                   ? valuesIn(tree, child, here)
                   : here.text() + '=' +
                         std::string(tree.text().substr(child.begin, child.end - child.begin)) + ' ';
    }
    return out;
}

std::string valuesIn(const std::string& text)
{
    const source::Source read(text);
    const source::Node* const root = read.tree().root();
    return root ? valuesIn(read.tree(), *root, Pointer()) : "nothing";
}

struct SourceRow
{
    const char* text;
    const char* values;
    const char* faultAt; ///< the text from the fault on; nullptr when it is JSON
};

const SourceRow sourceRows[] = {
    {R"({"a": 1, "b": [true, {"c": null}]})", "/a=1 /b/0=true /b/1/c=null ", nullptr},
    {R"({"a\u002fb": "x", "": 2})", "/a~1b=\"x\" /=2 ", nullptr},
    {"", "nothing", ""},
    {"{\"a\": 1, \"b\": ", "/a=1 /b= ", ""},
    {"{\"a\": 1 \"b\": 2}", "/a=1 /b=2 ", "\"b\": 2}"},
    {"{\"a\", \"b\": 2}", "/a= /b=2 ", ", \"b\": 2}"},
    {"{\"a\": [1, 2}", "/a/0=1 /a/1=2 ", "}"},
    {"{a: 1, 'b': 2}", "/a=1 /'b'=2 ", "a: 1, 'b': 2}"},
    {"{\"a\": \"x\n\"b\": 2}", "/a=\"x /b=2 ", "\"x\n\"b\": 2}"},
    {"{\"a\": ${Port}, \"b\": 2}", "/a=$ //Port= /b=2 ", "${Port}, \"b\": 2}"},
    {"{\"a\": 012}", "/a=012 ", "12}"},
    {"[1, 2] [3]", "/0=1 /1=2 ", "[3]"},
};

} // namespace

TEST(JsonSource, KnowsEveryValueAlsoOfBrokenText)
{
    for (const SourceRow& row : sourceRows) {
        SCOPED_TRACE(row.text);
        EXPECT_EQ(valuesIn(row.text), row.values);
        const source::Source read{row.text};
        ASSERT_EQ(read.fault().has_value(), row.faultAt != nullptr);
        EXPECT_EQ(read.fault() ? read.text().substr(read.fault()->begin) : "",
                  row.faultAt ? row.faultAt : "");
    }
}

TEST(JsonSource, MakesOfTextWhatNlohmannMakes)
{
    for (const char* text :
         {R"([0, -0, 1.5e3, 18446744073709551615, -9223372036854775808, 1e-400, 4.9e-324, 0.1])",
          R"(["\u00e4\ud83d\ude00\n\"\\\/", "\u0000"])", R"({"a": 1, "a": {"b": 2}, "c": {}})"}) {
        SCOPED_TRACE(text);
        const source::Source read{text};
        const json value = source::valueOf(read.tree(), read.text().size(), [](const auto&) { return true; });
        EXPECT_EQ(value.dump(), json::parse(text).dump());
    }
}

TEST(JsonSource, MakesNothingOfWhatStandsBehindTheFault)
{
    for (const char* text :
         {R"({"a": 1, "b": "\u12"})", R"({"a": 1, "b": "\ud83d\u12"})", R"({"a": 1, "b": "\q"})",
          R"({"a": 1, "b": "x)", R"({"a": 1, "\u1": 2})", R"(["\ud83d", {"\udc00": "\u"}])"}) {
        SCOPED_TRACE(text);
        const source::Source read{text};
        ASSERT_TRUE(read.fault());
        const json value =
            source::valueOf(read.tree(), read.fault()->begin, [](const auto&) { return true; });
        EXPECT_TRUE(value.empty() || value.is_array() || value["a"] == 1);
        (void)valuesIn(text); // names with mistakes are read as well
    }
}

TEST(JsonSource, ReadsNothingThatIsNestedTooDeeply)
{
    const source::Source read(std::string(100'000, '['), 64);
    ASSERT_TRUE(read.tooDeep());
    EXPECT_EQ(*read.tooDeep(), 64);
    EXPECT_FALSE(read.fault());
}

} // namespace meshwright
