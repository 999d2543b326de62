// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/document/document.h"
#include "models/json/difference.h"

#include <gtest/gtest.h>

#include <random>

namespace meshwright {

namespace {

std::string line(const Change& change)
{
    const auto shown = [](const std::optional<json>& value) { return value ? value->dump() : "absent"; };
    if (const auto* value = std::get_if<ValueChange>(&change))
        return value->at.text() + ": " + shown(value->before) + " -> " + shown(value->after);
    const auto& item = std::get<ItemChange>(change);
    return (item.inserted ? "insert " : "erase ") + (item.list / item.index).text() + " " + item.item.dump();
}

struct DifferenceRow
{
    const char* from;
    const char* to;
    std::vector<std::string> lines;
};

json someValue(std::mt19937& random, int depth)
{
    const auto upTo = [&](unsigned most) { return static_cast<unsigned>(random() % (most + 1)); };
    switch (depth > 3 ? upTo(3) : upTo(6)) {
    case 0:
        return upTo(3);
    case 1:
        return std::string(upTo(2), 'x');
    case 2:
        return 1.0 * upTo(2);
    case 3:
        return upTo(1) == 1;
    case 4: {
        json list = json::array();
        for (unsigned i = upTo(4); i > 0; --i)
            list.push_back(someValue(random, depth + 1));
        return list;
    }
    default: {
        json object = json::object();
        for (unsigned i = upTo(4); i > 0; --i)
            object[std::string(1, static_cast<char>('a' + upTo(4)))] = someValue(random, depth + 1);
        return object;
    }
    }
}

} // namespace

TEST(Difference, TouchesOnlyWhatDiffers)
{
    const DifferenceRow rows[] = {
        {R"({"a": 1})", R"({"a": 1})", {}},
        {R"({"a": 1})", R"({"a": 2})", {"/a: 1 -> 2"}},
        {R"({"a": 80})", R"({"a": 80.0})", {"/a: 80 -> 80.0"}},
        {R"({"a": 1, "b": 2})", R"({"b": 2, "c": 3})", {"/a: 1 -> absent", "/c: absent -> 3"}},
        {R"({"a": {"b": {"c": 1}}})", R"({"a": {"b": {"c": 2}}})", {"/a/b/c: 1 -> 2"}},
        {R"([1, 2, 3])", R"([1, 9, 2, 3])", {"insert /1 9"}},
        {R"([1, 2, 3, 4])", R"([1, 4])", {"erase /2 3", "erase /1 2"}},
        {R"([{"p": 1}, {"p": 2}])", R"([{"p": 1}, {"p": 3}])", {"/1/p: 2 -> 3"}},
        {R"([1, 2])", R"([])", {"erase /1 2", "erase /0 1"}},
        {R"({"a": [1]})", R"({"a": {"0": 1}})", {R"(/a: [1] -> {"0":1})"}},
        {R"(1)", R"({})", {": 1 -> {}"}},
    };
    for (const DifferenceRow& row : rows) {
        std::vector<std::string> lines;
        for (const Change& change : difference(json::parse(row.from), json::parse(row.to)))
            lines.push_back(line(change));
        EXPECT_EQ(lines, row.lines) << row.from << " to " << row.to;
    }
}

TEST(Difference, TurnsAnyValueIntoAnyOther)
{
    std::mt19937 random(7);
    for (int i = 0; i < 3000; ++i) {
        const json from = someValue(random, 0);
        const json to = someValue(random, 0);
        json value = from;
        Parked parked;
        for (const Change& change : difference(from, to)) {
            ASSERT_TRUE(applies(change, value, parked)) << from << " to " << to;
            apply(change, value, parked);
        }
        ASSERT_TRUE(sameValue(value, to)) << from << " to " << to << " gave " << value;
    }
}

TEST(Document, BecomesAnotherValueInOneStep)
{
    Document document(json::parse(R"({"a": 1, "list": [1, 2, 3]})"));
    std::vector<std::string> changed;
    QObject::connect(&document, &Document::changed, &document,
                     [&](const Pointer& at) { changed.push_back(at.text()); });
    document.become(json::parse(R"({"a": 2, "list": [1, 3]})"));
    EXPECT_EQ(changed, (std::vector<std::string>{"/a", "/list"}));
    EXPECT_EQ(document.history().steps.size(), 1U);
    document.undo();
    EXPECT_EQ(document.value(), json::parse(R"({"a": 1, "list": [1, 2, 3]})"));
}

TEST(Document, WhatChangesAGreatDealAtOnceIsToldOnceWhenAllOfItIsDone)
{
    const json few{{"name", "a"}, {"list", json::array_t(2, 1)}, {"other", 1}};
    json many = few;
    many["list"] = json::array_t(1000, 1);
    Document document(few);
    std::vector<std::pair<std::string, json>> told;
    std::size_t inserted = 0;
    QObject::connect(&document, &Document::changed, &document,
                     [&](const Pointer& at) { told.emplace_back(at.text(), document.value()); });
    QObject::connect(&document, &Document::itemInserted, &document, [&] { ++inserted; });
    document.become(many);
    document.undo();
    EXPECT_EQ(told, (std::vector<std::pair<std::string, json>>{{"/list", many}, {"/list", few}}));
    EXPECT_EQ(inserted, 998U) << "whose place others keep";
    told.clear();
    many["name"] = "b";
    document.become(many);
    EXPECT_EQ(told, (std::vector<std::pair<std::string, json>>{{"", many}})) << "the name is another, too";
}

TEST(Document, WhatChangesAGreatDealAtOnceIsNoTypingThatTheNextKeyJoins)
{
    Document document(json{{"list", json::array_t(200, 1)}});
    const json much{{"list", json::array_t(200, 2)}};
    EXPECT_TRUE(document.become(much, Document::Merge::Typing));
    EXPECT_FALSE(document.become(much, Document::Merge::Typing)) << "nothing differs";
    json more = much;
    more["list"].push_back(3);
    more["list"][0] = 3;
    EXPECT_TRUE(document.become(more, Document::Merge::Typing));
    EXPECT_EQ(document.history().steps.size(), 2U);
    document.undo();
    EXPECT_EQ(document.value(), much);
}

TEST(Document, BecomingTakesAlongWhatIsParkedBelowItemsThatGo)
{
    Document document(json::parse(R"({"list": [{"tls": 1}, {"tls": 2}, {"tls": 3}]})"));
    for (const char* at : {"/list/0/tls", "/list/1/tls", "/list/2/tls"})
        document.park(Pointer(at), Pointer(at).parent());
    const Parked before = document.parked();
    document.become(json::parse(R"({"list": [{}]})"));
    EXPECT_EQ(document.parked(), (Parked{{Pointer("/list/0/tls"), 1}}));
    document.undo();
    EXPECT_EQ(document.parked(), before);
}

TEST(Document, TypingTheSameLeafAsTextIsOneStep)
{
    Document document(json::parse(R"({"port": 8})"));
    for (const char* text : {R"({"port": 80})", R"({"port": 808})", R"({"port": 8080})"})
        document.become(json::parse(text), Document::Merge::Typing);
    EXPECT_EQ(document.history().steps.size(), 1U);
    document.undo();
    EXPECT_EQ(document.value(), json::parse(R"({"port": 8})"));
}

TEST(History, IsGoneBackAndForthAtOnce)
{
    Document document;
    for (int i = 1; i <= 5; ++i)
        document.set(Pointer("/n"), i);
    int signalled = 0;
    QObject::connect(&document, &Document::historyChanged, &document, [&] { ++signalled; });
    EXPECT_EQ(document.goTo(2), Pointer("/n"));
    EXPECT_EQ(document.value(), json::parse(R"({"n": 2})"));
    EXPECT_EQ(document.goTo(0), Pointer("/n"));
    EXPECT_EQ(document.value(), json::object());
    EXPECT_EQ(document.goTo(5), Pointer("/n"));
    EXPECT_EQ(document.value(), json::parse(R"({"n": 5})"));
    EXPECT_EQ(signalled, 3);
    EXPECT_FALSE(document.goTo(6));
    EXPECT_FALSE(document.goTo(5));
}

TEST(History, OfASnapshotStaysWhatItWas)
{
    Document document;
    document.set(Pointer("/name"), "a", Document::Merge::Typing);
    const History snapshot = document.history();
    document.set(Pointer("/name"), "ab", Document::Merge::Typing);
    ASSERT_EQ(snapshot.steps.size(), 1U);
    EXPECT_EQ(line(snapshot.steps[0]->changes[0]), R"(/name: absent -> "a")");
    EXPECT_EQ(line(document.history().steps[0]->changes[0]), R"(/name: absent -> "ab")");
}

TEST(History, FitsOnlyTheDocumentItBelongsTo)
{
    Document document(json::parse(R"({"list": [1]})"));
    document.insert(Pointer("/list"), 1, 2);
    document.set(Pointer("/name"), "x");
    document.undo();
    EXPECT_TRUE(fits(document.history(), document.value(), document.parked()));
    EXPECT_FALSE(fits(document.history(), json::parse(R"({"list": [1]})"), {}));
    EXPECT_FALSE(fits(document.history(), json::parse(R"({"list": [1, 2], "name": 1})"), {}));
    EXPECT_FALSE(fits(document.history(), json::parse("3"), {}));
    History tooMuchDone = document.history();
    tooMuchDone.done = 9;
    EXPECT_FALSE(fits(tooMuchDone, document.value(), document.parked()));
}

} // namespace meshwright
