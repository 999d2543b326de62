// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/document/document.h"
#include "models/formats/parse.h"
#include "models/formats/patch_text.h"
#include "models/json/difference.h"
#include "models/reading/read.h"
#include "models/source/fold_ranges.h"
#include "models/source/lines.h"
#include "tests/support/sample_documents.h"

#include <gtest/gtest.h>

#include <random>

namespace meshwright {

namespace {

struct PatchRow
{
    const char* original;
    const char* after;
    const char* patched;
};

const PatchRow rows[] = {
    // Nothing changed: every byte stays.
    {"{ \"b\" :1,\t\"a\": [ ] }\r\n", R"({"a": [], "b": 1})", "{ \"b\" :1,\t\"a\": [ ] }\r\n"},
    {"\xEF\xBB\xBF{\"a\":1}", R"({"a": 1})", "\xEF\xBB\xBF{\"a\":1}"},
    {R"({"a": "\u0041"})", R"({"a": "A"})", R"({"a": "\u0041"})"},
    // A value.
    {"{\n    \"b\": 1,\n    \"a\": 2\n}\n", R"({"a": 3, "b": 1})", "{\n    \"b\": 1,\n    \"a\": 3\n}\n"},
    {R"({"a": 80})", R"({"a": 80.0})", R"({"a": 80.0})"},
    // A member that comes, in a line of its own and beside others.
    {"{\n    \"b\": 1\n}", R"({"a": 3, "b": 1})", "{\n    \"b\": 1,\n    \"a\": 3\n}"},
    {"{\"b\":1}", R"({"a": 3, "b": 1})", "{\"b\":1,\"a\":3}"},
    {"{\"b\": 1, \"c\": 2}", R"({"a": 3, "b": 1, "c": 2})", "{\"b\": 1, \"c\": 2, \"a\": 3}"},
    {"{\r\n\t\"b\": {}\r\n}\r\n", R"({"b": {"x": {"y": 1}}})",
     "{\r\n\t\"b\": {\r\n\t\t\"x\": {\r\n\t\t\t\"y\": 1\r\n\t\t}\r\n\t}\r\n}\r\n"},
    // A member that goes.
    {"{\n  \"a\": 1,\n  \"b\": 2,\n  \"c\": 3\n}", R"({"a": 1, "c": 3})", "{\n  \"a\": 1,\n  \"c\": 3\n}"},
    {"{\n  \"a\": 1,\n  \"b\": 2\n}", R"({"b": 2})", "{\n  \"b\": 2\n}"},
    {"{\n  \"a\": 1,\n  \"b\": 2\n}", R"({"a": 1})", "{\n  \"a\": 1\n}"},
    {"{\n  \"a\": 1\n}", R"({})", "{}"},
    // Items.
    {"[1, 2, 3]", "[1, 9, 2, 3]", "[1, 9, 2, 3]"},
    {"[\n  1,\n  2\n]", "[2]", "[\n  2\n]"},
    {"[\n  {\"p\": 1},\n  {\"p\": 2}\n]", R"([{"p": 1}, {"p": 3}])", "[\n  {\"p\": 1},\n  {\"p\": 3}\n]"},
    {"[]", "[1]", "[1]"},
    // In one line, close together or not, as what is beside it.
    {R"([{"a":1}])", R"([{"a": 1, "b": {"c": [1, 2], "d": 3}}])", R"([{"a":1,"b":{"c":[1,2],"d":3}}])"},
    {R"([{"a": 1}])", R"([{"a": 1, "b": {"c": [1, 2], "d": 3}}])",
     R"([{"a": 1, "b": {"c": [1, 2], "d": 3}}])"},
    {R"({"a": {"b":1,"c":2}})", R"({"a": {"b": 1, "c": 2, "d": 3}})", R"({"a": {"b":1,"c":2,"d":3}})"},
    // Something else altogether.
    {"{\n  \"a\": [1]\n}", R"({"a": {"b": 1}})", "{\n  \"a\": {\n    \"b\": 1\n  }\n}"},
    {R"({"a": 1, "a": 2})", R"({"a": 2})", R"({"a": 1, "a": 2})"},
    {R"({"a": 1, "a": 2})", R"({"a": 3})", R"({"a": 3})"},
    {"not JSON", R"({"a": 1})", "{\n  \"a\": 1\n}\n"},
};

/// Changes @p value at a random place.
void change(json& value, std::mt19937& random)
{
    const auto upTo = [&](std::size_t most) { return random() % (most + 1); };
    if (value.is_object() && !value.empty() && upTo(5) > 0) {
        auto child = value.begin();
        std::advance(child, static_cast<std::ptrdiff_t>(upTo(value.size() - 1)));
        return change(*child, random);
    }
    if (value.is_array() && !value.empty() && upTo(5) > 1)
        return change(value[upTo(value.size() - 1)], random);
    if (value.is_array()) {
        if (!value.empty() && upTo(1) == 0)
            value.erase(upTo(value.size() - 1));
        else
            value.insert(value.begin(), json{{"new", upTo(9)}});
    } else if (value.is_object()) {
        if (!value.empty() && upTo(1) == 0)
            value.erase(value.begin());
        else
            value["added"] = json{{"x", json::array({1, "two"})}};
    } else {
        value = upTo(1) == 0 ? json("text\n") : json(upTo(100));
    }
}

std::string laidOut(const json& value, unsigned how)
{
    std::string text = how % 4 == 0   ? value.dump()
                       : how % 4 == 1 ? value.dump(2)
                       : how % 4 == 2 ? value.dump(1, '\t')
                                      : value.dump(4) + "\n";
    if (how % 8 < 4)
        return text;
    for (std::size_t at = 0; (at = text.find('\n', at)) != std::string::npos; at += 2)
        text.insert(at, "\r");
    return text;
}

std::string saved(const char* file, const char* input)
{
    const Reading reading = read(file);
    return withNode(file, reading.resources.at(0), json::parse(input));
}

} // namespace

TEST(PatchText, LeavesAloneWhatDidNotChange)
{
    for (const PatchRow& row : rows)
        EXPECT_EQ(patched(row.original, json::parse(row.after)), row.patched)
            << row.original << " to " << row.after;
}

TEST(PatchText, HoldsExactlyTheValueWhateverChanged)
{
    std::mt19937 random(11);
    for (unsigned i = 0; i < 2000; ++i) {
        json value = guideExample();
        value["spec"]["backends"] = json::array({fullBackend(1), fullBackend(2)});
        const std::string original = laidOut(value, i);
        ASSERT_EQ(patched(original, value), original);
        json after = value;
        for (unsigned edits = i % 5; edits > 0; --edits)
            change(after, random);
        const std::string text = patched(original, after);
        const Parsed again = parse(text);
        ASSERT_TRUE(again.value) << text;
        ASSERT_TRUE(sameValue(*again.value, after)) << text;
        ASSERT_EQ(patched(text, value).empty(), false);
    }
}

TEST(PatchText, AChangedPortChangesOneLine)
{
    json node = largestDocument();
    const std::string original = node.dump(4);
    node["spec"]["listeners"][7]["portMapping"]["port"] = 1;
    const std::string text = patched(original, node);
    ASSERT_EQ(std::count(text.begin(), text.end(), '\n'), std::count(original.begin(), original.end(), '\n'));
    std::istringstream before(original);
    std::istringstream after(text);
    int different = 0;
    for (std::string a, b; std::getline(before, a) && std::getline(after, b);)
        different += a == b ? 0 : 1;
    EXPECT_EQ(different, 1);
}

TEST(PatchText, PutsANodeBackWhereItCameFrom)
{
    EXPECT_EQ(saved(R"({"virtualNode": {"meshName": "m", "metadata": {"uid": "u"}, "spec": {}}, "tags": []})",
                    R"({"meshName": "n", "spec": {"listeners": []}})"),
              R"({"virtualNode": {"meshName": "n", "metadata": {"uid": "u"}, "spec": {"listeners": []}}})");
    EXPECT_EQ(
        saved("[{\"spec\": {}, \"meshName\": \"a\"},\n {\"spec\": {}}]", R"({"spec": {}, "meshName": "b"})"),
        "[{\"spec\": {}, \"meshName\": \"b\"},\n {\"spec\": {}}]");
    EXPECT_EQ(saved(R"({"listeners": [ ]})", R"({"spec": {"listeners": [ ], "backends": []}})"),
              R"({"listeners": [ ], "backends": []})");
    EXPECT_EQ(saved(R"({"listeners": []})", R"({"spec": {"listeners": []}, "meshName": "m"})"),
              R"({"meshName": "m", "spec": {"listeners": []}})");
}

TEST(SourceTree, KnowsWhatStandsWhere)
{
    const std::string_view text = R"({"a": {"b": [10, "x\"y"]}, "c": 3})";
    const source::Source read{std::string(text)};
    const source::Tree& tree = read.tree();
    const auto at = [&](std::string_view needle) { return tree.pointerAt(text.find(needle)).text(); };
    EXPECT_EQ(at("10"), "/a/b/0");
    EXPECT_EQ(at("x\\\""), "/a/b/1");
    EXPECT_EQ(at("\"b\""), "/a/b");
    EXPECT_EQ(at("\"c\""), "/c");
    EXPECT_EQ(tree.pointerAt(0).text(), "");
    const source::Node* list = tree.at(Pointer("/a/b"));
    ASSERT_TRUE(list);
    EXPECT_EQ(text.substr(list->begin, list->end - list->begin), R"([10, "x\"y"])");
    EXPECT_EQ(tree.at(Pointer("/a/b/2")), nullptr);
}

