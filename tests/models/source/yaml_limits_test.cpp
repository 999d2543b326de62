// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/source/yaml_reader.h"
#include "tests/models/source/yaml_lines.h"

#include <gtest/gtest.h>

// Texts that would take more time or memory than there is.
namespace meshwright {

namespace {

using source::readYaml;
using source::YamlFaultKind;

std::string times(std::size_t count, std::string_view piece)
{
    std::string out;
    for (std::size_t i = 0; i < count; ++i)
        out += piece;
    return out;
}

std::optional<YamlFaultKind> faultOf(const std::string& text, const source::YamlLimits& limits = {})
{
    const auto documents = readYaml(text, limits);
    return documents.empty() || !documents[0].fault ? std::nullopt : std::optional(documents[0].fault->kind);
}

/// Each list has nine times what the one before it has.
std::string laughs(std::size_t lists)
{
    std::string out = "a0: &a0 [x,x,x,x,x,x,x,x,x]\n";
    for (std::size_t i = 1; i < lists; ++i) {
        const std::string alias = "*a" + std::to_string(i - 1);
        out += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [" + alias + times(8, "," + alias) +
               "]\n";
    }
    return out;
}

} // namespace

TEST(YamlLimits, NestingEndsAt200Levels)
{
    EXPECT_EQ(faultOf(times(200, "[") + times(200, "]")), std::nullopt);
    EXPECT_EQ(faultOf(times(201, "[") + times(201, "]")), YamlFaultKind::TooDeep);
    for (const char* piece : {"[", "{", "- ", "{a: ", "? ", "[? "})
        EXPECT_TRUE(faultOf(times(100'000, piece))) << piece;
    EXPECT_EQ(yamlLines("a: [[[1]]]\n---\nb: 1", {.levels = 3}), "1:6 TooDeep {\"a\":[[]]}\n{\"b\":1}\n");
}

TEST(YamlLimits, AliasesDoNotHideNesting)
{
    const std::string half = "a: &a " + times(120, "[") + times(120, "]") + "\n";
    EXPECT_EQ(faultOf(half + "b: *a\n"), std::nullopt);
    EXPECT_EQ(faultOf(half + "b: " + times(120, "[") + "*a" + times(120, "]")), YamlFaultKind::TooDeep);
}

TEST(YamlLimits, AliasesOfAliasesEnd)
{
    EXPECT_EQ(faultOf(laughs(4)), std::nullopt);
    EXPECT_EQ(faultOf(laughs(12)), YamlFaultKind::TooManyAliases);
}

TEST(YamlLimits, AliasesAreCountedForTheWholeText)
{
    const std::string two = "- &a [1, 2]\n- *a\n---\n- &a [1, 2]\n- *a\n";
    EXPECT_EQ(yamlLines(two, {.aliasNodes = 6}), "[[1,2],[1,2]]\n[[1,2],[1,2]]\n");
    EXPECT_EQ(yamlLines(two, {.aliasNodes = 5}), "[[1,2],[1,2]]\n5:3 TooManyAliases [[1,2]]\n");
}

TEST(YamlLimits, AnchorsOfADocumentEnd)
{
    EXPECT_EQ(yamlLines("- &a 1\n- &b [*a]\n--- {&c c: &d 2}\n", {.anchors = 2}), "[1,[1]]\n{\"c\":2}\n");
    EXPECT_EQ(yamlLines("- &a 1\n- &a 2\n- *a\n- &b [3]\n", {.anchors = 2}), "4:3 TooManyAnchors [1,2,2]\n");
    EXPECT_EQ(yamlLines("&a a: &b 1\n&c c: 2\n", {.anchors = 2}), "2:1 TooManyAnchors {\"a\":1}\n");
    std::string many;
    for (int i = 0; i < 100'000; ++i)
        many += "- &a" + std::to_string(i) + " x\n";
    EXPECT_EQ(faultOf(many), YamlFaultKind::TooManyAnchors);
}

TEST(YamlLimits, MembersOfAnObjectEnd)
{
    EXPECT_EQ(yamlLines("a: {b: 1, c: 2}\nd: [e, f, g]\n", {.members = 2}),
              "{\"a\":{\"b\":1,\"c\":2},\"d\":[\"e\",\"f\",\"g\"]}\n");
    EXPECT_EQ(yamlLines("a: {b: 1, c: 2, d: 3}\n--- {e: 4}\n", {.members = 2}),
              "1:17 TooManyMembers {\"a\":{\"b\":1,\"c\":2}}\n{\"e\":4}\n");
    std::string many;
    for (int i = 0; i < 25'000; ++i)
        many += "a" + std::to_string(i) + ": 1\n";
    EXPECT_EQ(faultOf(many), std::nullopt);
    EXPECT_EQ(faultOf(many + "b: 1\n"), YamlFaultKind::TooManyMembers);
}

TEST(YamlLimits, AliasesOfLongTextEnd)
{
    const std::string text = "- &a " + times(100'000, "x") + "\n";
    EXPECT_EQ(faultOf(text + times(10, "- *a\n")), std::nullopt);
    EXPECT_EQ(faultOf(text + times(1000, "- *a\n")), YamlFaultKind::TooManyAliases);
    EXPECT_EQ(faultOf("- &a !x [" + times(100'000, " ") + "]\n" + times(1000, "- *a\n")),
              YamlFaultKind::TooManyAliases);
    EXPECT_EQ(faultOf(text + times(1000, "- *a : 1\n")), YamlFaultKind::TooManyAliases);
}

TEST(YamlLimits, TagDirectivesEnd)
{
    const auto directives = [](std::size_t count) {
        std::string out;
        for (std::size_t i = 0; i < count; ++i)
            out += "%TAG !" + std::to_string(i) + "! x\n";
        return out + "---\na: !0!b c\n";
    };
    EXPECT_EQ(faultOf(directives(100)), std::nullopt);
    EXPECT_EQ(faultOf(directives(101)), YamlFaultKind::TooManyTagDirectives);
    EXPECT_EQ(faultOf("%TAG !a! " + times(2000, "x") + "\n---\n- !a!b c\n"),
              YamlFaultKind::TooManyTagDirectives);
}

TEST(YamlLimits, DocumentsEnd)
{
    EXPECT_EQ(yamlLines("1\n---\n2\n", {.documents = 1}), "1\n2\n");
    EXPECT_EQ(readYaml("1\n---\n2\n--- 3\n", {.documents = 1}).front().fault->kind,
              YamlFaultKind::TooManyDocuments);
    EXPECT_EQ(readYaml("1\n---\n2\n----\n", {.documents = 1}).size(), 2U) << "that is text";
}

// The parser is fed piece by piece.
TEST(YamlLimits, LongTextsAreReadToTheirEnd)
{
    const std::string many = times(20'000, "- caf\xC3\xA9 " + times(60, "x") + "\n");
    const auto documents = readYaml(many);
    ASSERT_EQ(documents.size(), 1);
    ASSERT_FALSE(documents[0].fault);
    EXPECT_EQ(documents[0].tree.root()->childCount, 20'000U);
    EXPECT_EQ(documents[0].tree.root()->end, many.size() - 1);
    EXPECT_EQ(readYaml(times(5'000, "---\n]\n")).size(), 5'000);
}

} // namespace meshwright
