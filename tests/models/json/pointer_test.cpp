// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/json/json.h"
#include "models/json/list_item.h"

#include <gtest/gtest.h>

namespace meshwright {

TEST(Pointer, EscapesAndUnescapesAsInRfc6901)
{
    const Pointer at = Pointer() / "a/b" / "m~n" / std::size_t{3};
    EXPECT_EQ(at.text(), "/a~1b/m~0n/3");
    EXPECT_EQ(at.keys(), (std::vector<std::string>{"a/b", "m~n", "3"}));
    EXPECT_EQ(at.parent().last(), "m~n");
    EXPECT_EQ(at.index(), 3u);
    EXPECT_EQ((Pointer() / "").text(), "/");
    EXPECT_EQ((Pointer() / "").keys(), std::vector<std::string>{""});
}

TEST(Pointer, KnowsWhatIsBelowIt)
{
    const Pointer listener("/spec/listeners/1");
    EXPECT_TRUE(listener.contains(listener));
    EXPECT_TRUE(listener.contains(Pointer("/spec/listeners/1/tls")));
    EXPECT_FALSE(listener.contains(Pointer("/spec/listeners/10")));
    EXPECT_TRUE(listener.related(Pointer("/spec")));
    EXPECT_FALSE(listener.related(Pointer("/spec/backends")));
    EXPECT_EQ(Pointer("/spec/listeners/1/tls").rebased(listener, Pointer("/spec/listeners/2")).text(),
              "/spec/listeners/2/tls");
}

TEST(Pointer, ResolvesWhatAStepWrites)
{
    const Pointer listener("/spec/listeners/0");
    EXPECT_EQ(listener.resolve("portMapping/port").text(), "/spec/listeners/0/portMapping/port");
    EXPECT_EQ(listener.resolve("/meshName").text(), "/meshName");
    EXPECT_EQ(listener.resolve(""), listener);
}

TEST(ListIndex, TakesOnlyPlainDigits)
{
    EXPECT_EQ(listIndex("0"), 0u);
    EXPECT_EQ(listIndex("12"), 12u);
    for (const char* no : {"", "01", "-1", "+1", "1x", " 1", "99999999999999999999999"})
        EXPECT_EQ(listIndex(no), std::nullopt) << no;
}

TEST(Find, NeverInsertsAndNeverThrows)
{
    json document = json::parse(R"({"list": [{"a": 1}], "text": "x"})");
    const json before = document;
    EXPECT_EQ(*find(document, Pointer("/list/0/a")), 1);
    for (const char* absent : {"/nothing/here", "/list/1", "/list/-", "/list/00", "/text/0", "/list/0/a/b"})
        EXPECT_EQ(find(document, Pointer(absent)), nullptr) << absent;
    EXPECT_EQ(document, before);
}

TEST(Readers, AnswerNothingForWrongTypes)
{
    const json value = json::parse(R"({"n": 1.5, "big": 18446744073709551615, "t": "x", "l": [1, 2]})");
    EXPECT_EQ(integer(member(value, "n")), std::nullopt);
    EXPECT_EQ(integer(member(value, "big")), std::nullopt);
    EXPECT_EQ(text(member(value, "t")), "x");
    EXPECT_EQ(text(member(value, "l")), std::nullopt);
    EXPECT_EQ(items(member(value, "l")).size(), 2u);
    EXPECT_TRUE(items(member(value, "absent")).empty());
}

TEST(ItemAround, IsTheItemThatAPlaceIsIn)
{
    const auto item = [](const char* where) {
        const auto found = itemAround(Pointer("/a/list"), Pointer(where));
        return found ? static_cast<int>(*found) : -1;
    };
    EXPECT_EQ(item("/a/list/12/name/0"), 12);
    EXPECT_EQ(item("/a/list/3"), 3);
    EXPECT_EQ(item("/a/list"), -1);
    EXPECT_EQ(item("/a/list/word"), -1);
    EXPECT_EQ(item("/a/list/03"), -1);
    EXPECT_EQ(item("/a/lists/3"), -1);
    EXPECT_EQ(item("/a"), -1);
}

} // namespace meshwright