TEST(SourceTree, KnowsTheLinesOfAValue)
{
    const std::string_view text = "{\"a\": 1,\n  \"b\": [\n 1,\n 2]}";
    const source::Source read{std::string(text)};
    const source::Tree& tree = read.tree();
    EXPECT_EQ(linesOf(tree, Pointer("/a")), (LineSpan{0, 1}));
    EXPECT_EQ(linesOf(tree, Pointer("/b")), (LineSpan{1, 3}));
    EXPECT_EQ(linesOf(tree, Pointer("/b/1")), (LineSpan{3, 1}));
    EXPECT_EQ(linesOf(tree, Pointer("/b/7/x")), (LineSpan{1, 3}));
    EXPECT_EQ(linesOf(tree, Pointer()), (LineSpan{0, 4}));
    const std::vector places{Pointer("/b/1"), Pointer("/a"), Pointer("/b/7/x"), Pointer("/b"), Pointer()};
    EXPECT_EQ(firstLines(tree, places), (std::vector{3, 0, 1, 1, 0}));
}

TEST(FoldRanges, AreObjectsAndListsOverSeveralLines)
{
    EXPECT_EQ(foldRanges(u"{\n\"a\": [\n1,\n2\n],\n\"b\": {}\n}"), (std::vector<FoldRange>{{0, 6}, {1, 4}}));
    EXPECT_EQ(foldRanges(u"{\"a{\": \"\\\"[\",\n\"b\": 1\n}"), (std::vector<FoldRange>{{0, 2}}));
    EXPECT_EQ(foldRanges(u"[{\n1\n2\n}]"), (std::vector<FoldRange>{{0, 3}}));
    EXPECT_EQ(foldRanges(u"{\n\"a\": [\n\"unfinished\n]\n"), (std::vector<FoldRange>{{1, 3}}));
    EXPECT_EQ(foldRanges(u"}]\n{\n}"), std::vector<FoldRange>());
}

} // namespace meshwright
