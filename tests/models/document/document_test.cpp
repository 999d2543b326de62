// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/document/document.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

namespace meshwright {

namespace {

json parsed(const char* text)
{
    return json::parse(text);
}

} // namespace

TEST(Document, SetMakesObjectsOnTheWayButNeverLists)
{
    Document document;
    EXPECT_TRUE(document.set(Pointer("/spec/serviceDiscovery/dns/hostname"), "a.local"));
    EXPECT_EQ(document.value(),
              parsed(R"({"spec": {"serviceDiscovery": {"dns": {"hostname": "a.local"}}}})"));
    EXPECT_TRUE(document.set(Pointer("/labels/2024"), "digits name a member here"));
    EXPECT_TRUE(document.value()["labels"].is_object());

    document.reset(parsed(R"({"spec": {"listeners": []}, "text": "x", "nothing": null})"));
    EXPECT_FALSE(document.set(Pointer("/spec/listeners/0/portMapping/port"), 80));
    EXPECT_FALSE(document.set(Pointer("/text/member"), 1));
    EXPECT_FALSE(document.canUndo());
    EXPECT_TRUE(document.set(Pointer("/nothing/member"), 1));
}

TEST(Document, RemovePrunesWhatItLeavesEmptyBelowKeep)
{
    const json start = parsed(R"({"spec": {"logging": {"accessLog": {"file": {"path": "/x"}}}}})");
    const Pointer path("/spec/logging/accessLog/file/path");
    Document document(start);
    EXPECT_TRUE(document.remove(path, Pointer("/spec")));
    EXPECT_EQ(document.value(), parsed(R"({"spec": {}})"));
    document.undo();
    EXPECT_EQ(document.value(), start);
    EXPECT_TRUE(document.remove(path));
    EXPECT_EQ(document.value(), parsed(R"({"spec": {"logging": {"accessLog": {"file": {}}}}})"));
    EXPECT_FALSE(document.remove(path));
}

TEST(Document, WhatIsParkedCanBecomeAnother)
{
    const Pointer at("/spec/logging");
    Document document(parsed(R"({"spec": {"logging": {"level": 1}}})"));
    document.park(at);
    document.setParked(at, json(2));
    EXPECT_EQ(document.parked(), (Parked{{at, 2}}));
    document.setParked(at, std::nullopt);
    EXPECT_EQ(document.parked(), Parked());
    document.undo();
    document.undo();
    EXPECT_EQ(document.parked(), (Parked{{at, parsed(R"({"level": 1})")}}));
}

TEST(Document, TypingIsOneStepUntilSealed)
{
    Document document;
    const Pointer name("/virtualNodeName");
    for (const char* typed : {"o", "or", "ord"})
        document.set(name, typed, Document::Merge::Typing);
    document.seal();
    document.set(name, "orders", Document::Merge::Typing);
    EXPECT_EQ(document.undo(), name);
    EXPECT_EQ(document.value(), parsed(R"({"virtualNodeName": "ord"})"));
    EXPECT_EQ(document.undo(), name);
    EXPECT_EQ(document.value(), json::object());
    EXPECT_EQ(document.undo(), std::nullopt);
    document.redo();
    document.redo();
    EXPECT_EQ(document.value(), parsed(R"({"virtualNodeName": "orders"})"));
}

TEST(Document, ReplacingTheSameValueIsNoStep)
{
    Document document(parsed(R"({"port": 80})"));
    EXPECT_TRUE(document.set(Pointer("/port"), 80));
    EXPECT_FALSE(document.canUndo());
    EXPECT_TRUE(document.set(Pointer("/port"), 80.0));
    EXPECT_TRUE(document.canUndo()) << "80.0 is another text than 80";
}

TEST(Document, ParkedComesBackAndFollowsItsListItem)
{
    const json start = parsed(R"({"l": [{"tls": {"mode": "STRICT"}}, {"n": 1}, {"n": 2}]})");
    Document document(start);
    ASSERT_TRUE(document.park(Pointer("/l/0/tls")));
    EXPECT_EQ(document.find(Pointer("/l/0/tls")), nullptr);
    ASSERT_TRUE(document.move(Pointer("/l"), 0, 2));
    ASSERT_TRUE(document.insert(Pointer("/l"), 0, json::object()));
    ASSERT_TRUE(document.restore(Pointer("/l/3/tls")));
    EXPECT_EQ(document.value(), parsed(R"({"l": [{}, {"n": 1}, {"n": 2}, {"tls": {"mode": "STRICT"}}]})"));
    EXPECT_TRUE(document.parked().empty());
    while (document.undo()) {
    }
    EXPECT_EQ(document.value(), start);
    EXPECT_TRUE(document.parked().empty());
}

TEST(Document, ErasingAnItemTakesItsParkedPartsAndUndoBringsThemBack)
{
    Document document(parsed(R"({"l": [{"a": 1}, {"b": 2}]})"));
    document.park(Pointer("/l/0/a"));
    document.park(Pointer("/l/1/b"));
    ASSERT_TRUE(document.remove(Pointer("/l/0")));
    EXPECT_EQ(document.parked(), (Parked{{Pointer("/l/0/b"), 2}}));
    document.undo();
    EXPECT_EQ(document.parked(), (Parked{{Pointer("/l/0/a"), 1}, {Pointer("/l/1/b"), 2}}));
}

TEST(Document, TheLastItemTakesItsListAlongAndParksNothingForTheNext)
{
    Document document(parsed(R"({"spec": {"listeners": [{"tls": {}}]}})"));
    document.park(Pointer("/spec/listeners/0/tls"));
    ASSERT_TRUE(document.remove(Pointer("/spec/listeners/0"), Pointer("/spec")));
    EXPECT_EQ(document.value(), parsed(R"({"spec": {}})"));
    EXPECT_TRUE(document.parked().empty());
    document.undo();
    EXPECT_EQ(document.value(), parsed(R"({"spec": {"listeners": [{}]}})"));
    EXPECT_EQ(document.parked().size(), 1u);
}

TEST(Document, ParkingPrunesLikeRemoving)
{
    Document document(
        parsed(R"({"spec": {"backendDefaults": {"clientPolicy": {"tls": {"enforce": true}}}}})"));
    const Pointer tls("/spec/backendDefaults/clientPolicy/tls");
    ASSERT_TRUE(document.park(tls, Pointer("/spec")));
    EXPECT_EQ(document.value(), parsed(R"({"spec": {}})"));
    ASSERT_TRUE(document.restore(tls));
    EXPECT_EQ(*document.find(tls), parsed(R"({"enforce": true})"));
}

TEST(Document, AGroupIsOneStep)
{
    Document document;
    {
        const Document::Group group(document);
        document.set(Pointer("/a"), 1);
        document.set(Pointer("/b"), 2, Document::Merge::Typing);
    }
    document.set(Pointer("/b"), 3, Document::Merge::Typing);
    document.undo();
    EXPECT_EQ(document.value(), parsed(R"({"a": 1, "b": 2})"));
    EXPECT_EQ(document.undo(), Pointer("/a"));
    EXPECT_EQ(document.value(), json::object());
}

TEST(Document, WhatIsNotKnownMakesRoomForWhatIsWritten)
{
    const json before = parsed(R"({"a": {"$unknown": "${A}"}, "l": {"$unknown": "${L}"}})");
    Document document(before);
    EXPECT_TRUE(document.set(Pointer("/a/b/c"), 1));
    EXPECT_TRUE(document.insert(Pointer("/l"), 0, 2));
    EXPECT_EQ(document.value(), parsed(R"({"a": {"b": {"c": 1}}, "l": [2]})"));
    document.undo();
    document.undo();
    EXPECT_EQ(document.value(), before);
}

TEST(Document, SaysWhatChanged)
{
    Document document(parsed(R"({"l": [1, 2, 3]})"));
    QSignalSpy changed(&document, &Document::changed);
    QSignalSpy moved(&document, &Document::itemMoved);
    document.move(Pointer("/l"), 0, 1);
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed[0][0].value<Pointer>(), Pointer("/l"));
    EXPECT_EQ(moved.size(), 1);
    document.undo();
    EXPECT_EQ(changed.size(), 2);
    EXPECT_EQ(document.value(), parsed(R"({"l": [1, 2, 3]})"));
}

} // namespace meshwright
